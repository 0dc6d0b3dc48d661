// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/paper/block.h"

#include <QDialog>
#include <QFuture>

#include <functional>
#include <optional>

class QPushButton;

namespace amends {

class Label;
class PaperView;

/// What a document will look like, before it is saved or printed. Asks nothing itself: where to save and on which
/// printer is asked by what is handed in. Window's thread.
class PaperPreview : public QDialog {
    Q_OBJECT

public:
    /// Asks where, proposing document.fileName, and writes it in another thread (paper_file.h). None where nobody
    /// chose: a future that waits for another is not valid yet either.
    using SaveAs = std::function<std::optional<QFuture<Done>>(const paper::Document& document, QWidget* parent)>;
    /// Asks for a printer and draws on it (paper_file.h).
    using Print = std::function<void(const paper::Document& document, QWidget* parent)>;

    /// Without a function its button is left out.
    PaperPreview(const paper::Document& document, SaveAs saveAs, Print print, QWidget* parent = nullptr);

    PaperView* pages() const { return m_pages; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void save();
    void tellSaved(const Done& done);
    void tellPage(qsizetype page);

    paper::Document m_document;
    SaveAs m_saveAs;
    PaperView* m_pages;
    Label* m_page;
    Label* m_told;
    QPushButton* m_save = nullptr;
};

} // namespace amends
