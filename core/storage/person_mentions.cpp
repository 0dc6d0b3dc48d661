// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/person_mentions.h"

#include "core/cases/json.h"
#include "core/storage/draft_store.h"
#include "core/storage/office_store.h"
#include "core/storage/part_table.h"
#include "core/storage/people_store.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace amends {

namespace {

template <class M>
inline constexpr bool isText = std::is_same_v<M, QString> || std::is_same_v<M, QStringList>;

/// The owner's row and the texts of each row of a table.
template <class... T>
QByteArray textsSql(const QByteArray& table, const QByteArray& owner)
{
    QByteArrayList columns{owner};
    (eachField<T>([&]<class F>(const F& field) {
         if constexpr (isText<typename F::Member>)
             columns << '"' + QByteArray(field.key) + '"';
     }),
     ...);
    return columns.size() == 1 ? QByteArray() : "select " + columns.join(", ") + " from " + table;
}

/// Texts of all tables of cases; made once.
const QByteArrayList& caseTextSqls()
{
    static const QByteArrayList sqls = [] {
        const Case none;
        QByteArrayList made{textsSql<CaseFacts, CaseLife>("cases", "row")};
        eachPartList(none, [&]<class P>(const QList<P>&) {
            if (const QByteArray sql = textsSql<P>(Fields<P>::table, "case_row"); !sql.isEmpty())
                made << sql;
        });
        return made;
    }();
    return sqls;
}

QJsonObject setIn(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object().value("set"_L1).toObject();
}

class Reading {
public:
    Reading(Database& database, const Person& person, const Told& told)
        : m_database(database)
        , m_told(told)
        , m_found{.person = person,
                  .strings = PersonStrings(person),
                  .theirCases = {},
                  .otherCases = {},
                  .entries = {},
                  .drafts = {},
                  .views = {},
                  .batches = {},
                  .actors = {}}
    {}

    Result<PersonMentions> run()
    {
        const Done done = readCases()
                              .and_then([this] { return readNames(); })
                              .and_then([this] { return leaveOthers(); })
                              .and_then([this] { return readActors(); })
                              .and_then([this] { return readTexts(); })
                              .and_then([this] { return readHistory(); })
                              .and_then([this] { return readRest(); });
        if (!done)
            return passOn(done);
        return std::move(m_found);
    }

private:
    void tell(double share) const
    {
        if (m_told)
            m_told(share);
    }

    Done readCases()
    {
        const auto row = [](const Statement& found) { return found.int64(0); };
        const auto theirs =
            Statement(m_database, "select row from cases where customer = ?1").bindAll(m_found.person.id).all(row);
        if (!theirs)
            return passOn(theirs);
        const auto others = Statement(m_database, "select row from cases where agent = ?1 union "
                                                  "select case_row from calls where person = ?1 union "
                                                  "select case_row from accounts where person = ?1")
                                .bindAll(m_found.person.id)
                                .all(row);
        if (!others)
            return passOn(others);
        m_theirs = QSet<qint64>(theirs->cbegin(), theirs->cend());
        m_named = QSet<qint64>(others->cbegin(), others->cend());
        m_others = m_named;
        return {};
    }

    /// What they were called before, and what they call themselves where they wrote.
    Done readNames()
    {
        const auto texts = Statement(m_database, "select t.edit, t.inverse from history h join history_text t "
                                                 "on t.seq = h.seq where h.target = ?1")
                               .bindAll(m_found.person.id)
                               .all([](const Statement& row) { return std::pair(row.bytes(0), row.bytes(1)); });
        if (!texts)
            return passOn(texts);
        for (const auto& [edit, inverse] : *texts)
            for (const QByteArray& text : {edit, inverse}) {
                Person was;
                if (readFields(setIn(text), was))
                    m_found.strings.add(was);
            }
        const auto authors = Statement(m_database, "select distinct r.author from reviews r join cases c "
                                                   "on c.row = r.case_row where c.customer = ?1 and r.author <> ''")
                                 .bindAll(m_found.person.id)
                                 .all([](const Statement& row) { return row.text(0); });
        if (!authors)
            return passOn(authors);
        for (const QString& author : *authors)
            m_found.strings.addName(author);
        return {};
    }

    Done leaveOthers()
    {
        const auto office = OfficeStore(m_database).load();
        if (!office)
            return passOn(office);
        m_office = *office;
        m_found.strings.leave({m_office.business.name, m_office.business.leader, m_office.business.publicContact});
        Statement people(m_database, "select name, phone, email, handles from people where id <> ?1");
        people.bindAll(m_found.person.id);
        Result<bool> row = people.step();
        for (; row && *row; row = people.step()) {
            QStringList handles;
            readValue(people, 3, handles);
            m_found.strings.leave(QStringList{people.text(0), people.text(1), people.text(2)} + handles);
        }
        return row ? Done() : passOn(row);
    }

    /// Of who wrote. The leader is no customer, whatever they are called.
    bool isThem(const QString& name) const
    {
        return name.compare(m_office.business.leader, Qt::CaseInsensitive) != 0 &&
               (m_found.strings.areIn(name) || m_found.strings.isName(name));
    }

