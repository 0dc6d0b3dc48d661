// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"
#include "ui/desk/place.h"
#include "ui/widgets/look.h"

#include <QFutureWatcher>
#include <QHash>

#include <chrono>
#include <functional>
#include <optional>

namespace amends {

/// What every page is handed: the open casebook, the clock, and the way to everything outside the page. Pages know each
/// other through it alone. Window's thread; lives as long as the casebook is open.
class Desk : public QObject {
    Q_OBJECT

public:
    /// What the casebook says of itself, read by whoever opened it.
    struct Known {
        Office office;
        Playbook playbook;
    };

    /// How long what is typed may wait for its draft.
    static constexpr std::chrono::milliseconds draftAfter{700};

    Desk(Casebook& casebook, std::shared_ptr<const Clock> clock, Known known, QObject* parent = nullptr);

    Casebook& casebook() const { return m_casebook; }
    QDateTime now() const { return m_clock->now(); }
    const Office& office() const { return m_known.office; }
    const Playbook& playbook() const { return m_known.playbook; }
    /// The business's.
    const QTimeZone& zone() const { return m_zone; }

    /// Hands Edits to the casebook. `then` gets what came of it in the window's thread, unless `owner` is gone by then.
    /// A refusal is told in the banner too, where `then` is not given. `typed` as in Casebook::apply().
    void apply(EditGroup group, QObject* owner, std::function<void(const Result<AppliedGroup>&)> then = {},
               QList<Draft> typed = {});
    /// Says so when it is on the disk, and why where it cannot be.
    void saveDraft(const Draft& draft);
    void discardDraft(const Draft& draft);
    /// What was typed last in each field and is not on the disk, or was refused as what it was typed for.
    const QList<Draft>& unsaved() const { return m_unsaved; }
    /// Waits for a future without blocking: `then` runs in the window's thread while `owner` lives, never before when()
    /// is left, and in the order in which the futures finish: an answer that is there already overtakes none that is on
    /// its way. A cancelled future is not told.
    template <typename T>
    static void when(QFuture<T> future, QObject* owner, std::function<void(const T&)> then)
    {
        auto* watcher = new QFutureWatcher<T>(owner);
        connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, then = std::move(then)] {
            watcher->deleteLater();
            if (watcher->isCanceled())
                return;
            const T answer = watcher->result(); // `then` may delete the owner
            then(answer);
        });
        watcher->setFuture(std::move(future));
    }

    void goTo(const Place& place) { Q_EMIT wanted(place); }
    void goBack() { Q_EMIT backWanted(); }
    /// One sentence in the banner.
    void say(look::Tone tone, const QString& sentence) { Q_EMIT said(tone, sentence); }
    void tell(const Error& error);

Q_SIGNALS:
    void wanted(const amends::Place& place);
    void backWanted();
    void said(amends::look::Tone tone, const QString& sentence);
    /// After a change is durable; office() and playbook() are up to date by then.
    void changed(const amends::Changes& changes);
    /// An Edit, a draft or an import is on the disk.
    void saved(const QDateTime& at);

private:
    /// What this window did to a case itself: revision after revision, with nobody else's between.
    struct Own {
        int underWay = 0;    ///< Edits not answered yet
        Revision before = 0; ///< the case when that began
        Revision newest = 0;
    };

    void refreshOffice(const Changes& changes);
    std::optional<Revision> baseFor(const CaseId& id, Revision seen) const;
    void settle(const QList<CaseId>& cases, const Result<AppliedGroup>& answer);
    void take(const QList<Draft>& typed);
    void forget(const Draft& draft);
    void settle(const QList<Draft>& typed);

    Casebook& m_casebook;
    std::shared_ptr<const Clock> m_clock;
    Known m_known;
    QTimeZone m_zone;
    QHash<CaseId, Own> m_own;
    QList<Draft> m_unsaved;
};

} // namespace amends
