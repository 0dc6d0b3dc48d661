// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/failing_verbs.h"

#include "tests/casebook/books.h"
#include "tests/support/failing_writes.h"
#include "tests/torture/writer.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

namespace amends::torture {

using namespace test;

namespace {

constexpr int imports = 5;
constexpr int applied = 4;
const QByteArray oldOutput = "what was written before\n";

struct Verb {
    const char16_t* name;
    QStringList arguments; ///< a name that begins with @ is a file of the trial's folder
    QByteArray input;
};

QList<Verb> verbs()
{
    QByteArray edits;
    for (int i = 0; i < applied; ++i)
        edits += R"({"edit":"open_case","set":{"title":"A bell that does not ring"}})" + QByteArray("\n");
    const QString mapping = u"id=id,received=date,rating=stars,title=title,source:=google"_s;
    return {{u"new", {u"new"_s, u"@new.amends"_s, u"--zone"_s, u"Europe/Dublin"_s, u"--currency"_s, u"EUR"_s}, {}},
            {u"import", {u"import"_s, u"@shop.amends"_s, u"@rows.csv"_s, u"--map"_s, mapping}, {}},
            {u"apply", {u"apply"_s, u"@shop.amends"_s}, edits},
            {u"list", {u"list"_s, u"@shop.amends"_s, u"--json"_s}, {}},
            {u"export --csv", {u"export"_s, u"@shop.amends"_s, u"--csv"_s, u"-o"_s, u"@out"_s}, {}},
            {u"export --json", {u"export"_s, u"@shop.amends"_s, u"--json"_s, u"-o"_s, u"@out"_s}, {}}};
}

void put(const QString& path, const QByteArray& content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qUtf8Printable(path));
}

/// A casebook, rows to import, and an older file where something is to be written.
void fill(const QString& folder)
{
    QRandomGenerator random(1);
    const QString path = folder + u"/shop.amends"_s;
    QDir().mkpath(folder);
    makeCasebook(path);
    {
        const auto book = openedBook(path);
        for (int i = 0; i < imports; ++i)
            takenOf(book->import(nextImport(path, random)));
    }
    std::ignore = nextImport(path, random);
    QFile::rename(path + u".csv"_s, folder + u"/rows.csv"_s);
    put(folder + u"/out"_s, oldOutput);
}

/// What goes wrong with a program.
struct Trouble {
    QProcessEnvironment environment; ///< that it gets it with
    QString place;
    bool stays = false;  ///< so that nothing can be put in order
    bool mayEnd = false; ///< without a word
};

class Trials {
public:
    explicit Trials(const QString& folder)
        : m_source(folder + u"/source"_s)
        , m_tried(folder + u"/tried"_s)
        , m_told(folder + u"/told"_s)
    {
        fill(m_source);
        QDir().mkpath(m_tried);
    }

    bool tryOne(const Verb& verb, const DiskFailure& failure)
    {
        return tryOne(verb, {.environment = FailingDisk::environment(m_tried, failure, m_told),
                             .place = QString::number(failure.room < 0 ? failure.call : failure.room),
                             .stays = failure.stays,
                             .mayEnd = false});
    }

    bool tryOne(const Verb& verb, qint64 request)
    {
        return tryOne(
            verb,
            {.environment = withMemory(request), .place = QString::number(request), .stays = false, .mayEnd = true});
    }

    /// How much memory a verb asks for.
    qint64 requestsOf(const Verb& verb)
    {
        renew();
        QFile::remove(m_told);
        run(verb, withMemory(-1));
        return bytesOf(m_told).trimmed().toLongLong();
    }

    FailingFigures figures;

private:
    struct Ran {
        int exit = -1; ///< -1: it did not end by itself
        QByteArray out;
        QByteArray err;

        /// Its memory ran out on the way.
        bool keepsWhatItDid() const { return exit == 1 && err.contains("What was done until then is kept"); }
    };

    /// False where nothing failed any more.
    bool tryOne(const Verb& verb, const Trouble& trouble)
    {
        QFile::remove(m_told);
        renew();
        m_faults.clear();
        m_acknowledged = {.imports = imports};
        const Ran ran = run(verb, trouble.environment);
        const QStringList failed = QString::fromLatin1(bytesOf(m_told)).split(u'\n', Qt::SkipEmptyParts);
        const bool hasEnded = trouble.mayEnd && ran.exit == -1;
        if (hasEnded)
            ++figures.codes[u"ended"_s];
        else if (ran.exit != 0 && ran.exit != 1)
            m_faults << u"it ended with %1"_s.arg(ran.exit);
        check(verb, ran, failed.contains(u"unlink"_s) || trouble.stays || hasEnded || ran.keepsWhatItDid());
        figures.failures += failed.isEmpty() ? 0 : 1;
        figures.refusals += ran.exit == 0 ? 0 : 1;
        if (!m_faults.isEmpty())
            note(u"%1, %2 at %3: %4"_s.arg(QString::fromUtf16(verb.name), failed.value(0), trouble.place,
                                           m_faults.join(u", ")));
        return !failed.isEmpty();
    }

    void renew() const
    {
        QDir(m_tried).removeRecursively();
        QDir().mkpath(m_tried);
        for (const QString& name : namesIn(m_source))
            if (!QFile::copy(QDir(m_source).filePath(name), QDir(m_tried).filePath(name)))
                qFatal("%s cannot be copied", qUtf8Printable(name));
    }

