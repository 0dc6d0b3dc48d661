// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/open_window.h"
#include "ui/shell/main_window.h"
#include "ui/shell/query_highlighter.h"
#include "ui/shell/search_line.h"

#include <KSyntaxHighlighting/Repository>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QTextDocument>

namespace amends::bench {

namespace {

/// From nothing to the first coloured query; the limit is the library's repository alone.
void measureReady(Bench& bench)
{
    constexpr int rounds = 15;
    bench.addUndisturbed(u"highlighter ready"_s, [&] {
        return inTurns(
            rounds,
            [](int) {
                QTextDocument document(u"squeak status:open rating<=2"_s);
                QueryHighlighter highlighter(&document);
                highlighter.rehighlight();
            },
            [](int) { const KSyntaxHighlighting::Repository repository; });
    });
}

void press(QWidget& widget, QChar letter)
{
    QKeyEvent down(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, letter);
    QCoreApplication::sendEvent(&widget, &down);
}

/// A letter typed into the search: read, coloured, underlined, completed, painted.
void measureKeystrokes(Bench& bench)
{
    OpenWindow window(bench.books.full(bench.cases));
    window.showList();
    auto* line = window.session().window()->findChild<SearchLine*>();
    line->setFocus();
    QList<double> taken;
    for (int round = 0; round < 4; ++round)
        for (const QChar letter :
             u"squeak (status:open or rating<=2) refund:paid received:2026-01..2026-06 -waited "_s) {
            const Stopwatch time;
            press(*line, letter);
            line->viewport()->repaint();
            taken.append(time.ms());
            QCoreApplication::processEvents();
        }
    constexpr double mostOfAll = 0.99;
    bench.add(u"keystroke median"_s, quantile(taken, 0.5), {});
    bench.add(u"keystroke p99"_s, quantile(taken, mostOfAll), {});
}

} // namespace

void measureTyping(Bench& bench)
{
    if (bench.wants(u"highlighter ready"_s))
        measureReady(bench);
    if (bench.wants(u"keystroke"_s))
        measureKeystrokes(bench);
}

} // namespace amends::bench
