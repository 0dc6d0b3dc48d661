// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/segmented_control.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace amends::test {

/// A person at the window: finds what is seen by its words (or its object name), waits for it, and works it by mouse
/// and keys. Answers false where it does not come, and says what it was.
class Hand {
public:
    void setWindow(QWidget* window) { m_window = window; }

    template <class W>
    W* named(const QString& name) const
    {
        W* found = nullptr;
        (void)QTest::qWaitFor([&] { return (found = find<W>(name)) != nullptr; });
        if (!found)
            qWarning("nothing named %s", qUtf8Printable(name));
        return found;
    }
    bool presses(const QString& name) const
    {
        QPushButton* button = nullptr;
        const bool isThere = QTest::qWaitFor([&] {
            button = find<QPushButton>(name);
            return button && button->isEnabled();
        });
        if (!isThere)
            qWarning("no button %s that can be pressed", qUtf8Printable(name));
        else
            QTest::mouseClick(button, Qt::LeftButton);
        return isThere;
    }
    bool types(const QString& name, const QString& text) const
    {
        QWidget* field = nullptr;
        const bool isThere = QTest::qWaitFor([&] {
            field = find<QLineEdit>(name);
            if (!field)
                field = find<QPlainTextEdit>(name);
            return field && field->isEnabled();
        });
        if (!isThere) {
            qWarning("no field %s", qUtf8Printable(name));
            return false;
        }
        field->setFocus();
        QTest::keyClicks(field, text);
        return true;
    }
    /// By the choice's letter.
    bool chooses(const QString& name, Qt::Key letter) const
    {
        auto* control = named<SegmentedControl>(name);
        if (!control)
            return false;
        control->setFocus();
        QTest::keyClick(control, letter);
        return control->current() >= 0;
    }
    bool says(const QString& text) const
    {
        const bool isThere = QTest::qWaitFor([&] {
            for (const QLabel* label : m_window->findChildren<QLabel*>())
                if (label->isVisible() && plain(label->text()).contains(text))
                    return true;
            return false;
        });
        if (!isThere)
            qWarning("nobody says %s", qUtf8Printable(text));
        return isThere;
    }

private:
    static QString plain(QString text) { return text.remove(QChar(0x2068)).remove(QChar(0x2069)); }

    template <class W>
    W* find(const QString& name) const
    {
        for (W* widget : m_window->findChildren<W*>()) {
            if (!widget->isVisible())
                continue;
            bool isIt = widget->objectName() == name || plain(widget->accessibleName()) == name;
            if constexpr (std::is_base_of_v<QPushButton, W>)
                isIt = isIt || plain(widget->text()) == name;
            if (isIt)
                return widget;
        }
        return nullptr;
    }

    QWidget* m_window = nullptr;
};

} // namespace amends::test
