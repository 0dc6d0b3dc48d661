// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/file_step.h"

#include "ui/import/import_words.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/label.h"
#include "ui/words/foreign.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

QStringList filesOf(const QMimeData* data)
{
    QStringList files;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            files << url.toLocalFile();
    return files;
}

} // namespace

class FileStep::Zone : public QWidget {
public:
    using QWidget::QWidget;
    void setOver(bool over)
    {
        m_over = over;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(look::colour(m_over ? Role::Highlight : Role::Base));
        painter.setPen(QPen(look::colour(m_over ? Role::Accent : Role::InputBorder), 1, Qt::DashLine));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), u(1.5), u(1.5));
    }

private:
    bool m_over = false;
};

FileStep::FileStep(QWidget* parent)
    : QWidget(parent)
    , m_zone(new Zone(this))
    , m_files(new Label(Type::BodyStrong, Role::Text, this))
    , m_problem(new Banner(this))
    , m_choose(new QPushButton(icon(Icon::Document), tr("Choose a file…"), m_zone))
{
    setAcceptDrops(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u(4.5), u(4), u(4.5), u(4));
    column->setSpacing(u(3));
    column->addWidget(new Label(tr("Which file?"), Type::PageTitle, Role::Text, this));
    auto* intro =
        new Label(tr("A list of reviews or complaints, saved as a table in text: CSV or TSV, in any encoding. "
                     "From a spreadsheet, save it as CSV first. The file itself stays as it is."),
                  Type::Body, Role::Secondary, this);
    intro->setWordWrap(true);
    column->addWidget(intro);
    column->addWidget(m_problem);

    auto* inside = new QVBoxLayout(m_zone);
    inside->setContentsMargins(u(6), u(8), u(6), u(8));
    inside->setSpacing(u(3));
    m_files->setWordWrap(true);
    m_files->setAlignment(Qt::AlignHCenter);
    inside->addWidget(m_files);
    auto* drop = new Label(tr("Drop it here, or"), Type::Body, Role::Secondary, m_zone);
    drop->setAlignment(Qt::AlignHCenter);
    inside->addWidget(drop);
    inside->addWidget(m_choose, 0, Qt::AlignHCenter);
    column->addWidget(m_zone);
    column->addStretch(1);
    setFocusProxy(m_choose);
    setFiles({});
    m_problem->dismiss();
    connect(m_choose, &QPushButton::clicked, this, &FileStep::chooseWanted);
}

void FileStep::setFiles(const QStringList& files)
{
    QStringList names;
    for (const QString& file : files)
        names << words::harmless(QFileInfo(file).fileName());
    m_files->setText(names.join(u'\n'));
    m_files->setVisible(!names.isEmpty());
}

void FileStep::setProblem(const std::optional<Error>& problem)
{
    if (problem)
        m_problem->show(look::Tone::Overdue, toldProblem(*problem), {}, false);
    else
        m_problem->dismiss();
}

void FileStep::dragEnterEvent(QDragEnterEvent* event)
{
    if (filesOf(event->mimeData()).isEmpty())
        return;
    m_zone->setOver(true);
    event->acceptProposedAction();
}

void FileStep::dragLeaveEvent(QDragLeaveEvent*)
{
    m_zone->setOver(false);
}

void FileStep::dropEvent(QDropEvent* event)
{
    m_zone->setOver(false);
    const QStringList files = filesOf(event->mimeData());
    if (files.isEmpty())
        return;
    event->acceptProposedAction();
    Q_EMIT dropped(files);
}

} // namespace amends
