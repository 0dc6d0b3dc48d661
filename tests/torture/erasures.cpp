// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/erasures.h"

#include "core/backup/backup_shelf.h"
#include "core/storage/file_cleaning.h"
#include "core/storage/statement.h"
#include "tests/casebook/books.h"
#include "tests/torture/writer.h"

#include <QDir>
#include <QDirIterator>

namespace amends::torture {

using namespace test;

namespace {

/// Who is to be forgotten. Each of the words is theirs alone.
struct Planted {
    PersonId id;
    bool isAgent = false;
    QString first;
    QString last;
    QString former; ///< what they were called before
    QString phone;

    QString name() const { return first + u' ' + last; }
    QString email() const { return first.toLower() + u'@' + last.toLower() + u".example"_s; }
    QString handle() const { return u"google:"_s + last + u"_77"_s; }
    QStringList strings() const { return {first, last, former, phone}; }
};

QString word(QRandomGenerator& random, QChar begins)
{
    QString made(begins);
    for (int i = 0; i < 4; ++i)
        made += QChar(u"qxzjkw"[random.bounded(6)]) + QChar(u"aeiouyéø"[random.bounded(8)]);
    return made;
}

Planted planted(QRandomGenerator& random, int number)
{
    return {.id = PersonId::make(),
            .isAgent = number % 5 == 4,
            .first = word(random, u'Q'),
            .last = word(random, u'X'),
            .former = word(random, u'Z'),
            .phone = u"+353 1 77%1 %2"_s.arg(number, 2, 10, QChar(u'0')).arg(random.bounded(1000, 10000))};
}

Edit person(EditKind kind, const Planted& who, const QJsonObject& set)
{
    Edit edit;
    edit.kind = kind;
    edit.person = who.id;
    edit.set = set;
    return edit;
}

Edit part(EditKind kind, const CaseId& id, const QJsonObject& set)
{
    Edit edit;
    edit.kind = kind;
    edit.caseId = id;
    edit.part = PartId::make();
    edit.set = set;
    return edit;
}

/// A casebook at work, with people to be forgotten in it.
class Trial {
public:
    Trial(const QString& folder, int persons, quint32 seed)
        : m_folder(folder)
        , m_random(seed)
    {
        QDir().mkpath(folder + u"/book"_s);
        makeCasebook(path());
        m_book = openedBook(path());
        for (int i = 0; i < persons; ++i)
            m_people << planted(m_random, i);
        m_figures.persons = persons;
    }

    ErasureFigures run()
    {
        import();
        for (const Planted& who : std::as_const(m_people)) {
            plant(who);
            work();
        }
        takenOf(m_book->backUp());
        lookBefore();
        takenOf(m_book->backUp());
        const CheckAnswer before = takenOf(m_book->check());
        for (const Planted& who : std::as_const(m_people)) {
            erase(who);
            work();
        }
        checkAfter(before);
        return m_figures;
    }

private:
    QString path() const { return m_folder + u"/book/erase.amends"_s; }
    qint64 does(Edit edit) { return takenOf(m_book->apply({{std::move(edit)}})).step; }

    void work()
    {
        for (int i = 0; i < 3; ++i) {
            const auto applied = answerOf(m_book->apply({{nextEdit(m_random)}}));
            if (applied && m_random.bounded(3) == 0)
                takenOf(m_book->undo(applied->step));
        }
    }

