// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/places.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace amends;

class TestPlaces : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void syncedFolders_data()
    {
        QTest::addColumn<QString>("mark");
        QTest::addColumn<QString>("casebook");
        QTest::addColumn<QString>("program");
        const auto row = [](const char* name, const QString& mark, const QString& casebook, const QString& program) {
            QTest::newRow(name) << mark << casebook << program;
        };
        row("none", {}, u"shop/shop.amends"_s, {});
        row("by name", {}, u"Dropbox/shop.amends"_s, u"Dropbox"_s);
        row("below it", {}, u"Dropbox/a/b/shop.amends"_s, u"Dropbox"_s);
        row("a second account", {}, u"Dropbox (Marlow Cycles)/shop.amends"_s, u"Dropbox"_s);
        row("a business's", {}, u"OneDrive - Marlow Cycles/shop.amends"_s, u"OneDrive"_s);
        row("Google", {}, u"Google Drive/shop.amends"_s, u"Google Drive"_s);
        row("iCloud", {}, u"com~apple~CloudDocs/shop.amends"_s, u"iCloud"_s);
        row("only begins so", {}, u"Dropboxes/shop.amends"_s, {});
        row("only ends so", {}, u"Old Dropbox/shop.amends"_s, {});
        row("a file called so", {}, u"shop/Dropbox"_s, {});
        row("Dropbox's mark", u"team/.dropbox"_s, u"team/shop.amends"_s, u"Dropbox"_s);
        row("Syncthing's mark", u"office/.stfolder/x"_s, u"office/cases/shop.amends"_s, u"Syncthing"_s);
        row("Nextcloud's mark", u"cloud/.sync_0a1b2c.db"_s, u"cloud/shop.amends"_s, u"Nextcloud"_s);
        row("ownCloud's mark", u"cloud/.owncloudsync.log"_s, u"cloud/shop.amends"_s, u"ownCloud"_s);
        row("Resilio's mark", u"peer/.sync/ID"_s, u"peer/shop.amends"_s, u"Resilio Sync"_s);
        row("Google's mark", u"g/.tmp.drivedownload/x"_s, u"g/shop.amends"_s, u"Google Drive"_s);
        row("a mark beside", u"beside/.stfolder/x"_s, u"shop/shop.amends"_s, {});
    }

    void syncedFolders()
    {
        QFETCH(QString, mark);
        QFETCH(QString, casebook);
        QFETCH(QString, program);
        const QTemporaryDir folder;
        if (!mark.isEmpty())
            put(folder.filePath(mark));
        const QString path = folder.filePath(casebook);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        for (const bool isThere : {false, true}) { // it may be made there
            if (isThere)
                put(path);
            const Done checked = checkPlace(path);
            QCOMPARE(checked.has_value(), program.isEmpty());
            if (!checked)
                QCOMPARE(checked.error(), (Error{u"synced_folder"_s, {{"path"_L1, path}, {"program"_L1, program}}}));
        }
    }

    void aLinkLeadsThere()
    {
        const QTemporaryDir folder;
        put(folder.filePath(u"Nextcloud/shop.amends"_s));
        const QString link = folder.filePath(u"shop.amends"_s);
        QVERIFY(QFile::link(folder.filePath(u"Nextcloud/shop.amends"_s), link));
        const Done checked = checkPlace(link);
        QVERIFY(!checked);
        QCOMPARE(checked.error(), (Error{u"synced_folder"_s, {{"path"_L1, link}, {"program"_L1, u"Nextcloud"_s}}}));
    }

    void networkDrives_data()
    {
        QTest::addColumn<quint64>("magic");
        QTest::addColumn<QByteArray>("device");
        QTest::addColumn<QString>("system");
        QTest::newRow("ext4") << quint64(0xef53) << QByteArray("8:1") << QString();
        QTest::newRow("tmpfs") << quint64(0x01021994) << QByteArray("0:30") << QString();
        QTest::newRow("NFS") << quint64(0x6969) << QByteArray("0:50") << u"nfs"_s;
        QTest::newRow("CIFS") << quint64(0xff534d42) << QByteArray("0:51") << u"cifs"_s;
        QTest::newRow("9p") << quint64(0x01021997) << QByteArray("0:52") << u"9p"_s;
        QTest::newRow("sshfs") << quint64(0x65735546) << QByteArray("0:45") << u"sshfs"_s;
        QTest::newRow("a disk by FUSE") << quint64(0x65735546) << QByteArray("8:17") << QString();
        QTest::newRow("FUSE of this machine") << quint64(0x65735546) << QByteArray("0:46") << QString();
        QTest::newRow("FUSE of nowhere") << quint64(0x65735546) << QByteArray("0:99") << QString();
    }

    void networkDrives()
    {
        QFETCH(quint64, magic);
        QFETCH(QByteArray, device);
        QFETCH(QString, system);
        const QByteArray mounts = "22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
                                  "36 22 0:45 / /mnt/far rw,nosuid - fuse.sshfs shop@far:/ rw,user_id=0\n"
                                  "37 22 0:46 / /mnt/safe rw shared:3 master:1 - fuse.gocryptfs /home/x rw\n"
                                  "38 22 8:17 / /mnt/stick rw - fuseblk /dev/sdb1 rw\n"
                                  "a line that is none\n";
        QCOMPARE(networkSystem(magic, device, mounts), system);
    }

private:
    static void put(const QString& path)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
};

QTEST_GUILESS_MAIN(TestPlaces)
#include "tst_places.moc"
