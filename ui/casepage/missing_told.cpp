// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/missing_told.h"

#include "ui/words/foreign.h"
#include "ui/words/sentences.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace amends {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(MissingTold)
};

int lacks(const Action& action)
{
    return int(action.owner.isEmpty()) + int(!action.due.isValid() && !action.done.isValid());
}

} // namespace

QString missingTold(QStringView code, const Case& c)
{
    const auto nearest = std::ranges::min_element(c.actions, {}, lacks);
    if (code != "p10_action"_L1 || nearest == c.actions.end())
        return words::missingPhrase(code);
    const QString what = words::shown(nearest->what, words::Medium::Window);
    if (lacks(*nearest) > 1)
        return Tr::tr("an owner and a date for “%1”").arg(what);
    return (nearest->owner.isEmpty() ? Tr::tr("an owner for “%1”") : Tr::tr("a date for “%1”")).arg(what);
}

} // namespace amends
