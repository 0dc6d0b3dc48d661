// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screens/tour.h"

#include "core/casebook/sample_shop.h"
#include "ui/desk/desk.h"
#include "ui/people/person_erasing.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPushButton>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace amends {

namespace {

void scrollToEnd(MainWindow& window)
{
    for (QScrollBar* bar : window.findChildren<QScrollBar*>())
        if (bar->isVisible() && bar->orientation() == Qt::Vertical)
            bar->setValue(bar->maximum());
}

void askToErase(MainWindow& window)
{
    window.findChild<PersonErasing*>()->findChild<QPushButton*>()->click();
}

Place at(Step step)
{
    return {.page = PageKind::Case, .step = step};
}

} // namespace

QList<TourStop> tour()
{
    return {{u"today"_s, {.page = PageKind::Today}},
            {u"cases"_s, {.page = PageKind::Cases, .query = u"status:open"_s}},
            {u"cases-none"_s, {.page = PageKind::Cases, .query = u"nothingofthekind"_s}},
            {u"case-read"_s, at(Step::Read), {2026, 131}},
            {u"case-agent"_s, at(Step::Agent), {2026, 128}},
            {u"case-customer-call"_s, at(Step::Customer), {2026, 130}},
            {u"case-why"_s, at(Step::Why), {2026, 125}},
            {u"case-right"_s, at(Step::Right), {2026, 125}},
            {u"case-reply"_s, at(Step::Reply), {2026, 123}},
            {u"case-change"_s, at(Step::Change), {2026, 124}},
            {u"new-case"_s, {.page = PageKind::Case}},
            {u"trends"_s, {.page = PageKind::Trends}},
            {u"changes"_s, {.page = PageKind::Changes}},
            {u"people"_s, {.page = PageKind::People}},
            {u"people-erase"_s, {.page = PageKind::People}, {}, askToErase},
            {u"import"_s, {.page = PageKind::Import}},
            {u"welcome"_s, {.page = PageKind::Welcome}},
            {u"settings"_s, {.page = PageKind::Settings}},
            {u"settings-end"_s, {.page = PageKind::Settings}, {}, scrollToEnd},
            {u"shortcuts"_s, {.page = PageKind::Shortcuts}}};
}

Place placeOf(const TourStop& stop, const Session& session)
{
    Place place = stop.place;
    if (stop.number.isNull())
        return place;
    if (const auto found = session.desk()->casebook().find(stop.number).result())
        place.caseId = found->value.id;
    return place;
}

std::unique_ptr<Session> openSampleShop(const QString& folder)
{
    auto session = std::make_unique<Session>(
        std::make_shared<FixedClock>(sampleMoment()),
        Session::Files{.own = folder + "/casebook.amends"_L1, .sample = folder + "/sample.amends"_L1},
        Dialogs{.saveAs = [](QWidget*, const QString&) { return QString(); },
                .reviewFiles = [](QWidget*) { return QStringList(); },
                .casebook = [](QWidget*) { return QString(); },
                .print = {}});
    QEventLoop loop;
    QObject::connect(session.get(), &Session::opened, &loop, &QEventLoop::quit);
    QObject::connect(session.get(), &Session::failed, &loop, [&loop](const Error& error) {
        qWarning("%s", qUtf8Printable(error.code));
        loop.exit(1);
    });
    session->openSample();
    if (loop.exec() != 0)
        return nullptr;
    session->window()->resize(1280, 800);
    return session;
}

void settle(const Session& session)
{
    constexpr int rounds = 4;
    Casebook& casebook = session.desk()->casebook();
    // Each thread of the casebook answers in the order it is asked.
    const auto answered = [](const auto& future) {
        while (!future.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 5);
    };
    for (int round = 0; round < rounds; ++round) {
        answered(casebook.newestStep());
        answered(casebook.caseRows({}));
        answered(casebook.counts({}));
        QCoreApplication::processEvents();
    }
}

} // namespace amends
