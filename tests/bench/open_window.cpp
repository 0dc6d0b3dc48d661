// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/open_window.h"

#include "tests/bench/measurement.h"
#include "ui/cases/case_table.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTableView>

namespace amends::bench {

OpenWindow::OpenWindow(const QString& path)
    : m_session(std::make_shared<SystemClock>(), {.own = path, .sample = path + u".sample"_s}, {})
{
    QEventLoop loop;
    QObject::connect(&m_session, &Session::opened, &loop, &QEventLoop::quit);
    QObject::connect(&m_session, &Session::failed, &loop, [](const Error& error) { must(std::unexpected(error)); });
    m_session.open(path);
    loop.exec();
    m_session.window()->resize(1280, 800);
}

QTableView& OpenWindow::showList()
{
    m_session.window()->goTo({.page = PageKind::Cases});
    for (QTableView* view : m_session.window()->findChildren<QTableView*>())
        if (auto* table = qobject_cast<CaseTable*>(view->model())) {
            m_view = view;
            m_table = table;
        }
    if (!m_view)
        must(failure("no_list"_L1));
    while (m_table->rowCount() == 0)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    waitForRows();
    return *m_view;
}

void OpenWindow::waitForRows()
{
    const auto isRead = [this] {
        const int first = m_view->rowAt(0);
        const int last = m_view->rowAt(m_view->viewport()->height() - 1);
        return m_table->rowAt(first) && m_table->rowAt(last < 0 ? m_table->rowCount() - 1 : last);
    };
    while (!isRead())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    m_view->viewport()->repaint();
}

} // namespace amends::bench
