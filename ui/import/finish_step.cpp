// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/finish_step.h"

#include "ui/import/import_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/label.h"
#include "ui/words/foreign.h"
#include "ui/words/pace.h"
#include "ui/words/sentences.h"

#include <QFileInfo>
#include <QListWidget>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

QStringList newLines(qint64 cases, qint64 history, const ImportOptions& options)
{
    QStringList lines{toldNew(cases, history, options)};
    if (history > 0)
        lines << toldHistory();
    return lines;
}

void addCount(QStringList& lines, const QString& what, qint64 rows)
{
    if (rows > 0)
        lines << FinishStep::tr("%1: %2", "rows of a kind, how many").arg(what, QLocale().toString(rows));
}

QString toldRow(const ImportPlan& plan, const QString& file, qint64 line, const Error& error)
{
    const QString reason = toldReason(line, error);
    return plan.files.size() < 2 ? reason
                                 : FinishStep::tr("%1: %2", "file, and what ails its row")
                                       .arg(words::shown(QFileInfo(file).fileName(), words::Medium::Window), reason);
}

} // namespace

FinishStep::FinishStep(QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(Type::PageTitle, Role::Text, this))
    , m_problem(new Banner(this))
    , m_lines(new Label(Type::Body, Role::Text, this))
    , m_progress(new QProgressBar(this))
    , m_pace(new Label(Type::Small, Role::Secondary, this))
    , m_notRead(new QWidget(this))
    , m_notReadHead(new Label(Type::BodyStrong, Role::Text, m_notRead))
    , m_notReadRows(new QListWidget(m_notRead))
    , m_rejects(new QPushButton(icon(Icon::Document), tr("Save as CSV…"), m_notRead))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u(4.5), u(4), u(4.5), u(4));
    column->setSpacing(u(3));
    column->addWidget(m_title);
    column->addWidget(m_problem);
    m_lines->setWordWrap(true);
    column->addWidget(m_lines);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false); // how far it is in words stands below
    m_progress->setFixedHeight(u(2));
    m_progress->setAccessibleName(tr("How far the import is"));
    column->addWidget(m_progress);
    column->addWidget(m_pace);
    m_notReadRows->setAccessibleName(tr("Rows not read"));
    m_notReadRows->setWordWrap(true);
    m_notReadRows->setMinimumHeight(u(24));
    m_rejects->setToolTip(tr("Write the rows that are not read to a file, each with its reason"));
    auto* head = new QHBoxLayout;
    head->setSpacing(u(2));
    head->addWidget(m_notReadHead, 1);
    head->addWidget(m_rejects);
    auto* notRead = new QVBoxLayout(m_notRead);
    notRead->setContentsMargins(0, 0, 0, 0);
    notRead->setSpacing(u(1.5));
    notRead->addLayout(head);
    notRead->addWidget(m_notReadRows, 1);
    column->addWidget(m_notRead, 1);
    column->addStretch();
    m_notRead->hide();
    m_problem->dismiss();
    connect(m_rejects, &QPushButton::clicked, this, &FinishStep::rejectsWanted);
}

void FinishStep::setLines(const QStringList& lines)
{
    m_lines->setText(lines.join(u'\n'));
}

/// `rows` are the first ones of `total`.
void FinishStep::showNotRead(const QStringList& rows, qint64 total, bool canWrite)
{
    m_notReadHead->setText(rows.size() == total ? tr("%n row(s) not read", nullptr, int(total))
                                                : tr("%n row(s) not read; the first %1 of them:", nullptr, int(total))
                                                      .arg(QLocale().toString(rows.size())));
    m_notReadRows->clear();
    m_notReadRows->addItems(rows);
    m_rejects->setVisible(canWrite);
    m_notRead->setVisible(total > 0);
}

void FinishStep::showPlan(const ImportPreview& preview, const ImportPlan& plan, bool canWriteRejects)
{
    m_title->setText(tr("Check and finish"));
    QStringList names;
    for (const QString& file : plan.files)
        names << words::shown(QFileInfo(file).fileName(), words::Medium::Window);
    QStringList lines{
        preview.isWhole
            ? tr("%1 has %n row(s):", nullptr, int(preview.rows.size())).arg(names.join(tr(", ")))
            : tr("Of the first %n row(s) of %1; the rest is read in the same way:", nullptr, int(preview.rows.size()))
                  .arg(names.join(tr(", ")))};
    lines << newLines(preview.count(RowFate::NewCase), preview.count(RowFate::NewHistory), plan.options);
    for (const RowFate fate : {RowFate::Changed, RowFate::Known, RowFate::LeftOut})
        addCount(lines, toldFates(fate), preview.count(fate));
    setLines(lines);
    QStringList rows;
    for (const ImportPreview::Row& row : preview.rows)
        if (const auto* rejected = std::get_if<RejectedRow>(&row.row))
            rows << toldRow(plan, plan.files.value(row.file), rejected->line, rejected->error);
    showNotRead(rows, preview.count(RowFate::NotRead), canWriteRejects);
    endProgress();
}

void FinishStep::beginProgress()
{
    m_time.start();
    m_title->setText(tr("Importing"));
    m_notRead->hide();
    showProgress(0, 0);
    m_progress->show();
    m_pace->show();
}

void FinishStep::showProgress(int done, qint64 rows)
{
    m_progress->setValue(done);
    m_pace->setText(
        words::paceOf(rows, double(done) / m_progress->maximum(), std::chrono::milliseconds(m_time.elapsed())));
}

void FinishStep::endProgress()
{
    m_progress->hide();
    m_pace->hide();
}

void FinishStep::showAnswer(const ImportAnswer& answer, const ImportPlan& plan, bool canWriteRejects)
{
    m_title->setText(tr("Imported"));
    QStringList lines = newLines(answer.imported - answer.history, answer.history, plan.options);
    addCount(lines, tr("Reviews that changed; both versions are kept"), answer.updated);
    addCount(lines, tr("Had them already"), answer.duplicates);
    addCount(lines, toldFates(RowFate::LeftOut), answer.skipped);
    setLines(lines);
    QStringList rows;
    for (const RejectedLine& line : answer.rejected)
        rows << toldRow(plan, line.file, line.line, line.error);
    showNotRead(rows, answer.rejectedTotal, canWriteRejects);
    endProgress();
}

void FinishStep::showTakenBack()
{
    m_title->setText(tr("Taken back"));
    setLines({tr("The cases of this import are gone again. Import the file once more to have them back.")});
    endProgress();
    m_notRead->hide();
}

void FinishStep::setProblem(const std::optional<Error>& problem)
{
    if (problem)
        m_problem->show(problem->code == "cancelled"_L1 ? look::Tone::Info : look::Tone::Overdue,
                        words::sentence(*problem, words::Medium::Window), {}, false);
    else
        m_problem->dismiss();
}

} // namespace amends