    /// Reviews by all customers.
    void import()
    {
        QByteArray rows = "id,date,stars,text,who,mail,phone\n";
        for (const Planted& who : std::as_const(m_people)) {
            if (who.isAgent)
                continue;
            rows +=
                u"%1-1,2026-11-01,2,%2 was told nothing,%2,%3,%4\n"_s.arg(who.last, who.name(), who.email(), who.phone)
                    .toUtf8();
        }
        QFile file(m_folder + u"/reviews.csv"_s);
        if (!file.open(QFile::WriteOnly) || file.write(rows) != rows.size())
            qFatal("%s cannot be written", qUtf8Printable(file.fileName()));
        m_import.files = {file.fileName()};
        m_import.options.mapping =
            taken(parseMapping(u"id=id,received=date,rating=stars,text=text,customer=who,email=mail,"
                               "phone=phone,source:=google,rating_scale:=5,public:=yes"_s));
        file.close();
        takenOf(m_book->import(m_import));
        for (const Person& customer : takenOf(m_book->people(PersonKind::Customer)))
            for (Planted& who : m_people)
                if (customer.name == who.name() && !who.isAgent)
                    who.id = customer.id;
    }

    void plant(const Planted& who)
    {
        const QJsonObject called{{"name"_L1, who.name()},
                                 {"email"_L1, who.email()},
                                 {"phone"_L1, who.phone},
                                 {"handles"_L1, QJsonArray{who.handle()}}};
        const QString former = who.first + u' ' + who.former;
        QJsonObject agent = called;
        agent.insert("kind"_L1, u"agent"_s);
        if (who.isAgent)
            does(person(EditKind::AddPerson, who, agent));
        does(person(EditKind::SetPerson, who, {{"name"_L1, former}}));
        does(person(EditKind::SetPerson, who, called));
        const CaseId theirs = openCase(who);
        fill(who, theirs);
        openElsewhere(who);
        mention(who);
    }

    CaseId openCase(const Planted& who)
    {
        Edit opening;
        opening.kind = EditKind::OpenCase;
        opening.caseId = CaseId::make();
        opening.set = {{"title"_L1, u"%1 waits for a wheel"_s.arg(who.name())},
                       {who.isAgent ? "agent"_L1 : "customer"_L1, who.id.toString()},
                       {"order_ref"_L1, u"%1-4711"_s.arg(who.last)}};
        does(opening);
        return opening.caseId;
    }

    void fill(const Planted& who, const CaseId& id)
    {
        const QString said = u"%1 (%2, %3) was told nothing"_s.arg(who.name(), who.email(), who.phone);
        const QString party = who.isAgent ? u"agent"_s : u"customer"_s;
        does(part(
            EditKind::RecordReview, id,
            {{"text"_L1, said}, {"author"_L1, who.name()}, {"url"_L1, u"https://example.org/%1"_s.arg(who.last)}}));
        does(part(EditKind::StateClaim, id, {{"statement"_L1, said}, {"evidence_for"_L1, said}}));
        does(part(EditKind::GiveAccount, id,
                  {{"party"_L1, party}, {"person"_L1, who.id.toString()}, {"text"_L1, said}}));
        does(part(EditKind::LogCall, id,
                  {{"with"_L1, party}, {"person"_L1, who.id.toString()}, {"notes"_L1, said}, {"reason"_L1, said}}));
        does(part(EditKind::MakePromise, id, {{"text"_L1, said}}));
        does(part(EditKind::AskWhy, id, {{"place"_L1, 1}, {"because"_L1, said}}));
        does(part(EditKind::DecideResolution, id,
                  {{"asked"_L1, said}, {"decision"_L1, said}, {"options"_L1, QJsonArray{said}}}));
        does(part(EditKind::SetRefund, id,
                  {{"amount"_L1, QJsonObject{{"minor"_L1, 690}, {"currency"_L1, u"EUR"_s}}},
                   {"reason"_L1, said},
                   {"reference"_L1, who.last}}));
        does(part(EditKind::WriteReply, id, {{"kind"_L1, u"private_message"_s}, {"text"_L1, said}}));
        does(part(EditKind::PlanFollowUp, id, {{"what"_L1, said}}));
        does(part(EditKind::PlanAction, id, {{"what"_L1, said}, {"owner"_L1, who.name()}}));
        takenOf(m_book->undo(does(part(EditKind::AddNote, id, {{"text"_L1, said}}))));
        Draft draft = draftOf(1);
        draft.caseId = id;
        draft.part = PartId::make();
        draft.text = said;
        takenOf(m_book->saveDraft(draft));
    }

