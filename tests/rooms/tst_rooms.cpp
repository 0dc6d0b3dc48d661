// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

// The map of rooms as a rule: which room may include which, and which Qt modules stay out of where. CMake alone does
// not hold it, since every header of a static library can be reached.

namespace {

struct Room {
    QString path;
    QStringList mayUse; ///< rooms of ours, itself included by itself
};

/// What a room of the window may use: values and pure functions of core, the casebook, and what is handed to all pages.
/// Another feature room is not among them: pages know each other through the desk alone.
QStringList windowRoom(const QStringList& others = {})
{
    return QStringList{u"core/base"_s,   u"core/cases"_s,    u"core/playbook"_s, u"core/search"_s,
                       u"core/trends"_s, u"core/casebook"_s, u"ui/words"_s,      u"ui/widgets"_s} +
           others;
}

const QList<Room>& rooms()
{
    static const QList<Room> all{
        {u"core/base"_s, {}},
        {u"core/cases"_s, {u"core/base"_s}},
        {u"core/search"_s, {u"core/base"_s}},
        {u"core/trends"_s, {u"core/base"_s}},
        {u"core/playbook"_s, {u"core/base"_s, u"core/cases"_s}},
        {u"core/intake"_s, {u"core/base"_s, u"core/cases"_s}},
        {u"core/storage"_s, {u"core/base"_s, u"core/cases"_s, u"core/search"_s, u"core/trends"_s}},
        {u"core/backup"_s, {u"core/base"_s, u"core/cases"_s, u"core/storage"_s}},
        {u"core/casebook"_s, {u"core"_s}},
        {u"ui/words"_s, {u"core"_s}},
        {u"ui/widgets"_s, {u"core/base"_s, u"core/cases"_s, u"ui/words"_s}},
        {u"ui/desk"_s, windowRoom()},
        {u"ui/shell"_s, windowRoom({u"ui/desk"_s})},
        {u"ui/cases"_s, windowRoom({u"ui/desk"_s})},
        {u"ui/casepage"_s, windowRoom({u"ui/desk"_s})},
        {u"ui/changes"_s, windowRoom({u"ui/desk"_s})},
        {u"ui/import"_s, windowRoom({u"ui/desk"_s, u"core/intake"_s})},
        {u"ui/paper"_s, windowRoom()},
        {u"ui/people"_s, windowRoom({u"ui/desk"_s})},
        {u"ui/settings"_s, windowRoom({u"ui/desk"_s})},
        {u"ui/today"_s, windowRoom({u"ui/desk"_s, u"ui/paper"_s})},
        {u"ui/trends"_s, windowRoom({u"ui/desk"_s, u"ui/paper"_s})},
        {u"ui/welcome"_s, windowRoom({u"ui/desk"_s})},
        {u"app/cli"_s, {u"core"_s, u"ui/words"_s}},
        {u"app/desktop"_s, {u"core"_s, u"ui"_s}},
        {u"app/screens"_s, {u"core"_s, u"ui"_s, u"app/desktop"_s}},
    };
    return all;
}

/// Includes that only some rooms may have: whoever matches `what` must lie in one of `only`.
struct Reserved {
    QRegularExpression what;
    QStringList only;
};

const QList<Reserved>& reserved()
{
    static const QList<Reserved> all{
        {QRegularExpression(u"^<(QtSql/|QSql|sqlite3)"_s), {u"core/storage"_s}},
        {QRegularExpression(u"^<(unistd|fcntl|pwd|signal|dirent|sys/.*)\\.h>"_s), {u"core/base"_s}},
        {QRegularExpression(u"^<(QtWidgets/|QtGui/|QWidget|QApplication|QMessageBox|QFileDialog|QPainter|QColor|QFont|"
                            "QIcon|QChart)"_s),
         {u"ui/widgets"_s, u"ui/desk"_s, u"ui/shell"_s, u"ui/cases"_s, u"ui/casepage"_s, u"ui/changes"_s,
          u"ui/import"_s, u"ui/paper"_s, u"ui/people"_s, u"ui/settings"_s, u"ui/today"_s, u"ui/trends"_s,
          u"ui/welcome"_s, u"app/desktop"_s, u"app/screens"_s}},
        {QRegularExpression(u"^<(QMessageBox|QFileDialog)"_s), {u"app/desktop"_s}},
        {QRegularExpression(u"^<(QChart|QBar|QValueAxis|QStackedBarSeries|QLineSeries|QAreaSeries)"_s),
         {u"ui/paper"_s}},
        {QRegularExpression(u"^<KSyntaxHighlighting"_s), {u"ui/shell"_s}},
        {QRegularExpression(u"^<(KCodecs|KEncodingProber)"_s), {u"core/intake"_s}},
    };
    return all;
}

struct Include {
    QString file;
    int line = 0;
    QString what; ///< with its quotes or angle brackets

