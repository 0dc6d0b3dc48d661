// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/value_count.h"
#include "ui/shell/search_line.h"

#include <QHash>

namespace amends {

class Desk;
struct Changes;

/// What a search can be continued with: the keys of the language, the values it knows, and those the casebook has, with
/// how many cases each. Answers at once from what it knows, asks the casebook for the rest and lets the line offer it
/// when it is there. Belongs to the line it serves. Window's thread.
class CompletionSource : public QObject {
    Q_OBJECT

public:
    CompletionSource(Desk& desk, SearchLine* line);

    /// As SearchLine::Complete.
    QList<Completion> complete(const QString& key, const QString& typed);

Q_SIGNALS:
    /// The casebook answered: complete() knows more now.
    void learned();

private:
    using Asked = QPair<search::Field, QString>;

    QList<Completion> causes(const QString& typed);
    QList<Completion> views(const QString& typed) const;
    QList<Completion> dates(const QString& typed) const;
    QList<Completion> dueDates(const QString& typed) const;
    QList<Completion> known(search::Field field, const QString& typed);
    void ask(search::Field field, const QString& prefix);
    void forget(const Changes& changes);

    Desk& m_desk;
    QHash<Asked, QList<search::ValueCount>> m_known;
    Asked m_asked;
    bool m_isAsking = false;
    int m_round = 0; ///< answers to questions of before a change are not kept
};

} // namespace amends
