// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/office.h"

#include <QJsonValue>
#include <QTimer>
#include <QWidget>

#include <expected>
#include <functional>
#include <memory>
#include <vector>

class QComboBox;
class QGridLayout;
class QLineEdit;

namespace amends {

class Desk;
class Label;

/// What the casebook knows of the business, as fields that save themselves: an Edit when a field is left, on finish(),
/// or some seconds after the last key. What does not fit stays in its field with what would fit below it, and nothing
/// is saved of it. Follows the casebook by itself without disturbing what is being typed. Window's thread.
class BusinessForm : public QWidget {
    Q_OBJECT

public:
    enum class Extent {
        First, ///< what a new casebook needs: names, time zone, currency
        Whole,
    };

    BusinessForm(Desk& desk, Extent extent, QWidget* parent = nullptr);

    /// What was typed becomes its Edits.
    void finish();
    /// False, with the cursor where the name belongs and the reason below it, while the business has none.
    bool askForName();
    /// False, with the cursor there, while a field has something that does not fit; its reason is told below it.
    bool askForWhatFits();

private:
    struct Field {
        QString key;
        QLineEdit* line = nullptr;
        Label* problem = nullptr;
        QString said;     ///< what the casebook says, as shown
        int onItsWay = 0; ///< Edits not answered yet
        /// The value for the Edit, or a sentence about what would fit.
        std::function<std::expected<QJsonValue, QString>(const QString&)> read;
        std::function<QString(const Business&)> shown;
    };

    QLineEdit* addLine(const QString& key, const QString& question, const QString& hint, QString Business::* member);
    QComboBox* addCombo(const QString& key, const QString& question, const QStringList& known);
    void addZone();
    void addCurrency();
    void addApprovalLimit();
    Field& add(const QString& key, const QString& question, const QString& hint, QWidget* editor, QLineEdit* line);
    static bool isDirty(const Field& field);
    void showBusiness();
    void commit(Field& field);
    void tell(Field& field, const QString& problem);
    void tellTimeThere();
    bool eventFilter(QObject* watched, QEvent* event) override;

    Desk& m_desk;
    QGridLayout* m_grid;
    std::vector<std::unique_ptr<Field>> m_fields;
    Label* m_timeThere = nullptr;
    QTimer m_idle;
};

} // namespace amends
