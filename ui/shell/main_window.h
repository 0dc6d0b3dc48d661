// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/place.h"
#include "ui/widgets/look.h"

#include <QHash>
#include <QMainWindow>

#include <functional>

class QPushButton;
class QStackedWidget;

namespace amends {

class Banner;
class Desk;
class Page;
class SavedViews;
class SearchLine;
class Sidebar;
class UndoQueue;
struct Changes;

/// The window round the pages: bar, sidebar, banner, and the way from place to place. It knows no page by type: who
/// composes the program hands in how each is made.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    using MakePage = std::function<Page*(Desk& desk, QWidget* parent)>;

    MainWindow(Desk& desk, QHash<PageKind, MakePage> pages, QWidget* parent = nullptr);
    ~MainWindow() override;

    void goTo(const Place& asked);
    void goBack();
    Place place() const;
    /// What was typed becomes its Edits.
    void finishTyping();

    /// What is the matter with the casebook's file: stays above the page, wherever one goes. `pressed` is the button's.
    void tellOfFile(look::Tone tone, const QString& sentence, const QString& button, std::function<void()> pressed);

    /// Geometry, from QSettings; and the page or view last looked at, Today at first.
    void restore();
    void remember() const;

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    QWidget* makeBar();
    void makeShortcuts();
    bool has(PageKind kind) const { return m_make.contains(kind); }
    Page* page(PageKind kind);
    void showPlace(const Place& place);
    void follow(const Changes& changes);
    void refreshSidebar();
    void refreshCounts();
    void refreshUndo();
    /// Where one comes to: an empty casebook has nothing for today.
    Place met(const Place& wanted) const;
    void runSearch(const QString& query);
    void tellProblems();
    void takeBack(bool again);
    void showSaved(const QDateTime& at);

    Desk& m_desk;
    QHash<PageKind, MakePage> m_make;
    QHash<PageKind, Page*> m_pages;
    QList<Place> m_behind; ///< places to go back to, newest last
    QDateTime m_savedAt;
    bool m_isEmpty = false;

    Sidebar* m_sidebar;
    SavedViews* m_views = nullptr;
    SearchLine* m_search;
    Banner* m_fileBanner;
    std::function<void()> m_fileButton;
    Banner* m_banner;
    Banner* m_searchBanner;
    QStackedWidget* m_stack;
    UndoQueue* m_takeBack;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
};

} // namespace amends
