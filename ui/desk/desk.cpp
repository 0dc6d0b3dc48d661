// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/desk.h"

#include "ui/words/sentences.h"

namespace amends {

Desk::Desk(Casebook& casebook, std::shared_ptr<const Clock> clock, Known known, QObject* parent)
    : QObject(parent)
    , m_casebook(casebook)
    , m_clock(std::move(clock))
    , m_known(std::move(known))
    , m_zone(m_known.office.business.zone.toUtf8())
{
    connect(&m_casebook, &Casebook::changed, this, &Desk::refreshOffice);
}

void Desk::apply(EditGroup group, QObject* owner, std::function<void(const Result<AppliedGroup>&)> then)
{
    when<Result<AppliedGroup>>(m_casebook.apply(std::move(group)), owner,
                               [this, then = std::move(then)](const Result<AppliedGroup>& answer) {
                                   if (answer)
                                       Q_EMIT saved(now());
                                   if (then)
                                       then(answer);
                                   else if (!answer)
                                       tell(answer.error());
                               });
}

void Desk::tell(const Error& error)
{
    say(look::Tone::Overdue, words::sentence(error, words::Medium::Window));
}

void Desk::refreshOffice(const Changes& changes)
{
    if (!changes.casebook) {
        Q_EMIT changed(changes);
        return;
    }
    m_casebook.office()
        .then(this,
              [this](const Result<Office>& office) {
                  if (office) {
                      m_known.office = *office;
                      m_zone = QTimeZone(office->business.zone.toUtf8());
                  }
                  return m_casebook.playbook();
              })
        .unwrap()
        .then(this, [this, changes](const Result<Playbook>& playbook) {
            if (playbook)
                m_known.playbook = *playbook;
            Q_EMIT changed(changes);
        });
}

} // namespace amends