    Done readActors()
    {
        Statement actors(m_database, "select row, name from actors");
        Result<bool> row = actors.step();
        for (; row && *row; row = actors.step()) {
            if (isThem(actors.text(1)))
                m_found.actors << actors.int64(0);
        }
        return row ? Done() : passOn(row);
    }

    Done readTexts()
    {
        const QByteArrayList& sqls = caseTextSqls();
        for (qsizetype i = 0; i < sqls.size(); ++i) {
            tell(0.6 * double(i) / double(sqls.size()));
            Statement texts(m_database, Sql::ofStatic(sqls[i]));
            const int columns = int(sqls[i].left(sqls[i].indexOf(" from ")).count(','));
            Result<bool> row = texts.step();
            for (; row && *row; row = texts.step()) {
                const qint64 owner = texts.int64(0);
                for (int column = 1; column <= columns; ++column)
                    if (!texts.view(column).isEmpty() && m_found.strings.areIn(texts.text(column)))
                        m_others.insert(owner);
            }
            if (!row)
                return passOn(row);
        }
        m_others.subtract(m_theirs);
        m_found.theirCases = sorted(m_theirs);
        m_found.otherCases = sorted(m_others);
        return {};
    }

    static QList<qint64> sorted(const QSet<qint64>& rows)
    {
        QList<qint64> list(rows.cbegin(), rows.cend());
        std::ranges::sort(list);
        return list;
    }

    /// Of their cases all, also of those that were withdrawn, of the others what names them.
    Done readHistory()
    {
        tell(0.6);
        const QString named = u"\"customer\":\""_s + m_found.person.id.toString() + u'"';
        const auto gone = Statement(m_database, "select distinct h.target from history h join history_text t "
                                                "on t.seq = h.seq where h.target_kind = 'case' and not exists "
                                                "(select 1 from cases where id = h.target) and "
                                                "(instr(t.edit, ?1) > 0 or instr(t.inverse, ?1) > 0)")
                              .bindAll(named)
                              .all([](const Statement& row) { return row.bytes(0); });
        if (!gone)
            return passOn(gone);
        const QSet<QByteArray> withdrawn(gone->cbegin(), gone->cend());
        const QSet<qint64> actors(m_found.actors.cbegin(), m_found.actors.cend());
        Statement texts(m_database, "select t.seq, h.actor, h.target, c.row, t.edit, t.inverse from history_text t "
                                    "join history h on h.seq = t.seq left join cases c on c.id = h.target");
        const QByteArray person = m_found.person.id.toBytes();
        Result<bool> row = texts.step();
        for (; row && *row; row = texts.step()) {
            const QByteArray target = texts.bytes(2);
            const QString said = texts.text(4) + u'\n' + texts.text(5);
            const bool isTheirs = m_theirs.contains(texts.int64(3)) || withdrawn.contains(target) || target == person;
            if (isTheirs || actors.contains(texts.int64(1)) || m_found.strings.areIn(said) ||
                (m_named.contains(texts.int64(3)) &&
                 m_found.strings.without(said, PersonStrings::Where::InTheirCases) != said))
                m_found.entries << texts.int64(0);
        }
        tell(0.9);
        return row ? Done() : passOn(row);
    }

    Done readRest()
    {
        for (const SavedView& view : std::as_const(m_office.views))
            if (m_found.strings.areIn(view.name) || m_found.strings.areIn(view.query))
                m_found.views << view.id;
        const auto batches = Statement(m_database, "select row, files from batches").all([&](const Statement& row) {
            return m_found.strings.areIn(row.text(1)) ? row.int64(0) : 0;
        });
        if (!batches)
            return passOn(batches);
        m_found.batches = *batches;
        m_found.batches.removeAll(0);
        return readDrafts();
    }

    Done readDrafts()
    {
        const auto drafts = DraftStore(m_database).all();
        if (!drafts)
            return passOn(drafts);
        Statement isTheirs(m_database, "select count(*) from cases where id = ?1 and customer = ?2");
        for (const Draft& draft : *drafts) {
            const auto theirs = isTheirs.bindAll(draft.caseId, m_found.person.id).number();
            if (!theirs)
                return passOn(theirs);
            if (*theirs > 0 || isThem(draft.person) || m_found.strings.areIn(draft.text))
                m_found.drafts << draft;
        }
        tell(1);
        return {};
    }

    Database& m_database;
    const Told& m_told;
    PersonMentions m_found;
    Office m_office;
    QSet<qint64> m_theirs;
    QSet<qint64> m_named; ///< by id
    QSet<qint64> m_others;
};

} // namespace

ErasureCounts PersonMentions::counts() const
{
    return {theirCases.size(), otherCases.size(), entries.size(), drafts.size(), views.size(), batches.size(), 0};
}

Result<PersonMentions> mentionsOf(Database& database, const PersonId& id, const Told& told)
{
    const auto person = PeopleStore(database).find(id);
    if (!person)
        return passOn(person);
    if (!*person)
        return failure("person_not_found"_L1, {{"person"_L1, id.toString()}});
    return Reading(database, **person, told).run();
}

} // namespace amends
