// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/import/import_plan.h"
#include "ui/import/import_words.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;

namespace amends {

class Banner;
class Chip;
class Label;
class Panel;

/// What each column is. Value in, value out: show() what was found with a plan, and changed() hands on the plan a
/// person made of it.
class ColumnsStep : public QWidget {
    Q_OBJECT

public:
    explicit ColumnsStep(QWidget* parent = nullptr);

    /// Does not signal; what is being typed stays.
    void show(const ImportPlan& plan, const ImportPreview& preview);
    /// How many columns go anywhere.
    int used() const;

Q_SIGNALS:
    void changed(const amends::ImportPlan& plan);

private:
    struct Row {
        Label* values;
        QComboBox* target;
        Label* mark;
        Label* reads;
    };

    QWidget* makeChoices();
    QWidget* makeField(const QString& name, QWidget* field);
    void fillChoices();
    void connectChoices();
    void rebuild(const QStringList& headers);
    void showColumn(int column, const QList<Target>& targets);
    void setTarget(int column);
    void hand();

    ImportPlan m_plan;
    ImportPreview m_preview;
    bool m_byHandFromNothing = false;
    QStringList m_headers;
    QList<Row> m_rows;
    Banner* m_problem;
    QComboBox* m_preset;
    QComboBox* m_encoding;
    QComboBox* m_delimiter;
    QComboBox* m_order;
    QLineEdit* m_source;
    QCheckBox* m_hasHeader;
    Panel* m_panel = nullptr;
};

} // namespace amends
