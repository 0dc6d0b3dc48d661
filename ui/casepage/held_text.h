// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casepage/typed_text.h"

#include <optional>

namespace amends {

/// A text that is no Edit by itself: a reason goes with what it is for, a name with the reply that is not there yet.
/// Until then it stays in its field and is a draft, on the disk within a second. Window's thread; belongs to its field.
class HeldText : public QObject {
    Q_OBJECT

public:
    HeldText(Desk& desk, QLineEdit* field);

    /// Whose text it is now: the field shows `atFirst`, or the draft of it that a former run left. The same one again
    /// changes nothing; the draft of another one stays on the disk.
    void show(const TypedText::Target& target, const QString& atFirst = {});
    /// On the disk now, if it is not there yet.
    void keep();
    /// As it is on the disk, or would be: for the Edit it goes with.
    Draft draft() const;
    /// It went with its Edit; the next one starts afresh.
    void startAfresh();
    /// The same, and the field is somebody else's until show().
    void letGo();

private:
    void changed();
    void write(const QString& text);

    Desk& m_desk;
    QLineEdit* m_field;
    TypedText::Target m_target;
    QString m_atFirst;
    std::optional<QString> m_kept; ///< on the disk
    bool m_isWriting = false;
    QTimer m_timer;
};

} // namespace amends
