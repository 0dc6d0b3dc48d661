// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/last_folder.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace amends;
using namespace Qt::StringLiterals;

class TestLastFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theLastOneIsMet();
    void oneThatIsGoneIsNot();
    void withoutDocumentsItIsTheHomeFolder();

private:
    /// A folder for documents that is there or not.
    void useDocuments(bool areThere);

    std::unique_ptr<QTemporaryDir> m_home;
};

void TestLastFolder::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    qputenv("HOME", m_home->path().toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home->filePath(u"config"_s).toUtf8());
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home->path());
    QSettings().clear();
}

void TestLastFolder::useDocuments(bool areThere)
{
    const QDir home(m_home->path());
    QVERIFY(home.mkpath(u"config"_s));
    QFile folders(home.filePath(u"config/user-dirs.dirs"_s));
    QVERIFY(folders.open(QIODevice::WriteOnly) && folders.write("XDG_DOCUMENTS_DIR=\"$HOME/Papers\"\n") > 0);
    if (areThere)
        QVERIFY(home.mkpath(u"Papers"_s));
}

void TestLastFolder::theLastOneIsMet()
{
    useDocuments(true);
    QCOMPARE(folderToOpen(), m_home->filePath(u"Papers"_s));
    QVERIFY(QDir(m_home->path()).mkpath(u"reviews"_s));
    rememberFolderOf(m_home->filePath(u"reviews/november.csv"_s));
    QCOMPARE(folderToOpen(), m_home->filePath(u"reviews"_s));
    rememberFolderOf({});
    QCOMPARE(folderToOpen(), m_home->filePath(u"reviews"_s));
}

void TestLastFolder::oneThatIsGoneIsNot()
{
    useDocuments(true);
    rememberFolderOf(m_home->filePath(u"stick/november.csv"_s));
    QCOMPARE(folderToOpen(), m_home->filePath(u"Papers"_s));
}

void TestLastFolder::withoutDocumentsItIsTheHomeFolder()
{
    useDocuments(false);
    QCOMPARE(folderToOpen(), m_home->path());
}

QTEST_GUILESS_MAIN(TestLastFolder)
#include "tst_last_folder.moc"
