// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/typed_drafts.h"

#include "app/desktop/waited_for.h"
#include "core/casebook/casebook.h"

using namespace Qt::StringLiterals;

namespace amends {

namespace {

bool isBrought(Casebook& casebook, const Office& office, Draft draft)
{
    if (!draft.caseId.isNull()) {
        const auto found = waitedFor(casebook.find(draft.caseId));
        if (!found || !*found)
            return false;
    }
    draft.person = office.business.leader;
    const auto saved = waitedFor(casebook.saveDraft(draft));
    return saved && *saved;
}

} // namespace

QStringList bringTyped(const QString& casebook, const QList<Draft>& typed)
{
    Casebook book({.path = casebook, .program = u"amends"_s});
    const auto opened = waitedFor(book.open());
    const auto office = opened && *opened ? waitedFor(book.office()) : std::nullopt;
    QStringList homeless;
    for (const Draft& draft : typed)
        if (!office || !*office || !isBrought(book, **office, draft))
            homeless << draft.text;
    return homeless;
}

} // namespace amends
