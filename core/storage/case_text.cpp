// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/case_text.h"

#include "core/base/text.h"
#include "core/cases/fields.h"
#include "core/storage/statement.h"

#include <algorithm>

namespace amends {

namespace {

template <class T>
void collect(const T& value, QString& text)
{
    eachField<T>([&](const auto& field) {
        if constexpr (std::is_same_v<decltype(value.*field.member), const QString&> ||
                      std::is_same_v<std::remove_cvref_t<decltype(value.*field.member)>, QString>) {
            const QString& part = value.*field.member;
            if (field.has(Searched) && !part.isEmpty())
                text += part + fieldEnd;
        }
    });
}

} // namespace

QString searchedText(const Case& c)
{
    QString text;
    collect(c.facts, text);
    eachPartList(c, [&text](const auto& parts) {
        for (const auto& part : parts)
            collect(part, text);
    });
    return text;
}

QString searchText(const Case& c)
{
    return indexText(searchedText(c));
}

Done indexCase(Database& database, qint64 row, const QString& searchText)
{
    return Statement(database, "insert or replace into case_text (rowid, text) values (?1, ?2)")
        .bindAll(row, searchText)
        .exec();
}

Done unindexCase(Database& database, qint64 row)
{
    return Statement(database, "delete from case_text where rowid = ?1").bindAll(row).exec();
}

qint64 facetsOf(const Case& c)
{
    const bool replied = std::ranges::any_of(
        c.replies, [](const Reply& r) { return r.kind != ReplyKind::PrivateMessage && r.posted.isValid(); });
    const bool caused = std::ranges::any_of(c.causes, [](const Cause& x) { return x.role != CauseRole::Rejected; });
    qint64 facets = 0;
    const auto put = [&facets](bool has, qint64 bit) { facets |= has ? bit : 0; };
    put(!c.calls.isEmpty(), facet::call);
    put(replied, facet::replied);
    put(!c.refunds.isEmpty(), facet::refund);
    put(caused, facet::cause);
    put(!c.actions.isEmpty(), facet::action);
    put(!c.facts.customer.isNull(), facet::customer);
    put(!c.facts.agent.isNull(), facet::agent);
    put(!c.reviews.isEmpty(), facet::review);
    put(!c.resolutions.isEmpty(), facet::resolution);
    put(!c.followUps.isEmpty(), facet::followUp);
    put(!c.promises.isEmpty(), facet::promise);
    put(c.facts.isPublic && !c.isHistory() && !replied && !isExcused(c, Excuse::PublicReply), facet::replyMissing);
    return facets;
}

} // namespace amends
