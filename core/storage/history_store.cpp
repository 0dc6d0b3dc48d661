// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/history_store.h"

#include "core/storage/founding.h"
#include "core/storage/statement.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <array>
#include <ranges>

namespace amends {

namespace {

/// The columns of an entry that its hash covers, in that order.
struct Columns {
    qint64 seq = 0;
    qint64 step = 0;
    qint64 at = 0;
    qint64 recorded = 0;
    qint64 actor = 0;
    QByteArray kind;
    QByteArray targetKind;
    QByteArray target;
    qint64 revision = 0;
    QByteArray touched;
    QByteArray batch;
    qint64 undoes = 0;
    QByteArray commitment;
};

QByteArray hashOf(const QByteArray& previous, const Columns& c)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QByteArray& text) {
        hash.addData(text);
        hash.addData(QByteArrayView("\n"));
    };
    hash.addData(previous);
    add(QByteArray::number(c.seq));
    add(QByteArray::number(c.step));
    add(QByteArray::number(c.at));
    add(QByteArray::number(c.recorded));
    add(QByteArray::number(c.actor));
    add(c.kind);
    add(c.targetKind);
    add(c.target.toHex());
    add(QByteArray::number(c.revision));
    add(c.touched);
    add(c.batch.toHex());
    add(QByteArray::number(c.undoes));
    add(c.commitment.toHex());
    return hash.result();
}

QJsonObject textOf(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object();
}

QByteArray committedText(const QByteArray& edit, const QByteArray& inverse)
{
    return "{\"edit\":" + edit + ",\"inverse\":" + inverse + "}";
}

struct Head {
    qint64 seq = 0;
    QByteArray hash; ///< that the next entry's goes on from
};

/// Of the entry after `seq`.
QByteArray previousOf(const QByteArray& hash, qint64 seq, const Founding& founding)
{
    return seq == founding.entries ? hash + founding.commitment : hash;
}

Result<Head> headOf(Database& database)
{
    auto head =
        Statement(database, "select seq, hash from history order by seq desc limit 1").one([](const Statement& row) {
            return Head{row.int64(0), row.bytes(1)};
        });
    if (!head)
        return passOn(head);
    const auto founding = foundingOf(database);
    if (!founding)
        return passOn(founding);
    const Head last = head->value_or(Head{});
    return Head{last.seq, previousOf(last.hash, last.seq, founding->value_or(Founding{}))};
}

} // namespace

QByteArray newCommitmentKey()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char*>(words.data()), sizeof(words));
}

QByteArray commitment(const QByteArray& key, const QByteArray& canonicalJson)
{
    return QMessageAuthenticationCode::hash(canonicalJson, key, QCryptographicHash::Sha256);
}

