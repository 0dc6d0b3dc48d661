// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// QTRY_… of Qt 6.8 narrow a duration.
#pragma GCC diagnostic ignored "-Wconversion"

#include "tests/casebook/books.h"
#include "ui/casepage/step_form.h"
#include "ui/desk/desk.h"

namespace amends::test {

/// A real casebook with one case, and a form that is shown the case whenever it changed, as the page does.
class DeskBook {
public:
    explicit DeskBook(const QJsonObject& facts)
        : desk(*book, std::make_shared<FixedClock>(monday()),
               {.office = takenOf(book->office()), .playbook = takenOf(book->playbook())})
    {
        Edit opening = openingOf(1, u"A late wheel"_s);
        for (auto fact = facts.constBegin(); fact != facts.constEnd(); ++fact)
            opening.set.insert(fact.key(), *fact);
        takenOf(book->apply(one(opening)));
    }

    CaseView view() { return takenOf(book->find(CaseId(uuid(1)))); }
    void follow(StepForm& form)
    {
        form.show(view());
        QObject::connect(&*book, &Casebook::changed, &form, [this, &form] {
            // As the page does: an answer that is there already overtakes an older one that is still on its way.
            const int asked = ++m_asked;
            Desk::when<Result<CaseView>>(book->find(CaseId(uuid(1))), &form,
                                         [this, asked, &form](const Result<CaseView>& now) {
                                             if (now && asked == m_asked)
                                                 form.show(*now);
                                         });
        });
    }

    Book book;
    Desk desk;

private:
    int m_asked = 0;
};

} // namespace amends::test
