// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/finish_step.h"

#include "ui/import/import_words.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/label.h"
#include "ui/words/foreign.h"
#include "ui/words/sentences.h"

#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace amends {

using look::Role;
using look::Type;
using look::u;

FinishStep::FinishStep(QWidget* parent)
    : QWidget(parent)
    , m_title(new Label(Type::PageTitle, Role::Text, this))
    , m_problem(new Banner(this))
    , m_lines(new Label(Type::Body, Role::Text, this))
    , m_progress(new QProgressBar(this))
    , m_afterwards(new QWidget(this))
    , m_cases(new QPushButton(icon(Icon::Folder), tr("See the cases"), m_afterwards))
    , m_rejects(new QPushButton(icon(Icon::Document), tr("Save the rows not read…"), m_afterwards))
    , m_undo(new QPushButton(icon(Icon::Undo), tr("Undo this import"), m_afterwards))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u(4.5), u(4), u(4.5), u(4));
    column->setSpacing(u(3));
    column->addWidget(m_title);
    column->addWidget(m_problem);
    m_lines->setWordWrap(true);
    column->addWidget(m_lines);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("How far the import is"));
    column->addWidget(m_progress);
    auto* row = new QHBoxLayout(m_afterwards);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(2));
    for (QPushButton* button : {m_cases, m_rejects, m_undo})
        row->addWidget(button);
    row->addStretch(1);
    column->addWidget(m_afterwards);
    column->addStretch(1);
    m_problem->dismiss();
    connect(m_cases, &QPushButton::clicked, this, &FinishStep::casesWanted);
    connect(m_rejects, &QPushButton::clicked, this, &FinishStep::rejectsWanted);
    connect(m_undo, &QPushButton::clicked, this, &FinishStep::undoWanted);
}

void FinishStep::setLines(const QStringList& lines)
{
    m_lines->setText(lines.join(u'\n'));
}

void FinishStep::showPlan(const ImportPreview& preview, const QStringList& files)
{
    m_title->setText(tr("Check and finish"));
    QStringList names;
    for (const QString& file : files)
        names << words::shown(QFileInfo(file).fileName(), words::Medium::Window);
    QStringList lines{
        preview.isWhole
            ? tr("%1 has %n row(s):", nullptr, int(preview.rows.size())).arg(names.join(tr(", ")))
            : tr("Of the first %n row(s) of %1; the rest is read in the same way:", nullptr, int(preview.rows.size()))
                  .arg(names.join(tr(", ")))};
    for (std::size_t i = 0; i < rowFates; ++i)
        if (const qint64 count = preview.counts[i]; count > 0)
            lines << tr("%1: %2", "rows of a kind, how many").arg(toldFates(RowFate(i)), QLocale().toString(count));
    setLines(lines);
    m_progress->hide();
    m_afterwards->hide();
}

void FinishStep::showProgress(int done)
{
    m_title->setText(tr("Importing"));
    m_progress->setValue(done);
    m_progress->show();
    m_afterwards->hide();
}

void FinishStep::showAnswer(const ImportAnswer& answer, bool canWriteRejects)
{
    m_title->setText(tr("Imported"));
    QStringList lines;
    const auto count = [&](const QString& what, qint64 rows) {
        if (rows > 0)
            lines << tr("%1: %2", "rows of a kind, how many").arg(what, QLocale().toString(rows));
    };
    count(toldFates(RowFate::NewCase), answer.imported - answer.history);
    count(toldFates(RowFate::NewHistory), answer.history);
    count(tr("Reviews that changed; both versions are kept"), answer.updated);
    count(tr("Had them already"), answer.duplicates);
    count(toldFates(RowFate::LeftOut), answer.skipped);
    count(toldFates(RowFate::NotRead), answer.rejectedTotal);
    if (lines.isEmpty())
        lines << tr("The file has no rows.");
    setLines(lines);
    m_progress->hide();
    m_afterwards->show();
    m_cases->setVisible(answer.imported + answer.updated > 0);
    m_rejects->setVisible(canWriteRejects && answer.rejectedTotal > 0);
    m_undo->setVisible(!answer.batch.isNull());
}

void FinishStep::showTakenBack()
{
    m_title->setText(tr("Taken back"));
    setLines({tr("The cases of this import are gone again. Import the file once more to have them back.")});
    m_progress->hide();
    m_afterwards->hide();
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
