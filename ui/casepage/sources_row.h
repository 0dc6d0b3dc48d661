// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace amends {

class FlowLayout;

/// What an answer rests on: the agent, the customer, a document and whatever else was named, each a button that is
/// pressed or not, and a field that adds another one. What was named stays on offer until the answer is another.
class SourcesRow : public QWidget {
    Q_OBJECT

public:
    explicit SourcesRow(QWidget* parent = nullptr);

    void show(const CaseView& view, const QStringList& restsOn);
    /// Another answer comes.
    void forget();
    /// What is typed is added.
    void finishTyping();
    /// What takes the cursor, in order.
    QList<QWidget*> stops() const;

Q_SIGNALS:
    void chosen(const QString& source, bool restsOnIt);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QList<QPushButton*> buttons() const;
    void makeButtons();
    void fold();
    void add();

    QStringList m_sources; ///< offered, in order
    FlowLayout* m_row;
    QPushButton* m_add;
    QLineEdit* m_field;
};

} // namespace amends