    QString toString() const { return u"%1:%2: %3"_s.arg(file).arg(line).arg(what); }
};

QList<Include> includesBelow(const QDir& source, const QString& folder)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*([\"<][^\">]+[\">])"_s);
    QList<Include> includes;
    QDirIterator files(source.filePath(folder), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
            continue;
        for (int line = 1; !file.atEnd(); ++line) {
            const auto match = pattern.match(QString::fromUtf8(file.readLine()));
            if (match.hasMatch())
                includes.append({source.relativeFilePath(file.fileName()), line, match.captured(1)});
        }
    }
    return includes;
}

bool isIn(const QString& path, const QString& room)
{
    return path.startsWith(QString(room + u'/'));
}

} // namespace

class TestRooms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyFolderIsARoom();
    void roomsUseOnlyWhatTheyMay();
    void someHeadersStayInTheirRooms();
    void projectIncludesAreWhole();
    void theRuleBites();

private:
    QDir m_source;
    QList<Include> m_includes;
};

void TestRooms::initTestCase()
{
    QVERIFY2(qEnvironmentVariableIsSet("AMENDS_SOURCE"), "AMENDS_SOURCE names the source folder");
    m_source = QDir(qEnvironmentVariable("AMENDS_SOURCE"));
    for (const Room& room : rooms())
        m_includes.append(includesBelow(m_source, room.path));
    QVERIFY(m_includes.size() > 100);
}

void TestRooms::everyFolderIsARoom()
{
    QStringList unknown;
    for (const QString& top : {u"core"_s, u"ui"_s, u"app"_s}) {
        for (const QString& name : QDir(m_source.filePath(top)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            const QString path = top + u'/' + name;
            const bool known = std::ranges::any_of(rooms(), [&](const Room& room) { return room.path == path; });
            if (!known)
                unknown.append(path);
        }
    }
    QCOMPARE(unknown, QStringList());
}

void TestRooms::roomsUseOnlyWhatTheyMay()
{
    QStringList broken;
    for (const Room& room : rooms()) {
        for (const Include& include : m_includes) {
            const QString target = include.what.sliced(1);
            if (!isIn(include.file, room.path) || !include.what.startsWith(u'"') || isIn(target, room.path))
                continue;
            const bool allowed =
                std::ranges::any_of(room.mayUse, [&](const QString& other) { return isIn(target, other); });
            if (!allowed && target.contains(u'/'))
                broken.append(include.toString());
        }
    }
    QCOMPARE(broken, QStringList());
}

void TestRooms::someHeadersStayInTheirRooms()
{
    QStringList broken;
    for (const Reserved& rule : reserved()) {
        for (const Include& include : m_includes) {
            const bool allowed =
                std::ranges::any_of(rule.only, [&](const QString& room) { return isIn(include.file, room); });
            if (!allowed && rule.what.match(include.what).hasMatch())
                broken.append(include.toString());
        }
    }
    QCOMPARE(broken, QStringList());
}

void TestRooms::projectIncludesAreWhole()
{
    QStringList broken;
    for (const Include& include : m_includes) {
        const QString target = include.what.mid(1, include.what.size() - 2);
        const bool isGenerated = target.endsWith(u".moc") || target.startsWith(u"moc_");
        if (include.what.startsWith(u'"') && !isGenerated && !QFile::exists(m_source.filePath(target)))
            broken.append(include.toString());
    }
    QCOMPARE(broken, QStringList());
}

void TestRooms::theRuleBites()
{
    const auto& sql = reserved().constFirst().what;
    QVERIFY(sql.match(u"<QtSql/QSqlQuery>"_s).hasMatch());
    QVERIFY(sql.match(u"<QSqlDatabase>"_s).hasMatch());
    QVERIFY(sql.match(u"<sqlite3.h>"_s).hasMatch());
    QVERIFY(!sql.match(u"<QString>"_s).hasMatch());
    const bool storageUsesIt = std::ranges::any_of(
        m_includes, [&](const Include& i) { return isIn(i.file, u"core/storage"_s) && sql.match(i.what).hasMatch(); });
    QVERIFY(storageUsesIt);
}

QTEST_GUILESS_MAIN(TestRooms)
#include "tst_rooms.moc"
