// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/search_line.h"

#include "ui/shell/completion_popup.h"
#include "ui/shell/query_highlighter.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace amends {

using look::Role;
using look::u;

SearchLine::SearchLine(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_popup(new CompletionPopup(this))
    , m_sign(new QLabel(this))
    , m_clear(new QPushButton(this))
    , m_keep(new QPushButton(this))
{
    m_sign->setPixmap(icon(Icon::Search).pixmap(u(4), u(4)));
    m_sign->setAttribute(Qt::WA_TransparentForMouseEvents);
    const auto setUp = [](QPushButton* button, Icon picture, const QString& name, const QString& tip) {
        makeQuiet(button);
        makeSmall(button);
        button->setIcon(icon(picture));
        button->setAccessibleName(name);
        button->setToolTip(tip);
        button->setCursor(Qt::ArrowCursor);
        button->setFocusPolicy(Qt::NoFocus);
        button->hide();
    };
    setUp(m_clear, Icon::Close, tr("Empty the search"), tr("Empty the search (Esc)"));
    setUp(m_keep, Icon::Flag, tr("Keep the search as a view"), tr("Keep the search as a view (Ctrl+D)"));
    connect(m_keep, &QPushButton::clicked, this, [this] { Q_EMIT keepWanted(query()); });
    connect(m_clear, &QPushButton::clicked, this, [this] {
        clear();
        Q_EMIT submitted({});
    });
    setAccessibleName(tr("Search cases"));
    setPlaceholderText(tr("Search cases, words, people, status:open …"));
    setLineWrapMode(NoWrap);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabChangesFocus(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMaximumBlockCount(1);
    setUpMargins();
    connect(this, &QPlainTextEdit::textChanged, this, &SearchLine::reread);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &SearchLine::offer);
    connect(m_popup, &CompletionPopup::taken, this, &SearchLine::take);
}

SearchLine::~SearchLine() = default;

void SearchLine::setUpMargins()
{
    const int start = u(7);
    const int end = u(13.5);
    const int above =
        std::max(0, (u(7) - fontMetrics().height()) / 2 - int(document()->documentMargin()) - frameWidth());
    setViewportMargins(isRightToLeft() ? end : start, above, isRightToLeft() ? start : end, 0);
}

void SearchLine::setCompletionSource(Complete complete)
{
    m_complete = std::move(complete);
}

void SearchLine::setQuery(const QString& query)
{
    const QScopedValueRollback setting(m_isSetting, true);
    setPlainText(query);
    moveCursor(QTextCursor::End);
}

QSize SearchLine::sizeHint() const
{
    return {u(160), u(7) + 2};
}

QSize SearchLine::minimumSizeHint() const
{
    return {u(40), u(7) + 2};
}

void SearchLine::placeButtons()
{
    const auto placed = [this](const QRect& at) { return QStyle::visualRect(layoutDirection(), rect(), at); };
    m_sign->setGeometry(placed(QRect(u(2.5), (height() - u(4)) / 2, u(4), u(4))));
    m_clear->setGeometry(placed(QRect(width() - u(6.5), (height() - u(6)) / 2, u(6), u(6))));
    m_keep->setGeometry(placed(QRect(width() - u(13), (height() - u(6)) / 2, u(6), u(6))));
}

void SearchLine::reread()
{
    m_clear->setVisible(!document()->isEmpty());
    m_parsed = search::parse(toPlainText());
    m_keep->setVisible(!m_parsed.query.isEmpty());
    underlineProblems();
    Q_EMIT problemsChanged();
    offer();
}

void SearchLine::underlineProblems()
{
    QList<QTextEdit::ExtraSelection> underlined;
    for (const search::Problem& problem : m_parsed.problems) {
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(document());
        selection.cursor.setPosition(problem.position);
        selection.cursor.setPosition(std::min(problem.position + problem.length, document()->characterCount() - 1),
                                     QTextCursor::KeepAnchor);
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(look::colour(Role::ErrorText));
        underlined.append(selection);
    }
    setExtraSelections(underlined);
}

SearchLine::Typing SearchLine::typing() const
{
    const QString before = toPlainText().left(textCursor().position());
    qsizetype start = before.size();
    bool quoted = before.count(u'"') % 2 != 0;
    if (quoted)
        start = before.lastIndexOf(u'"');
    while (start > 0 && !before[start - 1].isSpace() && before[start - 1] != u'(')
        --start;
    QString term = before.mid(start);
    if (term.startsWith(u'-')) {
        term.removeFirst();
        ++start;
    }
    const qsizetype colon = term.indexOf(u':');
    if (colon < 0)
        return {{}, term, int(start)};
    QString typed = term.mid(colon + 1);
    if (typed.startsWith(u'"'))
        typed.removeFirst();
    return {term.left(colon).toLower(), typed, int(start + colon + 1)};
}

void SearchLine::refreshCompletions()
{
    offer();
}

void SearchLine::offer()
{
    if (m_isSetting || !hasFocus() || !m_complete || textCursor().hasSelection()) {
        m_popup->hide();
        return;
    }
    const Typing now = typing();
    const bool isWorthIt = !now.key.isEmpty() || !now.typed.isEmpty();
    const QList<Completion> fitting = isWorthIt ? m_complete(now.key, now.typed) : QList<Completion>();
    QTextCursor at = textCursor();
    at.setPosition(now.start);
    const QRect caret = cursorRect(at);
    m_popup->offer(fitting, now.typed, viewport()->mapToGlobal(QPoint(caret.left() - u(7), height())));
}

void SearchLine::take(const Completion& completion)
{
    const Typing now = typing();
    QTextCursor cursor = textCursor();
    const int end = cursor.position();
    cursor.setPosition(now.start);
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    const bool isKey = now.key.isEmpty();
    const bool needsQuotes = !isKey && completion.text.contains(u' ');
    cursor.insertText((needsQuotes ? u'"' + completion.text + u'"' : completion.text) + (isKey ? u""_s : u" "_s));
    setTextCursor(cursor);
}

void SearchLine::keyPressEvent(QKeyEvent* event)
{
    if (m_popup->handleKey(event->key()))
        return;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_popup->hide();
        Q_EMIT submitted(query());
        return;
    case Qt::Key_Escape:
        clear();
        Q_EMIT submitted({});
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        event->ignore();
        return;
    default:
        QPlainTextEdit::keyPressEvent(event);
    }
}

bool SearchLine::event(QEvent* event)
{
    // Tab belongs to the list while it is open; otherwise it moves on to the next control.
    if (event->type() == QEvent::KeyPress && m_popup->isVisible()) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab) {
            keyPressEvent(key);
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void SearchLine::focusInEvent(QFocusEvent* event)
{
    if (!m_highlighter)
        m_highlighter = new QueryHighlighter(document());
    QPlainTextEdit::focusInEvent(event);
    viewport()->update();
}

void SearchLine::focusOutEvent(QFocusEvent* event)
{
    m_popup->hide();
    QPlainTextEdit::focusOutEvent(event);
}

void SearchLine::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeButtons();
}

void SearchLine::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        setUpMargins();
    if (event->type() == QEvent::PaletteChange)
        m_sign->setPixmap(icon(Icon::Search).pixmap(u(4), u(4)));
    if (event->type() == QEvent::PaletteChange && m_highlighter)
        m_highlighter->rehighlight();
}

void SearchLine::insertFromMimeData(const QMimeData* source)
{
    QString text = source->text();
    text.replace(u'\n', u' ').remove(u'\r');
    insertPlainText(text);
}

} // namespace amends
