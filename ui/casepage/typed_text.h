// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/edit.h"
#include "core/cases/records.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

class QLineEdit;
class QPlainTextEdit;

namespace amends {

class Desk;

/// A text field that needs no Save: what is typed is a draft on the disk within a second, and becomes one Edit when the
/// field is left, on finish(), or after 30 s without a key. A text changed elsewhere meanwhile is shown as long as
/// nobody types here. Window's thread; belongs to its field.
class TypedText : public QObject {
    Q_OBJECT

public:
    /// Which field of which part of which case. A part that is not there yet has its id already.
    struct Target {
        CaseId caseId = {};
        PartId part = {};
        EditKind edit = EditKind::AddNote;
        QString field = {};
        Revision base = 0;
        /// The part is in the case. TypedText says so too as soon as an Edit of it is on its way: a view may be older.
        bool isThere = true;

        bool sameField(const Target& other) const
        {
            return caseId == other.caseId && part == other.part && edit == other.edit && field == other.field;
        }
    };
    /// The Edit of a text, where it is more than `set: {field: text}` on the target.
    using MakeEdit = std::function<Edit(const Target& target, const QString& text)>;

    TypedText(Desk& desk, QPlainTextEdit* field, MakeEdit makeEdit = {});
    TypedText(Desk& desk, QLineEdit* field, MakeEdit makeEdit = {});

    /// Shows what the case says, or the draft of it that a former run left. Another target finishes this one first.
    void show(const Target& target, const QString& text);
    /// The Edit now, if there is something typed.
    void finish() { finishWith({}); }
    /// The same in one group with further Edits of the case, which come after it: all or none of them. `then` as in
    /// Desk::apply(); without it a refusal is told in the banner.
    void finishWith(QList<Edit> further, std::function<void(const Result<AppliedGroup>&)> then = {});
    /// Forgets what is typed, its draft too: the part it belongs to goes away.
    void forget();
    /// Typed, and no Edit yet.
    bool isDirty() const;

Q_SIGNALS:
    /// By a person, with every key.
    void typed(const QString& text);
    /// Its Edit was refused: what is typed is a draft again.
    void refused();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    TypedText(Desk& desk, QWidget* field, std::function<QString()> read, std::function<void(const QString&)> write,
              MakeEdit makeEdit);
    struct Sent {
        Target target;
        Draft draft;
        std::function<void(const Result<AppliedGroup>&)> then;
    };

    bool isWhole() const;
    void changed();
    void put(const QString& text);
    void saveDraft();
    void dropDraft();
    Draft draft() const;
    Edit edit() const;
    void answered(const Sent& sent, const Result<AppliedGroup>& answer);
    void showDraft();

    Desk& m_desk;
    QWidget* m_field;
    QList<std::pair<QPointer<QWidget>, const QMetaObject*>> m_around; ///< the field and what it lies in, while all live
    std::function<QString()> m_read;
    std::function<void(const QString&)> m_write;
    MakeEdit m_makeEdit;
    Target m_target;
    QString m_said;        ///< what the case says, or will when the Edits under way are done
    QString m_shown;       ///< what the field makes of it: its characters may be others
    QString m_saidBefore;  ///< what the case said last while they were
    int m_underWay = 0;    ///< Edits of this field that are not answered yet
    Revision m_newest = 0; ///< of the case as shown last
    Revision m_after = 0;  ///< of the case when the last Edit was answered: what is older is not shown any more
    bool m_hasDraft = false;
    bool m_isOfFormerRun = false; ///< a draft of then, on the revision of then
    bool m_wasTold = false;       ///< that it was at odds: said again, it is said knowingly
    bool m_isWriting = false;
    QTimer m_draftTimer;
    QTimer m_idleTimer;
};

} // namespace amends
