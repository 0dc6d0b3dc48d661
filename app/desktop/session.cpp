// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session.h"

#include "core/casebook/guessed_business.h"
#include "core/casebook/sample_shop.h"
#include "ui/casepage/call_form.h"
#include "ui/casepage/case_page.h"
#include "ui/casepage/change_form.h"
#include "ui/casepage/read_form.h"
#include "ui/casepage/reply_form.h"
#include "ui/casepage/right_form.h"
#include "ui/casepage/why_form.h"
#include "ui/cases/cases_page.h"
#include "ui/desk/desk.h"
#include "ui/shell/main_window.h"
#include "ui/trends/trends_page.h"

#include <QFileDialog>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace amends {

namespace {

template <class P>
MainWindow::MakePage maker()
{
    return [](Desk& desk, QWidget* parent) -> Page* { return new P(desk, parent); };
}

template <class F>
CasePage::MakeForm formMaker()
{
    return [](Desk& desk, QWidget* parent) -> StepForm* { return new F(desk, parent); };
}

CasePage::MakeForm callMaker(Party with)
{
    return [with](Desk& desk, QWidget* parent) -> StepForm* { return new CallForm(desk, with, parent); };
}

Page* makeCasePage(Desk& desk, QWidget* parent)
{
    return new CasePage(desk,
                        {{Step::Read, formMaker<ReadForm>()},
                         {Step::Agent, callMaker(Party::Agent)},
                         {Step::Customer, callMaker(Party::Customer)},
                         {Step::Why, formMaker<WhyForm>()},
                         {Step::Right, formMaker<RightForm>()},
                         {Step::Reply, formMaker<ReplyForm>()},
                         {Step::Change, formMaker<ChangeForm>()}},
                        parent);
}

QString askWhereToSave(QWidget* parent, const QString& suggested)
{
    return QFileDialog::getSaveFileName(parent, {}, suggested);
}

Page* makeCasesPage(Desk& desk, QWidget* parent)
{
    return new CasesPage(desk, askWhereToSave, parent);
}

Page* makeTrendsPage(Desk& desk, QWidget* parent)
{
    return new TrendsPage(desk, askWhereToSave, parent);
}

} // namespace

Session::Session(std::shared_ptr<const Clock> clock, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock))
{}

Session::~Session() = default;

void Session::start(const QString& path)
{
    m_window.reset();
    m_desk.reset();
    m_casebook = std::make_unique<Casebook>(
        CasebookOptions{.path = path, .program = u"amends"_s, .readOnly = false, .clock = m_clock});
}

void Session::open(const QString& path)
{
    start(path);
    QFuture<Done> ready = QFileInfo::exists(path) ? m_casebook->open() : m_casebook->create(guessedBusiness());
    Desk::when<Done>(ready, this, [this](const Done& done) {
        if (done)
            readOffice();
        else
            Q_EMIT failed(done.error());
    });
}

void Session::openSample(const QString& path)
{
    if (QFileInfo::exists(path)) {
        open(path);
        return;
    }
    const auto business = readSampleBusiness();
    if (!business) {
        Q_EMIT failed(business.error());
        return;
    }
    start(path);
    Desk::when<Done>(m_casebook->create(*business), this, [this](const Done& made) {
        if (!made) {
            Q_EMIT failed(made.error());
            return;
        }
        Desk::when<Result<ImportAnswer>>(m_casebook->fillWithSample(), this,
                                         [this](const Result<ImportAnswer>& filled) {
                                             if (filled)
                                                 readOffice();
                                             else
                                                 Q_EMIT failed(filled.error());
                                         });
    });
}

void Session::readOffice()
{
    Desk::when<Result<Office>>(m_casebook->office(), this, [this](const Result<Office>& office) {
        if (!office) {
            Q_EMIT failed(office.error());
            return;
        }
        Desk::when<Result<Playbook>>(m_casebook->playbook(), this,
                                     [this, office = *office](const Result<Playbook>& playbook) {
                                         if (playbook)
                                             show(office, *playbook);
                                         else
                                             Q_EMIT failed(playbook.error());
                                     });
    });
}

void Session::show(const Office& office, const Playbook& playbook)
{
    m_desk = std::make_unique<Desk>(*m_casebook, m_clock, Desk::Known{office, playbook});
    m_window = std::make_unique<MainWindow>(*m_desk, QHash<PageKind, MainWindow::MakePage>{
                                                         {PageKind::Cases, makeCasesPage},
                                                         {PageKind::Case, makeCasePage},
                                                         {PageKind::Trends, makeTrendsPage},
                                                     });
    m_window->restore();
    m_window->goTo({.page = PageKind::Cases, .query = u"status:open"_s});
    m_window->show();
    Q_EMIT opened();
}

} // namespace amends
