// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/texts.h"

#include "core/base/exact_json.h"
#include "core/base/text.h"
#include "core/casebook/import_job.h"
#include "core/cases/part_change.h"
#include "core/search/parser.h"
#include "core/storage/draft_store.h"
#include "tests/support/shop.h"
#include "tests/torture/any_text.h"
#include "tests/torture/stored_book.h"
#include "tests/torture/work.h"

#include <QDir>
#include <QFile>

namespace amends::torture {

using namespace test;

namespace {

constexpr qsizetype mostExamples = 10;

/// One text field of one kind of Edit, in a thing of its own.
struct Way {
    Edit making; ///< makes the thing, with plain values
    QString key; ///< the field
    bool isList = false;
    bool isRequired = false;
    bool isSearched = false;
    bool isRuled = false; ///< the rules or the rest of the casebook say what it may be
};

/// What a part needs to be there at all.
QJsonObject plainSet(QLatin1StringView one)
{
    static const QHash<QString, QJsonObject> sets{
        {u"claim"_s, {{"statement"_L1, u"x"_s}}},
        {u"account"_s, {{"text"_L1, u"x"_s}}},
        {u"call"_s, {{"with"_L1, u"agent"_s}}},
        {u"promise"_s, {{"text"_L1, u"x"_s}}},
        {u"answer"_s, {{"question"_L1, u"why_unhappy"_s}}},
        {u"why"_s, {{"because"_L1, u"x"_s}}},
        {u"cause"_s, {{"code"_L1, u"quality"_s}}},
        {u"refund"_s, {{"amount"_L1, json(u"{\"minor\":100,\"currency\":\"EUR\"}")}}},
        {u"reply"_s, {{"text"_L1, u"x"_s}}},
        {u"action"_s, {{"what"_L1, u"x"_s}}},
        {u"follow_up"_s, {{"what"_L1, u"x"_s}}},
        {u"note"_s, {{"text"_L1, u"x"_s}}},
        {u"deviation"_s, {{"reason"_L1, u"x"_s}}},
        {u"clock"_s, {{"started"_L1, u"2026-11-16T09:00:00Z"_s}, {"due"_L1, u"2026-11-17T09:00:00Z"_s}}},
        {u"view"_s, {{"name"_L1, u"x"_s}}},
        {u"exposure"_s, {{"week"_L1, u"2026-W40"_s}}},
        {u"unfiled_ratings"_s, {{"week"_L1, u"2026-W40"_s}}},
        {u"playbook"_s, {{"version"_L1, u"x"_s}, {"source"_L1, u"x"_s}}}};
    return sets.value(one);
}

class Ways {
public:
    QList<Way> all()
    {
        Edit facts;
        facts.kind = EditKind::SetCase;
        facts.caseId = m_case;
        add<CaseFacts>(facts);
        const Case anyCase;
        const Office anyOffice;
        const auto addPart = [this]<class P>(const QList<P>&) {
            Edit part;
            part.kind = editFor<P>();
            part.part = PartId::make();
            if (targetKindOf(part.kind) == TargetKind::Case)
                part.caseId = m_case;
            part.set = plainSet(QLatin1StringView(Fields<P>::one));
            add<P>(part);
        };
        eachPartList(anyCase, addPart);
        eachOfficeList(anyOffice, addPart);
        Edit person = addPerson(1, u"x"_s);
        person.kind = EditKind::SetPerson;
        add<Person>(person);
        Edit business;
        business.kind = EditKind::SetBusiness;
        add<Business>(business);
        return m_ways;
    }

    static CaseId caseId() { return CaseId(uuid(1)); }

private:
    template <class T>
    void add(const Edit& making)
    {
        static const QStringList ruled{u"question"_s, u"value"_s, u"code"_s, u"cause"_s,
                                       u"platform"_s, u"zone"_s,  u"week"_s, u"currency"_s};
        eachField<T>([&](const auto& field) {
            using Member = std::remove_cvref_t<decltype(field)>::Member;
            constexpr bool isList = std::is_same_v<Member, QStringList>;
            if constexpr (isList || std::is_same_v<Member, QString>)
                m_ways.append({making, field.name(), isList, isList || field.has(Required), field.has(Searched),
                               ruled.contains(field.name())});
        });
    }

    CaseId m_case = caseId();
    QList<Way> m_ways;
};

class Sender {
public:
    Sender(const QString& path, quint32 seed, TextFigures& figures)
        : m_book(path)
        , m_random(seed)
        , m_figures(figures)
        , m_path(path)
        , m_ways(Ways().all())
    {
        taken(m_book.door().apply({{addPerson(1, u"x"_s)}}, monday()));
        Edit customer;
        customer.kind = EditKind::SetCase;
        customer.caseId = Ways::caseId();
        customer.set = {{"customer"_L1, person(1).toString()}};
        taken(m_book.door().apply({{customer}}, monday()));
        for (const Way& way : std::as_const(m_ways))
            if (!way.making.part.isNull())
                taken(m_book.door().apply({{way.making}}, monday()));
    }

