// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/search/parser.h"

#include <QPlainTextEdit>

#include <functional>

class QLabel;
class QPushButton;

namespace amends {

class CompletionPopup;
class QueryHighlighter;

/// One thing a query can be continued with.
struct Completion {
    QString text;      ///< what is put in, in place of what was typed of it
    QString shown;     ///< how it is named in the list; foreign text, shown as it is
    QString cause;     ///< of a cause: its code, for the swatch
    qint64 count = -1; ///< cases that have it; -1: not known, not shown
    bool isChild = false;

    bool operator==(const Completion&) const = default;
};

/// The line a search is typed in: coloured as typed, what does not fit underlined, keys and values completed. Enter
/// runs it, Escape closes the list, then empties the line; Tab takes a completion only while the list is open.
class SearchLine : public QPlainTextEdit {
    Q_OBJECT

public:
    /// What fits where the cursor is: `key` is empty for the start of a term, else the part before ":" as typed.
    /// `typed` is what stands there of it. Answers at once from what is known; may ask for more and call
    /// refreshCompletions() later.
    using Complete = std::function<QList<Completion>(const QString& key, const QString& typed)>;

    explicit SearchLine(QWidget* parent = nullptr);
    ~SearchLine() override;

    void setCompletionSource(Complete complete);
    void refreshCompletions();
    QString query() const { return toPlainText(); }
    /// Does not signal.
    void setQuery(const QString& query);
    const QList<search::Problem>& problems() const { return m_parsed.problems; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void submitted(const QString& query);
    /// Its button wants the search kept as a view.
    void keepWanted(const QString& query);
    /// What is wrong with it changed: shown by a banner below.
    void problemsChanged();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;

private:
    void reread();
    void underlineProblems();
    void offer();
    void take(const Completion& completion);
    /// The key and the beginning of the value before the cursor.
    struct Typing {
        QString key;
        QString typed;
        int start = 0; ///< of `typed` in the text
    };
    Typing typing() const;
    void setUpMargins();
    void placeButtons();

    search::Parsed m_parsed;
    Complete m_complete;
    QueryHighlighter* m_highlighter = nullptr;
    CompletionPopup* m_popup;
    QLabel* m_sign;
    QPushButton* m_clear;
    QPushButton* m_keep;
    bool m_isSetting = false;
};

} // namespace amends