    Ran run(const Verb& verb, const QProcessEnvironment& environment) const
    {
        QStringList arguments = verb.arguments;
        for (QString& argument : arguments)
            if (argument.startsWith(u'@'))
                argument = QDir(m_tried).filePath(argument.sliced(1));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(AMENDS_CLI), arguments);
        process.write(verb.input);
        process.closeWriteChannel();
        if (!process.waitForFinished(100'000))
            return {};
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, process.readAllStandardOutput(),
                process.readAllStandardError()};
    }

    void check(const Verb& verb, const Ran& ran, bool mayLeave)
    {
        const QString said = QString::fromUtf8(ran.err).section(u'\n', 0, 0);
        if (ran.exit == 1) {
            ++figures.codes[withoutNames(said)];
            if (!said.startsWith("amends-cli: "_L1) || said.contains("foresaw"_L1))
                m_faults << u"it said: "_s + said;
        }
        if (ran.err.contains("damaged"))
            m_faults << u"it said: "_s + QString::fromUtf8(ran.err);
        checkFiles(ran, verb.arguments.contains(u"@out"_s), mayLeave);
        takeAnswers(verb, ran);
        m_faults << faultsOf(m_tried + u"/shop.amends"_s, m_acknowledged);
        const bool isThere = QFile::exists(m_tried + u"/new.amends"_s);
        if (isThere)
            m_faults << faultsOf(m_tried + u"/new.amends"_s, {});
        if (isThere && ran.exit != 0 && !mayLeave)
            m_faults << u"a new casebook that was refused is there"_s;
        if (!isThere && run(verb, QProcessEnvironment::systemEnvironment()).exit != 0)
            m_faults << u"not done with the disk mended"_s;
    }

    void checkFiles(const Ran& ran, bool writesOutput, bool mayLeave)
    {
        const QByteArray output = bytesOf(m_tried + u"/out"_s);
        const auto cases = qsizetype(imports) * rowsOfImport;
        const bool isOld = output == oldOutput || (mayLeave && ran.exit != 0 && filesHolding(m_tried, oldOutput) == 1);
        if (isOld != (ran.exit != 0 || !writesOutput) && !ran.keepsWhatItDid())
            m_faults << u"the file that was to be written is not as said"_s;
        if (!isOld && (output.count('\n') <= cases || !output.endsWith('\n')))
            m_faults << u"the file is not whole"_s;
        for (const QString& name : namesIn(m_tried)) {
            const bool isKnown = namesIn(m_source).contains(name) || name == "new.amends"_L1 ||
                                 name == "shop.amends.backups"_L1 || name == "shop.amends-wal"_L1 ||
                                 name == "shop.amends-shm"_L1; // those who read leave these
            if (!mayLeave && !isKnown)
                m_faults << name + u" is left"_s;
        }
    }

    void takeAnswers(const Verb& verb, const Ran& ran)
    {
        if (ran.exit == 0 && verb.arguments.constFirst() == "import"_L1)
            ++m_acknowledged.imports;
        if (verb.input.isEmpty())
            return;
        for (const QByteArray& line : ran.out.split('\n'))
            m_acknowledged.step =
                std::max(m_acknowledged.step, QJsonDocument::fromJson(line).object().value("step"_L1).toInteger());
    }

    /// What is said, without what is named anew each time, and without what to do about it.
    QString withoutNames(const QString& said) const
    {
        static const QRegularExpression madeAt(u"backups/[0-9_.-]+"_s);
        const QString what = QString(said).section(" Nothing was changed"_L1, 0, 0).remove(m_tried + u'/');
        return QString(what).remove("amends-cli: "_L1).replace(madeAt, u"backups/…"_s);
    }

    QProcessEnvironment withMemory(qint64 request) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"LD_PRELOAD"_s, QStringLiteral(AMENDS_FAILING_MEMORY));
        environment.insert(u"AMENDS_FAILING_MEMORY"_s, u"%1 %2"_s.arg(request).arg(m_told));
        return environment;
    }

    void note(const QString& example)
    {
        constexpr qsizetype mostExamples = 10;
        ++figures.faults;
        if (figures.examples.size() < mostExamples)
            figures.examples << example;
    }

    QString m_source;
    QString m_tried;
    QString m_told;
    QStringList m_faults;
    Acknowledged m_acknowledged;
};

} // namespace

FailingFigures failVerbs(const QString& folder, Ailment ailment, int every)
{
    Trials trials(folder);
    const QList<int> errors = errorsOf(ailment);
    for (const Verb& verb : verbs())
        for (const int systemError : errors)
            for (int place = 0; trials.tryOne(verb, failureAt(ailment, place, systemError)); place += every) {
            }
    return trials.figures;
}

FailingFigures failMemoryOfVerbs(const QString& folder, int failures)
{
    Trials trials(folder);
    const QList<Verb> all = verbs();
    const qint64 ofEach = (failures + all.size() - 1) / all.size();
    for (const Verb& verb : all) {
        const qint64 requests = trials.requestsOf(verb);
        for (qint64 i = 0; i < ofEach; ++i)
            trials.tryOne(verb, requests * i / ofEach);
    }
    return trials.figures;
}

} // namespace amends::torture
