// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/bench/csv_rows.h"
#include "tests/bench/open_window.h"
#include "ui/desk/desk.h"
#include "ui/shell/main_window.h"
#include "ui/shell/search_line.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTableView>
#include <QTimer>

#include <array>
#include <chrono>

using namespace std::chrono_literals;

namespace amends::bench {

namespace {

constexpr auto beat = 4ms;

/// How late each beat of a timer of the window's thread comes.
class Heartbeat : public QObject {
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_late.append(m_since.ms() - double(beat.count()));
            m_since = {};
        });
        m_timer.start(beat);
    }

    const QList<double>& late() const { return m_late; }

private:
    QTimer m_timer;
    Stopwatch m_since;
    QList<double> m_late;
};

/// What a person does meanwhile: scrolls, types a search, opens a case and comes back.
class Person : public QObject {
public:
    explicit Person(OpenWindow& window)
        : m_window(window)
        , m_view(window.showList())
        , m_search(window.session().window()->findChild<SearchLine*>())
    {
        const QList<qint64> keys = got(casebook().caseKeys({})).keys.first(20);
        for (const CaseRow& row : got(casebook().caseRows(keys)))
            m_cases.append(row.id);
        connect(&m_timer, &QTimer::timeout, this, &Person::doNext);
        m_timer.start(100ms);
    }

private:
    Casebook& casebook() { return m_window.session().desk()->casebook(); }

    void doNext()
    {
        ++m_done;
        MainWindow* window = m_window.session().window();
        if (m_done % 20 == 10) {
            window->goTo({.page = PageKind::Case, .caseId = m_cases[m_done / 20 % m_cases.size()]});
        } else if (m_done % 20 == 15) {
            window->goTo({.page = PageKind::Cases});
        } else if (m_done % 20 < 10) {
            QScrollBar* bar = m_view.verticalScrollBar();
            bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
            if (bar->value() == bar->maximum())
                bar->setValue(0);
        } else {
            const bool takesBack = m_search->query().size() > 8;
            QKeyEvent press(QEvent::KeyPress, takesBack ? Qt::Key_Backspace : Qt::Key_E, Qt::NoModifier,
                            takesBack ? QString() : u"e"_s);
            QApplication::sendEvent(m_search, &press);
        }
    }

    OpenWindow& m_window;
    QTableView& m_view;
    SearchLine* m_search;
    QList<CaseId> m_cases;
    QTimer m_timer;
    qsizetype m_done = 0;
};

void tellDistribution(const QList<double>& late)
{
    constexpr auto ends = std::to_array<double>({1, 5, 10, 16, 25, 50, 100, 1e9});
    std::array<int, ends.size()> counts{};
    for (const double ms : late)
        ++counts[size_t(std::ranges::lower_bound(ends, ms) - ends.begin())];
    QStringList told;
    for (size_t i = 0; i < ends.size(); ++i)
        told.append((ends[i] < 1e9 ? u"<= %1 ms: %2"_s.arg(ends[i]) : u"later: %1"_s).arg(counts[i]));
    tell(u"heartbeat, %1 beats of the window's thread, late by "_s.arg(late.size()) + told.join(u", "_s));
}

QList<double> lateWhileImporting(Books& books, const QString& csv)
{
    constexpr qint64 cases = 10'000;
    const QString name = u"heartbeat.amends"_s;
    QList<double> late;
    {
        OpenWindow window(books.copyOf(books.full(cases), name));
        Person person(window);
        Heartbeat heartbeat;
        auto import = window.session().desk()->casebook().import(csvImport(csv));
        while (!import.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        got(std::move(import));
        late = heartbeat.late();
    }
    books.remove(name);
    tellDistribution(late);
    return late;
}

} // namespace

void measureHeartbeat(Bench& bench)
{
    constexpr qint64 rows = 100'000;
    if (!bench.wants(u"heartbeat"_s))
        return;
    bench.cases = rows;
    const QString csv = u"heartbeat.csv"_s;
    writeCsv(bench.books.file(csv), rows);
    bench.add([&] {
        const QList<double> late = lateWhileImporting(bench.books, bench.books.file(csv));
        return QList<Measurement>{{u"heartbeat p99"_s, rows, quantile(late, 0.99), {}},
                                  {u"heartbeat longest"_s, rows, quantile(late, 1), {}}};
    });
    bench.books.remove(csv);
}

} // namespace amends::bench
