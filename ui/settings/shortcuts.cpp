// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/shortcuts.h"

#include <QCoreApplication>
#include <QKeySequence>

using namespace Qt::StringLiterals;

namespace amends {

namespace {

struct Shortcuts {
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
};

QString native(const QKeySequence& keys)
{
    return keys.toString(QKeySequence::NativeText);
}

QString standard(QKeySequence::StandardKey key)
{
    return native(QKeySequence(key));
}

QString control(QChar key)
{
    return native(QKeySequence(u"Ctrl+"_s + key));
}

QString one(Qt::Key key)
{
    return native(QKeySequence(key));
}

ShortcutGroup everywhere()
{
    return {Shortcuts::tr("Anywhere"),
            {{{standard(QKeySequence::New)}, Shortcuts::tr("Write down a case")},
             {{control(u'I')}, Shortcuts::tr("Bring in a file")},
             {{standard(QKeySequence::Find)}, Shortcuts::tr("Search")},
             {{standard(QKeySequence::Undo)}, Shortcuts::tr("Undo the last change")},
             {{standard(QKeySequence::Redo)}, Shortcuts::tr("Do it again after all")},
             {{standard(QKeySequence::Back)}, Shortcuts::tr("Back to where you were")},
             {{control(u',')}, Shortcuts::tr("Settings")},
             {{standard(QKeySequence::HelpContents)}, Shortcuts::tr("This list")}}};
}

ShortcutGroup pages()
{
    return {Shortcuts::tr("Pages"),
            {{{control(u'1')}, Shortcuts::tr("Today")},
             {{control(u'2')}, Shortcuts::tr("Cases")},
             {{control(u'3')}, Shortcuts::tr("Trends")},
             {{control(u'4')}, Shortcuts::tr("Changes")},
             {{control(u'5')}, Shortcuts::tr("People")}}};
}

ShortcutGroup search()
{
    return {Shortcuts::tr("In the search line"),
            {{{one(Qt::Key_Return)}, Shortcuts::tr("Show what it finds")},
             {{u"↑"_s, u"↓"_s}, Shortcuts::tr("Choose among what fits")},
             {{one(Qt::Key_Tab)}, Shortcuts::tr("Take what is chosen")},
             {{one(Qt::Key_Escape)}, Shortcuts::tr("Close the list, then empty the line")},
             {{control(u'D')}, Shortcuts::tr("Keep the search as a view")}}};
}

ShortcutGroup views()
{
    return {Shortcuts::tr("On a view of your own, in the sidebar"),
            {{{one(Qt::Key_F2)}, Shortcuts::tr("Rename it")}, {{one(Qt::Key_Delete)}, Shortcuts::tr("Take it out")}}};
}

ShortcutGroup list()
{
    return {Shortcuts::tr("In the list of cases"),
            {{{u"↑"_s, u"↓"_s}, Shortcuts::tr("Case by case")},
             {{one(Qt::Key_Return), one(Qt::Key_N)}, Shortcuts::tr("Open the case at its next step")},
             {{one(Qt::Key_Space)}, Shortcuts::tr("Show or hide the preview")}}};
}

ShortcutGroup caseKeys()
{
    return {Shortcuts::tr("In a case"),
            {{{u"←"_s, u"→"_s}, Shortcuts::tr("Step by step, from the line of steps")},
             {{one(Qt::Key_Return)}, Shortcuts::tr("Open that step")},
             {{one(Qt::Key_C)}, Shortcuts::tr("Lift the marked words of the review out as a claim")},
             {{u"↑"_s, u"↓"_s}, Shortcuts::tr("Question by question")},
             {{Shortcuts::tr("First letter of an answer")}, Shortcuts::tr("Choose it, such as Y for Yes")},
             {{native(Qt::ALT | Qt::Key_Up), native(Qt::ALT | Qt::Key_Down)},
              Shortcuts::tr("The case before, the case after: of the list it was opened from")},
             {{standard(QKeySequence::Print)}, Shortcuts::tr("The case file: on paper or as PDF")},
             {{one(Qt::Key_F9)}, Shortcuts::tr("Fold the record away, or open it")}}};
}

ShortcutGroup trends()
{
    return {Shortcuts::tr("In Trends"),
            {{{u"←"_s, u"→"_s}, Shortcuts::tr("Week by week")},
             {{one(Qt::Key_Home), one(Qt::Key_End)}, Shortcuts::tr("First and last week")},
             {{one(Qt::Key_Return)}, Shortcuts::tr("Show the cases of that week")}}};
}

} // namespace

QList<ShortcutGroup> shortcutGroups()
{
    QList<ShortcutGroup> groups{everywhere(), pages(), search(), views(), list(), caseKeys(), trends()};
    for (ShortcutGroup& group : groups)
        group.shortcuts.removeIf([](const Shortcut& shortcut) { return shortcut.keys.join(QString()).isEmpty(); });
    return groups;
}

} // namespace amends
