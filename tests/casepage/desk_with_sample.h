// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/sample_shop.h"
#include "tests/casebook/books.h"
#include "ui/casepage/step_form.h"
#include "ui/desk/desk.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

// The QTRY_ macros of Qt 6.8 narrow in the code of whoever uses them.
#pragma GCC diagnostic ignored "-Wconversion"

namespace amends::test {

/// The sample shop as of its moment, with a desk, and one step of one of its cases kept up to date as the page does.
class SampleDesk {
public:
    SampleDesk()
    {
        m_casebook = std::make_unique<Casebook>(CasebookOptions{.path = m_folder.filePath(u"shop.amends"_s),
                                                                .program = u"amends-test"_s,
                                                                .readOnly = false,
                                                                .clock = m_clock});
        takenOf(m_casebook->create(taken(readSampleBusiness())));
        takenOf(m_casebook->fillWithSample());
        m_desk = std::make_unique<Desk>(*m_casebook, m_clock,
                                        Desk::Known{takenOf(m_casebook->office()), takenOf(m_casebook->playbook())});
    }

    Desk& desk() { return *m_desk; }
    CaseView view(qint64 counter) { return takenOf(m_casebook->find({2026, counter})); }

    template <class Form>
    Form* open(qint64 counter)
    {
        m_window = std::make_unique<QWidget>();
        m_window->resize(1100, 700);
        auto* form = new Form(*m_desk, m_window.get());
        auto* row = new QHBoxLayout(m_window.get());
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(form, 1);
        row->addWidget(form->companion());
        form->show(view(counter));
        QObject::connect(m_desk.get(), &Desk::changed, form, [this, form, counter] { form->show(view(counter)); });
        m_window->show();
        m_window->activateWindow();
        if (!QTest::qWaitForWindowActive(m_window.get()))
            qFatal("the window does not become active");
        return form;
    }
    QWidget* window() { return m_window.get(); }

private:
    QTemporaryDir m_folder;
    std::shared_ptr<Clock> m_clock = std::make_shared<FixedClock>(sampleMoment());
    std::unique_ptr<Casebook> m_casebook;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<QWidget> m_window;
};

/// The button in sight that says so, or is called so.
inline QPushButton* button(const QWidget* in, const QString& name)
{
    for (QPushButton* button : in->findChildren<QPushButton*>())
        if (button->isVisible() && (button->text() == name || button->accessibleName() == name))
            return button;
    return nullptr;
}

template <class Field>
Field* field(const QWidget* in, const QString& name)
{
    for (Field* found : in->findChildren<Field*>())
        if (found->isVisible() && found->accessibleName() == name)
            return found;
    return nullptr;
}

inline void click(QWidget* widget)
{
    QVERIFY(widget);
    QVERIFY(widget->isEnabled());
    QTest::mouseClick(widget, Qt::LeftButton);
}

} // namespace amends::test
