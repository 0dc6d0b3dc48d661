// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/casepage/finding_button.h"

#include "ui/casepage/call_words.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/words/foreign.h"

#include <QActionGroup>
#include <QEvent>
#include <QLocale>
#include <QMenu>

#include <algorithm>
#include <array>

namespace amends {

using look::Tone;

namespace {

struct Found {
    Finding finding = Finding::Open;
    std::optional<Disputed> disputed = {};
    Tone tone = Tone::Neutral;
    Icon icon = Icon::Info;
};

constexpr auto founds = std::to_array<Found>({{Finding::Open, Disputed::NotSaid, Tone::Info, Icon::Info},
                                              {Finding::Open, Disputed::Yes, Tone::DueSoon, Icon::Differ},
                                              {Finding::Holds, Disputed::No, Tone::Done, Icon::Agree},
                                              {Finding::Holds, {}, Tone::Done, Icon::Check},
                                              {Finding::HoldsPartly, {}, Tone::Done, Icon::Check},
                                              {Finding::DoesNotHold, {}, Tone::Neutral, Icon::Close},
                                              {Finding::CannotTell, {}, Tone::Neutral, Icon::More}});
constexpr int differ = 1;
constexpr int agree = 2;

int foundOf(const Claim& claim)
{
    if (claim.finding == Finding::Open)
        return claim.disputed == Disputed::Yes || claim.disputed == Disputed::Partly ? differ : 0;
    if (claim.finding == Finding::Holds && claim.disputed == Disputed::No)
        return agree;
    const auto found =
        std::ranges::find_if(founds, [&claim](const Found& f) { return f.finding == claim.finding && !f.disputed; });
    return int(found - founds.begin());
}

QString nameOf(int found)
{
    return callwords::foundName(founds[size_t(found)].finding, found == differ, found == agree);
}

} // namespace

FindingButton::FindingButton(QWidget* parent)
    : QPushButton(parent)
{
    makeSmall(this);
    auto* menu = new QMenu(this);
    auto* group = new QActionGroup(menu);
    for (int i = 0; i < int(founds.size()); ++i) {
        QAction* action = menu->addAction(nameOf(i));
        action->setCheckable(true);
        group->addAction(action);
        connect(action, &QAction::triggered, this,
                [this, what = founds[size_t(i)]] { Q_EMIT found(what.finding, what.disputed); });
    }
    setMenu(menu);
}

void FindingButton::show(const Claim& claim)
{
    m_found = foundOf(claim);
    const QString name = nameOf(m_found);
    setText(name);
    setAccessibleName(tr("What we found, %1: %2").arg(words::harmless(claim.statement), name));
    menu()->actions().at(m_found)->setChecked(true);
    showIcon();
}

void FindingButton::showIcon()
{
    const Found& what = founds[size_t(m_found)];
    setIcon(amends::icon(what.icon, look::textOf(what.tone)));
}

QString FindingButton::counts(const QList<Claim>& claims)
{
    QList<int> counts(qsizetype(founds.size()), 0);
    for (const Claim& claim : claims)
        ++counts[foundOf(claim)];
    QStringList parts;
    for (const int i : {1, 2, 3, 4, 5, 6, 0})
        if (counts[i] > 0)
            parts.append(tr("%1 %2", "2 differ").arg(QLocale().toString(counts[i]), nameOf(i)));
    return parts.join(QStringLiteral(" · "));
}

void FindingButton::changeEvent(QEvent* event)
{
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

} // namespace amends