    /// A case that is withdrawn, one whose customer was mistaken.
    void openElsewhere(const Planted& who)
    {
        const CaseId withdrawn = openCase(who);
        Edit withdraw;
        withdraw.kind = EditKind::WithdrawCase;
        withdraw.caseId = withdrawn;
        withdraw.reason = u"It was %1 again"_s.arg(who.name());
        does(withdraw);
        Edit mistaken;
        mistaken.kind = EditKind::SetCase;
        mistaken.caseId = CaseId(uuid(1));
        mistaken.set = {{"customer"_L1, who.id.toString()}, {"our_part"_L1, u"%1 was not told"_s.arg(who.name())}};
        takenOf(m_book->undo(does(mistaken)));
    }

    void mention(const Planted& who)
    {
        Edit note = part(EditKind::AddNote, CaseId(uuid(2)), {{"text"_L1, u"As %1 said"_s.arg(who.name())}});
        note.by = who.isAgent ? who.name() : QString();
        does(note);
        Edit view;
        view.kind = EditKind::SaveView;
        view.part = PartId::make();
        view.set = {{"name"_L1, who.last}, {"query"_L1, u"customer:\"%1\""_s.arg(who.name())}};
        does(view);
    }

    void lookBefore()
    {
        QStringList all;
        for (const Planted& who : std::as_const(m_people))
            all += who.strings();
        m_figures.strings = all.size();
        m_book.reset();
        m_figures.planted = taken(stringsLeftIn(path(), all)).size();
        m_book = openedBook(path());
    }

    void erase(const Planted& who)
    {
        const ErasureAnswer answer = takenOf(m_book->erasePerson(who.id));
        m_figures.cases += answer.counts.theirCases + answer.counts.otherCases;
        if (answer.backups != 2 || answer.removed != 0)
            m_figures.faults << u"%1 backups rewritten, %2 removed"_s.arg(answer.backups).arg(answer.removed);
        for (const QString& file : answer.stillIn)
            m_figures.found << u"%1 said to be in %2"_s.arg(who.name(), file);
    }

    void checkAfter(const CheckAnswer& before)
    {
        const ImportAnswer again = takenOf(m_book->import(m_import));
        if (again.imported + again.updated != 0)
            m_figures.faults << u"%1 came in again, %2 changed"_s.arg(again.imported).arg(again.updated);
        const CheckAnswer after = takenOf(m_book->check());
        for (const Error& finding : after.findings)
            m_figures.faults << inWords(finding);
        m_book.reset();
        {
            const auto database = taken(Database::open(path(), Database::Mode::ReadOnly, casebookIdentity));
            const auto head = taken(Statement(*database, "select hash from history where seq = ?1")
                                        .bindAll(before.entries)
                                        .one([](const Statement& row) { return row.bytes(0); }));
            if (head != before.head)
                m_figures.faults << u"the head from before is not followed"_s;
        }
        lookAfter();
    }

    void lookAfter()
    {
        m_figures.backups = backupsOf(path()).size();
        QDirIterator files(m_folder + u"/book"_s, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QFileInfo file = files.nextFileInfo();
            m_figures.bytes += file.size();
            for (const Planted& who : std::as_const(m_people))
                for (const QString& string : taken(stringsLeftIn(file.filePath(), who.strings())))
                    m_figures.found << u"%1 in %2"_s.arg(string, file.fileName());
        }
    }

    QString m_folder;
    QRandomGenerator m_random;
    QList<Planted> m_people;
    ImportRequest m_import;
    std::unique_ptr<Casebook> m_book;
    ErasureFigures m_figures;
};

} // namespace

ErasureFigures erasePersons(const QString& folder, int persons, quint32 seed)
{
    return Trial(folder, persons, seed).run();
}

} // namespace amends::torture
