// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/ask_for_file.h"
#include "ui/desk/page.h"
#include "ui/import/import_plan.h"

#include <QFutureWatcher>

#include <functional>

class QPushButton;
class QScrollArea;
class QTimer;

namespace amends {

class CasesStep;
class ColumnsStep;
class FileStep;
class FinishStep;
class Label;
class PreviewPanel;
class StepRail;

/// From a file to cases: which file, what its columns are, what becomes a case, and the import itself. What will happen
/// to each of the first rows shows all along, asked for anew with every change. Nothing is written before the last
/// step. The place's files start it anew.
class ImportPage : public Page {
    Q_OBJECT

public:
    /// Asks a person for files to read; `then` is called with them, if any, while `owner` lives.
    using AskFile = std::function<void(QObject* owner, std::function<void(const QStringList&)> then)>;
    static constexpr qint64 rowsPreviewed = 500;

    /// Without `askForFile` the rows not read are not offered as a file.
    ImportPage(Desk& desk, AskFile ask, AskForFile askForFile, QWidget* parent = nullptr);
    ~ImportPage() override;

    void openAt(const Place& place) override;
    Place place() const override;
    void follow(const Changes& changes) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum Step { File, Columns, Cases, Finish };
    enum class State { Planning, Importing, Imported, TakenBack };

    QWidget* makeFoot();
    void connectSteps();
    void begin(const QStringList& files);
    void replan(const ImportPlan& plan);
    void preview();
    void take(const ImportPreview& preview);
    void refuse(const Error& error);
    void showAll();
    void showFoot();
    void fitSheet();
    void go(int step);
    int reachable() const;
    bool canImport() const;
    QString stateText() const;

    void next();
    void back();
    void cancel();
    void import();
    void finish();
    void seeCases();
    void writeRejects();
    void undo();

    Desk& m_desk;
    AskFile m_ask;
    AskForFile m_askForFile;
    ImportPlan m_plan;
    bool m_isStarsSet = false; ///< proposed or chosen
    std::optional<ImportPreview> m_preview;
    quint64 m_asked = 0;
    std::stop_source m_previewing;
    std::stop_source m_importing;
    QFutureWatcher<Result<ImportAnswer>> m_import;
    ImportAnswer m_answer;
    State m_state = State::Planning;
    int m_step = File;
    bool m_isStale = false;

    StepRail* m_rail;
    QWidget* m_sheet; ///< the four steps, of which one shows
    QScrollArea* m_scroll;
    FileStep* m_file;
    ColumnsStep* m_columns;
    CasesStep* m_cases;
    FinishStep* m_finish;
    PreviewPanel* m_panel;
    QTimer* m_soon;
    Label* m_told;
    QPushButton* m_undo;
    QPushButton* m_another;
    QPushButton* m_cancel;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace amends
