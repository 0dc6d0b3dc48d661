// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/growing_text.h"

#include "ui/widgets/look.h"

#include <QEvent>
#include <QTextBlock>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace amends {

using look::u;

GrowingText::GrowingText(int leastLines, int mostLines, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_leastLines(leastLines)
    , m_mostLines(mostLines)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    document()->setDocumentMargin(u(1));
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingText::fit);
    fit();
}

int GrowingText::heightFor(int lines) const
{
    return lines * fontMetrics().lineSpacing() + 2 * int(std::ceil(document()->documentMargin())) + 2 * frameWidth() +
           u(0.5);
}

void GrowingText::fit()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next())
        lines += std::max(1, block.layout() ? block.layout()->lineCount() : 1);
    const int height = heightFor(std::clamp(lines, m_leastLines, m_mostLines));
    setVerticalScrollBarPolicy(lines > m_mostLines ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    if (height != maximumHeight() || height != minimumHeight())
        setFixedHeight(height);
}

QSize GrowingText::sizeHint() const
{
    return {u(60), heightFor(m_leastLines)};
}

QSize GrowingText::minimumSizeHint() const
{
    return {u(20), heightFor(m_leastLines)};
}

void GrowingText::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void GrowingText::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace amends
