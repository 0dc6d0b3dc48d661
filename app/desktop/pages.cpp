// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/pages.h"

#include "ui/casepage/call_form.h"
#include "ui/casepage/case_page.h"
#include "ui/casepage/change_form.h"
#include "ui/casepage/read_form.h"
#include "ui/casepage/reply_form.h"
#include "ui/casepage/right_form.h"
#include "ui/casepage/why_form.h"
#include "ui/cases/cases_page.h"
#include "ui/changes/changes_page.h"
#include "ui/desk/desk.h"
#include "ui/import/import_page.h"
#include "ui/paper/case_file.h"
#include "ui/paper/paper_file.h"
#include "ui/paper/paper_preview.h"
#include "ui/people/people_page.h"
#include "ui/settings/shortcuts_page.h"
#include "ui/today/today_page.h"
#include "ui/trends/trends_page.h"
#include "ui/words/foreign.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtConcurrentRun>

namespace amends {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(amends::Pages)
};

template <class P>
MainWindow::MakePage maker()
{
    return [](Desk& desk, QWidget* parent) -> Page* { return new P(desk, parent); };
}

template <class P, class... Given>
MainWindow::MakePage makerWith(Given... given)
{
    return [given...](Desk& desk, QWidget* parent) -> Page* { return new P(desk, given..., parent); };
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

QHash<Step, CasePage::MakeForm> forms()
{
    return {{Step::Read, formMaker<ReadForm>()},          {Step::Agent, callMaker(Party::Agent)},
            {Step::Customer, callMaker(Party::Customer)}, {Step::Why, formMaker<WhyForm>()},
            {Step::Right, formMaker<RightForm>()},        {Step::Reply, formMaker<ReplyForm>()},
            {Step::Change, formMaker<ChangeForm>()}};
}

void tellWritten(Desk& desk, const QString& path, const Done& done)
{
    if (done)
        desk.say(look::Tone::Done,
                 Tr::tr("Written to %1.").arg(words::shown(QFileInfo(path).fileName(), words::Medium::Window)));
    else
        desk.tell(done.error());
}

/// The preview of the case file, from where it is saved or printed.
CasePage::OpenCaseFile caseFileOpener(const Dialogs& dialogs)
{
    return [dialogs](Desk& desk, const CaseView& view, QWidget* parent) {
        const auto save = [&desk, dialogs](const paper::Document& document,
                                           QWidget* asking) -> std::optional<QFuture<Done>> {
            const QString path = dialogs.saveAs(asking, document.fileName);
            if (path.isEmpty())
                return std::nullopt;
            return QtConcurrent::run([document, path] { return paper::writePdf(document, path); })
                .then(&desk, [&desk, path](const Done& done) {
                    tellWritten(desk, path, done);
                    return done;
                });
        };
        auto* preview = new PaperPreview(
            paper::caseFile(view, desk.playbook(), {desk.now(), desk.zone()}, desk.office().business.name), save,
            dialogs.print, parent);
        preview->setAttribute(Qt::WA_DeleteOnClose);
        preview->open();
    };
}

} // namespace

QHash<PageKind, MainWindow::MakePage> pages(const Dialogs& dialogs, const WelcomePage::Actions& welcome,
                                            const SettingsPage::Setup& setup)
{
    const ImportPage::AskFile askFiles = [dialogs](QObject* owner, const auto& then) {
        if (const QStringList files = dialogs.reviewFiles(qobject_cast<QWidget*>(owner)); !files.isEmpty())
            then(files);
    };
    const auto trail = std::make_shared<CaseTrail>();
    return {
        {PageKind::Welcome, makerWith<WelcomePage>(welcome)},
        {PageKind::Today, maker<TodayPage>()},
        {PageKind::Cases, makerWith<CasesPage>(dialogs.saveAs, trail)},
        {PageKind::Case, makerWith<CasePage>(forms(), caseFileOpener(dialogs), trail)},
        {PageKind::Trends, makerWith<TrendsPage>(dialogs.saveAs)},
        {PageKind::Changes, maker<ChangesPage>()},
        {PageKind::People, maker<PeoplePage>()},
        {PageKind::Import, makerWith<ImportPage>(askFiles, dialogs.saveAs)},
        {PageKind::Settings, makerWith<SettingsPage>(setup)},
        {PageKind::Shortcuts, maker<ShortcutsPage>()},
    };
}

} // namespace amends
