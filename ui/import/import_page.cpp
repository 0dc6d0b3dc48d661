// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/import_page.h"

#include "core/search/print.h"
#include "ui/desk/desk.h"
#include "ui/import/cases_step.h"
#include "ui/import/columns_step.h"
#include "ui/import/file_step.h"
#include "ui/import/finish_step.h"
#include "ui/import/preview_panel.h"
#include "ui/import/step_rail.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/words/foreign.h"
#include "ui/words/sentences.h"

#include <QFileInfo>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

constexpr int soonMs = 150;
constexpr int usualStars = 3;

} // namespace

ImportPage::ImportPage(Desk& desk, AskFile ask, AskForFile askForFile, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_ask(std::move(ask))
    , m_askForFile(std::move(askForFile))
    , m_rail(new StepRail(tr("Import"), {tr("File"), tr("Columns"), tr("What becomes a case"), tr("Check and finish")},
                          tr("You can undo a whole import later."), this))
    , m_sheet(new QWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_file(new FileStep(m_sheet))
    , m_columns(new ColumnsStep(m_sheet))
    , m_cases(new CasesStep(m_sheet))
    , m_finish(new FinishStep(m_sheet))
    , m_panel(new PreviewPanel(bool(m_askForFile), this))
    , m_soon(new QTimer(this))
    , m_told(new Label(Type::Body, Role::Secondary, this))
    , m_undo(new QPushButton(icon(Icon::Undo), tr("Undo this import"), this))
    , m_another(new QPushButton(tr("Import another file"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_back(new QPushButton(tr("Back"), this))
    , m_next(new QPushButton(this))
{
    auto* steps = new QVBoxLayout(m_sheet);
    steps->setContentsMargins(0, 0, 0, 0);
    for (QWidget* step : std::initializer_list<QWidget*>{m_file, m_columns, m_cases, m_finish})
        steps->addWidget(step);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_sheet);

    auto* work = new QVBoxLayout;
    work->setSpacing(0);
    work->addWidget(m_scroll, 3);
    work->addWidget(m_panel, 2);
    work->addWidget(new Rule(Qt::Horizontal, this));
    work->addWidget(makeFoot());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addWidget(new Rule(Qt::Vertical, this));
    row->addLayout(work, 1);
    m_soon->setSingleShot(true);
    m_soon->setInterval(soonMs);
    connectSteps();
    showAll();
}

ImportPage::~ImportPage()
{
    m_previewing.request_stop();
    m_import.disconnect(this);
}

QWidget* ImportPage::makeFoot()
{
    makePrimary(m_next);
    m_next->setMinimumWidth(u(46)); // Back must not come to stand where Next was
    makeQuiet(m_undo);
    m_told->setElided(Qt::ElideRight);
    auto* foot = new QWidget(this);
    auto* row = new QHBoxLayout(foot);
    row->setContentsMargins(u(4.5), u(2), u(4.5), u(2));
    row->setSpacing(u(2));
    row->addWidget(m_told, 1);
    row->addWidget(m_undo);
    row->addWidget(m_cancel);
    row->addWidget(m_another);
    row->addWidget(m_back);
    row->addWidget(m_next);
    return foot;
}

void ImportPage::connectSteps()
{
    connect(m_soon, &QTimer::timeout, this, &ImportPage::preview);
    connect(m_rail, &StepRail::chosen, this, &ImportPage::go);
    connect(m_file, &FileStep::dropped, this, &ImportPage::begin);
    connect(m_file, &FileStep::chooseWanted, this, [this] {
        m_ask(this, [this](const QStringList& files) {
            if (!files.isEmpty())
                begin(files);
        });
    });
    connect(m_columns, &ColumnsStep::changed, this, &ImportPage::replan);
    connect(m_cases, &CasesStep::changed, this, [this](const ImportPlan& plan) {
        m_isStarsSet = true;
        replan(plan);
    });
    connect(m_panel, &PreviewPanel::rejectsWanted, this, &ImportPage::writeRejects);
    connect(m_finish, &FinishStep::rejectsWanted, this, &ImportPage::writeRejects);
    connect(m_undo, &QPushButton::clicked, this, &ImportPage::undo);
    connect(m_another, &QPushButton::clicked, this, [this] { begin({}); });
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::cancel);
    connect(m_back, &QPushButton::clicked, this, &ImportPage::back);
    connect(m_next, &QPushButton::clicked, this, &ImportPage::next);
    connect(&m_import, &QFutureWatcherBase::progressValueChanged, this,
            [this](int done) { m_finish->showProgress(done, m_import.progressText().toLongLong()); });
    connect(&m_import, &QFutureWatcherBase::finished, this, &ImportPage::finish);
}

void ImportPage::openAt(const Place& place)
{
    if (!place.files.isEmpty() && place.files != m_plan.files && m_state != State::Importing)
        begin(place.files);
    else if (std::exchange(m_isStale, false) && m_state == State::Planning)
        m_soon->start();
}

Place ImportPage::place() const
{
    return {.page = PageKind::Import, .files = m_plan.files};
}

void ImportPage::follow(const Changes&)
{
    if (m_plan.files.isEmpty() || m_state != State::Planning)
        return;
    m_isStale = !isVisible();
    if (!m_isStale)
        m_soon->start();
}

void ImportPage::begin(const QStringList& files)
{
    m_plan = {};
    m_plan.files = files;
    m_isStarsSet = false;
    m_preview.reset();
    m_answer = {};
    m_state = State::Planning;
    m_step = File;
    m_finish->setProblem({});
    m_file->setProblem({});
    m_panel->showAll();
    preview();
    showAll();
}

void ImportPage::replan(const ImportPlan& plan)
{
    m_plan = plan;
    ++m_asked; // what is under way tells of another plan
    m_previewing.request_stop();
    m_soon->start();
}

void ImportPage::preview()
{
    m_soon->stop();
    m_previewing.request_stop();
    m_previewing = {};
    const quint64 asked = ++m_asked;
    if (m_plan.files.isEmpty())
        return;
    ImportRequest request = m_plan.request();
    request.stop = m_previewing.get_token();
    Desk::when<Result<ImportPreview>>(
        m_desk.casebook().previewImport(std::move(request), rowsPreviewed, u"import preview"_s), this,
        [this, asked](const Result<ImportPreview>& answer) {
            if (asked != m_asked || m_state != State::Planning)
                return;
            if (answer)
                take(*answer);
            else
                refuse(answer.error());
        });
}

void ImportPage::take(const ImportPreview& preview)
{
    if (!m_isStarsSet && preview.recognition.ratingScaleFrom != ScaleFrom::Nothing) {
        m_isStarsSet = true;
        m_plan.starsUpTo = usualStars;
        this->preview();
        return;
    }
    const bool isFirst = !m_preview;
    m_preview = preview;
    m_file->setProblem({});
    if (isFirst && m_step == File)
        m_step = Columns;
    showAll();
    if (isFirst)
        m_columns->setFocus();
}

void ImportPage::refuse(const Error& error)
{
    m_preview.reset();
    m_step = File;
    m_file->setProblem(error);
    showAll();
}

bool ImportPage::canImport() const
{
    return m_preview && !m_preview->problem && !m_preview->rows.isEmpty();
}

int ImportPage::reachable() const
{
    if (m_state != State::Planning)
        return Finish;
    return canImport() ? Finish : m_preview ? Columns : File;
}

void ImportPage::showAll()
{
    m_file->setFiles(m_plan.files);
    if (m_preview) {
        const ImportPreview& preview = *m_preview;
        m_columns->show(m_plan, preview);
        m_cases->show(m_plan, preview, m_desk.now().toTimeZone(m_desk.zone()).date());
        m_panel->setPreview(preview, m_plan.files, m_desk.zone());
        if (m_state == State::Planning)
            m_finish->showPlan(preview, m_plan, bool(m_askForFile));
    }
    m_step = std::min(m_step, reachable());
    const QList<QWidget*> steps{m_file, m_columns, m_cases, m_finish};
    for (int i = 0; i < steps.size(); ++i)
        steps[i]->setVisible(i == m_step);
    m_panel->setVisible(m_preview && (m_step == Columns || m_step == Cases));
    showFoot();
    fitSheet();
}

void ImportPage::fitSheet()
{
    // As high as the step needs; what is left over is the rows'.
    m_sheet->layout()->activate();
    const int width = m_scroll->viewport()->width();
    m_scroll->setMaximumHeight(m_panel->isVisibleTo(this) ? std::max(m_sheet->layout()->totalHeightForWidth(width),
                                                                     m_sheet->layout()->totalMinimumSize().height())
                                                          : QWIDGETSIZE_MAX);
}

void ImportPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitSheet();
}

void ImportPage::showFoot()
{
    m_rail->setCurrent(m_step, m_state == State::Planning ? reachable() : -1);
    const QString file = m_plan.files.isEmpty() ? QString() : QFileInfo(m_plan.files.constFirst()).fileName();
    m_rail->setLine(File, m_plan.files.size() > 1 ? tr("%n file(s)", nullptr, int(m_plan.files.size()))
                                                  : words::harmless(file));
    m_rail->setLine(Columns, m_preview
                                 ? tr("%1 of %2 used").arg(m_columns->used()).arg(m_preview->recognition.headers.size())
                                 : QString());
    m_rail->setLine(Cases, !m_preview              ? QString()
                           : m_plan.starsUpTo == 0 ? tr("all rows")
                                                   : tr("%n star(s) and below", nullptr, m_plan.starsUpTo));
    const bool isPlanning = m_state == State::Planning;
    const QStringList nexts{tr("Next: columns"), tr("Next: what becomes a case"), tr("Next: check and finish"),
                            tr("Import")};
    const bool hasCases = m_state == State::Imported && m_answer.imported + m_answer.updated > 0;
    m_next->setText(isPlanning ? nexts[m_step] : hasCases ? tr("See the cases") : tr("Import another file"));
    m_another->setVisible(hasCases);
    m_undo->setVisible(m_state == State::Imported && !m_answer.batch.isNull());
    m_next->setVisible(m_state != State::Importing);
    m_next->setEnabled(!isPlanning || (m_step < Finish ? reachable() > m_step : canImport()));
    m_next->setAccessibleDescription(m_next->isEnabled() ? QString() : stateText());
    m_back->setVisible(isPlanning && m_step > File);
    m_cancel->setText(m_state == State::Importing ? tr("Stop the import") : isPlanning ? tr("Cancel") : tr("Close"));
    m_told->setText(stateText());
}

QString ImportPage::stateText() const
{
    if (m_state == State::Importing)
        return tr("Nothing shows in your cases before all rows are in.");
    if (m_state != State::Planning)
        return {};
    if (m_plan.files.isEmpty())
        return tr("Choose a file first.");
    if (!m_preview)
        return {};
    if (m_preview->problem)
        return tr("Say what the columns are first.");
    if (m_preview->rows.isEmpty())
        return tr("The file has no rows.");
    const ImportPreview& preview = *m_preview;
    if (m_step == Cases || m_step == Finish)
        return {}; // the step says so itself
    QStringList told;
    if (const qint64 cases = preview.count(RowFate::NewCase); cases > 0)
        told << tr("%n to be worked on", nullptr, int(cases));
    if (const qint64 history = preview.count(RowFate::NewHistory); history > 0)
        told << tr("%n as history", nullptr, int(history));
    if (told.isEmpty())
        told << tr("nothing new");
    if (const qint64 changed = preview.count(RowFate::Changed); changed > 0)
        told << tr("%n changed review(s)", nullptr, int(changed));
    if (const qint64 notRead = preview.count(RowFate::NotRead); notRead > 0)
        told << tr("%n not read", nullptr, int(notRead));
    return preview.isWhole
               ? tr("Of %n row(s): %1.", nullptr, int(preview.rows.size())).arg(told.join(tr(", ")))
               : tr("In the first %n row(s): %1.", nullptr, int(preview.rows.size())).arg(told.join(tr(", ")));
}

void ImportPage::go(int step)
{
    if (m_state != State::Planning)
        return;
    m_step = std::min(step, reachable());
    // What a person filtered in one step is not to hide rows in the next.
    m_panel->showAll();
    showAll();
    const QList<QWidget*> steps{m_file, m_columns, m_cases, m_next};
    steps[m_step]->setFocus();
}

void ImportPage::next()
{
    if (m_state == State::Imported && m_answer.imported + m_answer.updated > 0)
        seeCases();
    else if (m_state != State::Planning)
        begin({});
    else if (m_step == Finish)
        import();
    else
        go(m_step + 1);
}

void ImportPage::back()
{
    go(std::max(0, m_step - 1));
}

void ImportPage::cancel()
{
    if (m_state == State::Importing) {
        m_importing.request_stop();
        return;
    }
    begin({});
    m_desk.goBack();
}

void ImportPage::import()
{
    m_state = State::Importing;
    m_importing = {};
    ImportRequest request = m_plan.request();
    request.stop = m_importing.get_token();
    m_finish->setProblem({});
    m_finish->beginProgress();
    m_cancel->setFocus();
    showFoot();
    m_import.setFuture(m_desk.casebook().import(std::move(request)));
}

void ImportPage::finish()
{
    if (m_import.future().resultCount() == 0)
        return;
    const Result<ImportAnswer> answer = m_import.result();
    if (!answer) {
        m_state = State::Planning;
        m_finish->setProblem(answer.error());
        showAll();
        m_next->setFocus();
        return;
    }
    m_state = State::Imported;
    m_answer = *answer;
    m_finish->showAnswer(m_answer, m_plan, bool(m_askForFile));
    showAll();
    m_next->setFocus();
}

void ImportPage::seeCases()
{
    QString query;
    const Recognition found = m_answer.recognised.isEmpty() ? Recognition() : m_answer.recognised.constFirst().second;
    const QString source = m_plan.options.source.isEmpty() ? found.mapping.source : m_plan.options.source;
    if (!source.isEmpty() && (!m_plan.options.source.isEmpty() || !found.mapping.field(Target::Source)))
        query = u"source:\"%1\""_s.arg(QString(source).remove(u'"'));
    // History is not opened today, but when it was received.
    if (m_answer.imported > m_answer.history)
        query += u" opened:"_s + m_desk.now().toTimeZone(m_desk.zone()).date().toString(Qt::ISODate);
    m_desk.goTo({.page = PageKind::Cases, .query = search::toText(search::parse(query.trimmed()).query)});
}

/// The same way through the file once more, without writing anything else.
void ImportPage::writeRejects()
{
    const QString file =
        m_askForFile(this, QFileInfo(m_plan.files.constFirst()).completeBaseName() + u"-not-read.csv"_s);
    if (file.isEmpty())
        return;
    ImportRequest request = m_plan.request();
    request.dryRun = true;
    request.rejectsFile = file;
    request.reasonInWords = [](const Error& error) { return words::sentence(error, words::Medium::Window); };
    Desk::when<Result<ImportAnswer>>(
        m_desk.casebook().import(std::move(request)), this, [this, file](const Result<ImportAnswer>& answer) {
            if (!answer)
                m_desk.tell(answer.error());
            else if (answer->rejectsNotWritten)
                m_desk.tell(*answer->rejectsNotWritten);
            else
                m_desk.say(look::Tone::Done, tr("%n row(s) saved, each with its reason. Correct them there, "
                                                "and import the file.",
                                                nullptr, int(answer->rejectedTotal)));
        });
}

void ImportPage::undo()
{
    Edit edit;
    edit.kind = EditKind::WithdrawImport;
    edit.batch = m_answer.batch;
    m_desk.apply({{edit}}, this, [this](const Result<AppliedGroup>& applied) {
        if (!applied) {
            m_finish->setProblem(applied.error());
            return;
        }
        m_state = State::TakenBack;
        m_finish->showTakenBack();
        showAll();
        m_next->setFocus();
    });
}

} // namespace amends