QByteArray canonicalJson(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Result<qint64> HistoryStore::actor(const QString& name)
{
    const auto known =
        Statement(m_database, "select row from actors where name = ?1").bindAll(name).one([](const Statement& row) {
            return row.int64(0);
        });
    if (!known)
        return passOn(known);
    if (*known)
        return **known;
    return Statement(m_database, "insert into actors (name) values (?1) returning row").bindAll(name).number();
}

Result<qint64> HistoryStore::append(const HistoryEntry& entry)
{
    const auto head = headOf(m_database);
    if (!head)
        return passOn(head);
    const auto by = actor(entry.by);
    if (!by)
        return by;
    const QByteArray edit = canonicalJson(toJson(entry.edit));
    const QByteArray inverse = entry.inverse ? canonicalJson(toJson(*entry.inverse)) : QByteArray("{}");
    const QByteArray key = newCommitmentKey();
    Columns c;
    c.seq = head->seq + 1;
    c.step = entry.step == 0 ? c.seq : entry.step;
    c.at = entry.at.toMSecsSinceEpoch();
    c.recorded = entry.recorded.toMSecsSinceEpoch();
    c.actor = *by;
    c.kind = QByteArray(codeOf(entry.edit.kind));
    c.targetKind = QByteArray(codeOf(targetKindOf(entry.edit.kind)));
    c.target = entry.target;
    c.revision = entry.revision;
    c.touched = touchedBy(entry.edit).join(u' ').toUtf8();
    c.batch = entry.edit.batch.isNull() ? QByteArray() : entry.edit.batch.toBytes();
    c.undoes = entry.undoes;
    c.commitment = commitment(key, committedText(edit, inverse));
    Statement insert(m_database, "insert into history (seq, step, at, recorded, actor, kind, target_kind, target, "
                                 "revision, touched, batch, undoes, commitment, hash) "
                                 "values (?1, ?2, ?3, ?4, ?5, ?6, ?7, nullif(?8, x''), ?9, ?10, nullif(?11, x''), "
                                 "nullif(?12, 0), ?13, ?14)");
    insert.bindAll(c.seq, c.step, c.at, c.recorded, c.actor, QString::fromLatin1(c.kind),
                   QString::fromLatin1(c.targetKind), c.target, c.revision, QString::fromUtf8(c.touched), c.batch,
                   c.undoes, c.commitment, hashOf(head->hash, c));
    Statement text(m_database, "insert into history_text (seq, commitment_key, edit, inverse) values (?1, ?2, ?3, ?4)");
    text.bindAll(c.seq, key, QString::fromUtf8(edit), QString::fromUtf8(inverse));
    const Done done = insert.execOne().and_then([&] { return text.execOne(); });
    if (!done)
        return passOn(done);
    return c.seq;
}

Result<QStringList> HistoryStore::touchedSince(const QByteArray& target, Revision base, qint64 exceptStep,
                                               qint64 orStep)
{
    struct Touch {
        qint64 step = 0;
        qint64 undoes = 0;
        Revision revision = 0;
        QString tokens;
    };
    const auto touches =
        Statement(m_database, "select step, undoes, revision, touched from history "
                              "where target is nullif(?1, x'') and revision >= ?2 order by seq")
            .bindAll(target, base)
            .all([](const Statement& row) { return Touch{row.int64(0), row.int64(1), row.int64(2), row.text(3)}; });
    if (!touches)
        return passOn(touches);
    QSet<qint64> whole; // steps of which nothing lies before
    QSet<qint64> without{exceptStep, orStep};
    for (const Touch& touch : *touches) {
        if (touch.revision > base &&
            (touches->constFirst().revision > base || touches->constFirst().step != touch.step))
            whole.insert(touch.step);
    }
    // From the newest back: an undoing that was undone itself cancels nothing.
    for (const Touch& touch : std::views::reverse(*touches))
        if (!without.contains(touch.step) && whole.contains(touch.undoes))
            without << touch.step << touch.undoes;
    QStringList tokens;
    for (const Touch& touch : *touches)
        if (touch.revision > base && !without.contains(touch.step))
            tokens += touch.tokens.split(u' ', Qt::SkipEmptyParts);
    return tokens;
}

Result<Revision> HistoryStore::lastRevision(const QByteArray& target)
{
    return Statement(m_database, "select coalesce(max(revision), 0) from history where target = ?1")
        .bindAll(target)
        .number();
}

Result<bool> HistoryStore::hadNumber(const QByteArray& target, const CaseNumber& number)
{
    const auto entries = Statement(m_database, "select count(*) from history h join history_text t on t.seq = h.seq "
                                               "where h.target = ?1 and h.kind in ('open_case', 'withdraw_case') and "
                                               "?2 in (t.edit ->> '$.number', t.inverse ->> '$.number')")
                             .bindAll(target, number.toString())
                             .number();
    if (!entries)
        return passOn(entries);
    return *entries > 0;
}

Result<std::optional<Edit>> HistoryStore::openingOf(const QByteArray& target)
{
    const auto text = Statement(m_database, "select t.edit from history h join history_text t on t.seq = h.seq "
                                            "where h.target = ?1 and h.kind in ('open_case', 'add_person') "
                                            "and h.undoes is null order by h.seq desc limit 1")
                          .bindAll(target)
                          .one([](const Statement& row) { return row.bytes(0); });
    if (!text)
        return passOn(text);
    const auto edit = editFromJson(textOf(text->value_or(QByteArray())));
    return edit ? std::optional(*edit) : std::nullopt;
}

Result<QList<HistoryLine>> HistoryStore::linesOf(const QByteArray& target)
{
    return Statement(m_database, "select h.seq, h.step, h.at, a.name, h.kind, h.revision, coalesce(h.undoes, 0), "
                                 "h.batch, t.edit from history h join actors a on a.row = h.actor "
                                 "left join history_text t on t.seq = h.seq "
                                 "where h.target is nullif(?1, x'') order by h.seq")
        .bindAll(target)
        .all([](const Statement& row) {
            HistoryLine line;
            line.seq = row.int64(0);
            line.step = row.int64(1);
            line.at = row.time(2);
            line.by = row.text(3);
            line.kind = fromCode<EditKind>(row.text(4)).value_or(EditKind::SetCase);
            line.revision = row.int64(5);
            line.undoes = row.int64(6);
            line.batch = row.get<BatchId>(7);
            line.edit = textOf(row.bytes(8));
            return line;
        });
}

Result<HistoryStore::Verification> HistoryStore::verify()
{
    Verification result;
    const auto founded = foundingOf(m_database);
    if (!founded)
        return passOn(founded);
    const Founding founding = founded->value_or(Founding{});
    if (!*founded)
        result.findings.append({u"founding_missing"_s, {}});
    else if (!founding.isAsCommitted)
        result.findings.append({u"founding_changed"_s, {}});
    qint64 expected = 1;
    qint64 lastErased = 0;
    qint64 erasedAsSaid = 0;
    Statement rows(m_database,
                   "select h.seq, h.step, h.at, h.recorded, h.actor, h.kind, h.target_kind, h.target, h.revision, "
                   "h.touched, h.batch, h.undoes, h.commitment, h.hash, t.commitment_key, t.edit, "
                   "t.inverse, t.seq is null or iif(json_valid(t.edit), coalesce(t.edit ->> '$.by', '') is a.name, 0) "
                   "from history h "
                   "left join history_text t on t.seq = h.seq left join actors a on a.row = h.actor order by h.seq");
    for (;;) {
        const auto row = rows.step();
        if (!row)
            return passOn(row);
        if (!*row) {
            if (result.erased != erasedAsSaid)
                result.findings.append({u"history_text_missing"_s, {{"seq"_L1, lastErased}}});
            return result;
        }
        const Columns c{rows.int64(0),  rows.int64(1),  rows.int64(2), rows.int64(3), rows.int64(4),
                        rows.bytes(5),  rows.bytes(6),  rows.bytes(7), rows.int64(8), rows.bytes(9),
                        rows.bytes(10), rows.int64(11), rows.bytes(12)};
        const QJsonObject where{{"seq"_L1, c.seq}};
        if (c.seq != expected)
            result.findings.append({u"history_gap"_s, {{"seq"_L1, expected}}});
        const QByteArray hash = hashOf(previousOf(result.head, expected - 1, founding), c);
        if (hash != rows.view(13) || !rows.boolean(17))
            result.findings.append({u"history_changed"_s, where});
        if (rows.isNull(14)) {
            ++result.erased;
            lastErased = c.seq;
        } else if (rows.view(14).isEmpty() || rows.view(15).isEmpty() || rows.view(16).isEmpty())
            result.findings.append({u"history_text_missing"_s, where});
        else if (commitment(rows.bytes(14), committedText(rows.bytes(15), rows.bytes(16))) != c.commitment)
            result.findings.append({u"history_text_changed"_s, where});
        if (QLatin1StringView(c.kind) == codeOf(EditKind::ErasePerson) && !rows.isNull(14))
            erasedAsSaid = textOf(rows.bytes(15)).value("set"_L1).toObject().value(textsErasedKey).toInteger();
        result.head = rows.bytes(13);
        expected = c.seq + 1;
        ++result.entries;
    }
}

} // namespace amends
