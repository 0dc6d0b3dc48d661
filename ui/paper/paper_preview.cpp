// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_preview.h"

#include "ui/paper/paper_view.h"
#include "ui/widgets/amends_style.h"
#include "ui/widgets/label.h"
#include "ui/words/sentences.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace amends {

using look::u;

PaperPreview::PaperPreview(const paper::Document& document, SaveAs saveAs, Print print, QWidget* parent)
    : QDialog(parent)
    , m_document(document)
    , m_saveAs(std::move(saveAs))
    , m_pages(new PaperView(document, this))
    , m_page(new Label(look::Type::SecondLine, look::Role::Secondary, this))
    , m_told(new Label(look::Type::SecondLine, look::Role::Text, this))
{
    setWindowTitle(document.title);
    setSizeGripEnabled(true);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(u(4), u(2), u(4), u(2));
    foot->setSpacing(u(2));
    const auto addButton = [&](const QString& name, const QString& text, const QString& told, auto pressed) {
        auto* button = new QPushButton(text, this);
        button->setObjectName(name);
        button->setAutoDefault(false);
        button->setAccessibleName(told);
        button->setToolTip(told);
        connect(button, &QPushButton::clicked, this, pressed);
        foot->addWidget(button);
        return button;
    };
    makeQuiet(addButton(u"smaller"_s, u"−"_s, tr("Smaller pages (Ctrl+-)"),
                        [this] { m_pages->setZoom(m_pages->zoom() / 1.2); }));
    makeQuiet(addButton(u"larger"_s, u"+"_s, tr("Larger pages (Ctrl++)"),
                        [this] { m_pages->setZoom(m_pages->zoom() * 1.2); }));
    makeQuiet(addButton(u"fit"_s, tr("Fit"), tr("As wide as the window (Ctrl+0)"), [this] { m_pages->setZoom(1); }));
    foot->addWidget(m_page);
    m_told->setElided(Qt::ElideRight);
    foot->addWidget(m_told, 1);
    addButton(u"close"_s, tr("Close"), tr("Close"), [this] { reject(); });
    if (print)
        addButton(u"print"_s, tr("Print…"), tr("Print… (Ctrl+P)"), [this, print] {
            print(m_document, this);
        })->setShortcut(QKeySequence::Print);
    if (m_saveAs) {
        m_save = addButton(u"save"_s, tr("Save as PDF…"), tr("Save as PDF… (Ctrl+S)"), [this] { save(); });
        m_save->setShortcut(QKeySequence::Save);
        makePrimary(m_save);
    }

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addLayout(foot);
    connect(m_pages, &PaperView::pageChanged, this, &PaperPreview::tellPage);
    tellPage(0);
    m_pages->setFocus();
}

void PaperPreview::save()
{
    auto written = m_saveAs(m_document, this);
    if (!written)
        return;
    m_told->setInk(look::Role::Secondary);
    m_told->setText(tr("Saving…"));
    m_save->setEnabled(false);
    m_save->setAccessibleDescription(m_told->text());
    written->then(this, [this](const Done& done) { tellSaved(done); });
}

void PaperPreview::tellSaved(const Done& done)
{
    m_told->setInk(done ? look::Role::Secondary : look::Role::ErrorText);
    m_told->setText(done ? tr("Saved.") : words::sentence(done.error(), words::Medium::Window));
    m_save->setEnabled(true);
    m_save->setAccessibleDescription(m_told->text());
}

void PaperPreview::keyPressEvent(QKeyEvent* event)
{
    // Zooming holds wherever the focus is.
    if (event->modifiers().testFlag(Qt::ControlModifier) && !m_pages->hasFocus() &&
        (event->key() == Qt::Key_Plus || event->key() == Qt::Key_Minus || event->key() == Qt::Key_0)) {
        const double zoom = m_pages->zoom();
        m_pages->setZoom(event->key() == Qt::Key_0 ? 1 : event->key() == Qt::Key_Plus ? zoom * 1.2 : zoom / 1.2);
        return;
    }
    QDialog::keyPressEvent(event);
}

void PaperPreview::tellPage(qsizetype page)
{
    m_page->setText(tr("Page %1 of %2").arg(QLocale().toString(page + 1), QLocale().toString(m_pages->pageCount())));
}

} // namespace amends
