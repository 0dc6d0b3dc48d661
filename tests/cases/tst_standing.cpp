// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cases/standing.h"

#include <QTest>

using namespace amends;

class TestStanding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatWasTakenBackDoesNotStand();
};

void TestStanding::whatWasTakenBackDoesNotStand()
{
    QList<HistoryLine> history;
    const auto add = [&history](EditKind kind, qint64 undoes = 0) {
        HistoryLine line;
        line.step = history.size() + 1;
        line.kind = kind;
        line.undoes = undoes;
        history.append(line);
    };
    const auto newest = [&history] {
        const HistoryLine* line = newestStanding(history, EditKind::CloseCase);
        return line ? line->step : 0;
    };
    QCOMPARE(newest(), 0);
    add(EditKind::CloseCase); // 1
    add(EditKind::AddNote);
    QCOMPARE(newest(), 1);
    add(EditKind::CloseCase); // 3
    QCOMPARE(newest(), 3);
    add(EditKind::ReopenCase, 3); // 4 takes it back
    QCOMPARE(newest(), 1);
    add(EditKind::CloseCase, 4); // and this takes the taking back back
    QCOMPARE(newest(), 3);
    add(EditKind::ReopenCase, 1);
    add(EditKind::ReopenCase, 5);
    QCOMPARE(newest(), 0);
}

QTEST_GUILESS_MAIN(TestStanding)
#include "tst_standing.moc"