    void byEdit()
    {
        const Way& way = m_ways[m_nextWay++ % m_ways.size()];
        ++m_figures.texts;
        const QString text = anyText(m_random);
        const qint64 entry = m_book.newestEntry();
        const auto done = send(way, text);
        if (!done)
            return refused(way.key, text, done.error(), way.isRuled, way.isRequired, m_book.newestEntry() == entry);
        const QJsonValue is = stored(way);
        const bool isBlank = text.trimmed().isEmpty();
        const QJsonValue shouldBe = isBlank      ? QJsonValue()
                                    : way.isList ? QJsonValue(QJsonArray{text, u"x"_s})
                                                 : QJsonValue(text);
        if (is != shouldBe || isForeign(text))
            return fault(way.key + u" came back as "_s + shown(is.toVariant().toStringList().join(u' ')), text);
        ++m_figures.kept;
        if (way.isSearched || (way.making.kind == EditKind::SetPerson && way.key == "name"_L1))
            search(text);
    }

    /// Why, and by whom.
    void byReason()
    {
        ++m_figures.texts;
        const QString text = anyText(m_random);
        Edit edit;
        edit.kind = EditKind::SetCase;
        edit.caseId = Ways::caseId();
        edit.set = {{"order_ref"_L1, QString::number(m_figures.texts)}};
        (m_random.chance(50) ? edit.reason : edit.by) = text;
        const qint64 entry = m_book.newestEntry();
        const auto done = m_book.door().apply({{edit}}, monday());
        if (!done)
            return refused(u"reason or by"_s, text, done.error(), false, false, m_book.newestEntry() == entry);
        const HistoryLine line = taken(HistoryStore(m_book.database()).linesOf(edit.caseId.toBytes())).constLast();
        const QString is = edit.by.isEmpty() ? line.edit.value("reason"_L1).toString() : line.by;
        is == text ? void(++m_figures.kept) : fault(u"reason or by came back as "_s + shown(is), text);
    }

    void byDraft()
    {
        ++m_figures.texts;
        const QString text = anyText(m_random);
        Draft draft = draftOf(1);
        (m_random.chance(70) ? draft.text : m_random.chance(50) ? draft.person : draft.field) = text;
        DraftStore drafts(m_book.database());
        const Done done = drafts.save(draft);
        const QList<Draft> stored = taken(drafts.all());
        if (!done)
            return refused(u"a draft"_s, text, done.error(), false, false, stored.isEmpty());
        const bool isKept = stored == QList<Draft>{draft};
        taken(Statement(m_book.database(), "delete from drafts").exec());
        isKept ? void(++m_figures.kept) : fault(u"a draft came back as "_s + shown(stored.value(0).text), text);
    }

    /// Rows of a file, in UTF-8 or, with everything in it, in UTF-16.
    void byImport(int rows)
    {
        const bool isWide = std::exchange(m_isWide, !m_isWide);
        QStringList texts;
        QString csv = u"id,title,text\r\n"_s;
        const QString first = QString::number(m_figures.texts);
        m_figures.texts += rows;
        while (texts.size() < rows) {
            QString text = anyText(m_random).trimmed();
            if (text.startsWith(u'\'') || (!isWide && isForeign(text)))
                continue;
            csv += u"%1-%2,Row,\"%3\"\r\n"_s.arg(first).arg(texts.size()).arg(QString(text).replace(u'"', u"\"\""_s));
            texts << text;
        }
        ImportRequest request;
        request.files = {m_path + u".csv"_s};
        request.options.mapping = taken(parseMapping(u"id=id,title=title,text=text,source:=google"_s));
        request.options.now = monday();
        write(request.files.constFirst(), csv, isWide);
        const ImportAnswer answer = imported(request);
        compare(texts, answer, first);
    }

private:
    Result<AppliedGroup> send(const Way& way, const QString& text)
    {
        Edit edit = way.making;
        const bool isByLine = m_random.chance(50);
        const QString sent = isByLine ? u"@text@"_s : text;
        edit.set = {{way.key, way.isList ? QJsonValue(QJsonArray{sent, u"x"_s}) : QJsonValue(sent)}};
        if (!isByLine)
            return m_book.door().apply({{edit}}, monday());
        const QByteArray line = test::text(toJson(edit)).replace("\"@text@\"", asJson(text, m_random));
        const QJsonDocument document = exactJson(line);
        if (!document.isObject())
            return failure("not_json"_L1);
        return groupFromJson(document.object()).and_then([this](const EditGroup& group) {
            return m_book.door().apply(group, monday());
        });
    }

    QJsonValue stored(const Way& way)
    {
        const Edit& made = way.making;
        const auto valueIn = [&](const auto& thing) {
            const QJsonObject fields = toJsonObject(thing);
            return fields.contains(way.key) ? fields.value(way.key) : QJsonValue();
        };
        if (made.kind == EditKind::SetCase)
            return valueIn(m_book.stored(made.caseId)->facts);
        if (made.kind == EditKind::SetPerson)
            return valueIn(*m_book.stored(made.person));
        QJsonValue value;
        const auto look = [&](const auto& parts) {
            for (const auto& part : parts)
                if (part.id == made.part)
                    value = valueIn(part);
        };
        if (made.caseId.isNull()) {
            const Office office = taken(OfficeStore(m_book.database()).load());
            if (made.kind == EditKind::SetBusiness)
                return valueIn(office.business);
            eachOfficeList(office, look);
        } else {
            const Case c = *m_book.stored(made.caseId);
            eachPartList(c, look);
        }
        return value;
    }

    void refused(const QString& where, const QString& text, const Error& error, bool isRuled, bool isRequired,
                 bool isUnchanged)
    {
        const bool isBlank = text.trimmed().isEmpty();
        const bool isRightly = isForeign(text) ? error.code == "invalid_value"_L1 || error.code == "not_json"_L1
                                               : isRuled || (isBlank && isRequired);
        if (!isRightly || !isUnchanged)
            return fault(where + u" is refused: "_s + error.code, text);
        ++m_figures.refused;
    }

    void search(const QString& text)
    {
        constexpr qsizetype longest = 200;
        const QString word = someWord(text, m_random);
        if (word.isEmpty() || word.size() > longest)
            return;
        const search::Parsed parsed = search::parse(QString(u'"' + word + u'"'));
        ++m_figures.searched;
        if (!parsed.problems.isEmpty())
            return fault(u"a word is none to search: "_s + shown(word), text);
        const auto found = taken(CaseQuery(m_book.database()).list(parsed.query, {}, -1));
        if (!std::ranges::contains(found, Ways::caseId(), &CaseRow::id))
            fault(u"not found by "_s + shown(word), text);
    }

    static void write(const QString& path, const QString& csv, bool isWide)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            qFatal("%s cannot be written", qUtf8Printable(path));
        if (isWide) {
            file.write("\xff\xfe");
            for (const QChar c : csv) {
                file.putChar(char(c.unicode() & 0xff));
                file.putChar(char(c.unicode() >> 8));
            }
        } else {
            file.write(csv.toUtf8());
        }
    }

    ImportAnswer imported(const ImportRequest& request)
    {
        ImportJob job(m_book.database(), m_book.door(), request, monday());
        Result<bool> more = job.begin().transform([] { return true; });
        while (more && *more)
            more = job.step();
        if (!more)
            qFatal("not imported: %s", qUtf8Printable(more.error().code));
        return taken(job.finish());
    }

    void compare(const QStringList& texts, const ImportAnswer& answer, const QString& first)
    {
        GateNotes notes;
        for (qsizetype i = 0; i < texts.size(); ++i) {
            const GatedText clean = gate(texts[i]);
            notes += clean.notes;
            const auto is = Statement(m_book.database(), "select r.text from cases c join reviews r on "
                                                         "r.case_row = c.row where c.source_key = ?1")
                                .bindAll(QString(first + u'-' + QString::number(i)))
                                .one([](const Statement& row) { return row.text(0); });
            if (taken(is).value_or(u"nothing"_s) != clean.text.trimmed()) {
                fault(u"a cell came in as "_s + shown(taken(is).value_or(u"nothing"_s)), texts[i]);
                continue;
            }
            ++m_figures.kept;
            m_figures.cleaned += clean.notes.changed() ? 1 : 0;
        }
        if (answer.gate != notes)
            fault(u"what was taken out of a file is not counted"_s, QString());
    }

    void fault(const QString& what, const QString& text)
    {
        ++m_figures.faults;
        if (m_figures.examples.size() < mostExamples)
            m_figures.examples << what + u" for "_s + shown(text);
    }

    /// In ASCII, so that nothing hides.
    static QString shown(const QString& text)
    {
        QString shown;
        for (const QChar c : text.left(120))
            shown += c.unicode() > 0x20 && c.unicode() < 0x7f
                         ? QString(c)
                         : u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
        return shown;
    }

    StoredBook m_book;
    Random m_random;
    TextFigures& m_figures;
    QString m_path;
    QList<Way> m_ways;
    qsizetype m_nextWay = 0;
    bool m_isWide = true;
};

} // namespace

TextFigures sendTexts(const QString& folder, int texts, quint32 seed)
{
    constexpr int rowsOfAFile = 250;
    constexpr int textsOfABook = 10'000;
    QDir().mkpath(folder);
    TextFigures figures;
    for (quint32 book = 0; figures.texts < texts; ++book) {
        const QString path = folder + u"/texts%1.amends"_s.arg(book);
        makeCasebook(path);
        const int end = std::min(texts, figures.texts + textsOfABook);
        {
            Sender sender(path, seed + book, figures);
            for (int i = 0; figures.texts < end; ++i)
                if (i % 1000 == 500)
                    sender.byImport(rowsOfAFile);
                else if (i % 10 == 8)
                    sender.byDraft();
                else if (i % 10 == 9)
                    sender.byReason();
                else
                    sender.byEdit();
        }
        if (const QStringList findings = StoredBook(path).findings(); !findings.isEmpty()) {
            ++figures.faults;
            figures.examples << u"the check finds "_s + findings.join(u", "_s);
        }
    }
    return figures;
}

} // namespace amends::torture
