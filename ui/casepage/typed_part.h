// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/json.h"
#include "ui/casepage/typed_text.h"

#include <optional>

namespace amends {

class HeldText;

/// A part of a case that one text makes: an action with what changes, a reply with its words. What else is said of it
/// until then goes along with that text; afterwards each is an Edit of its own. Emptied, the part goes. Whether it is
/// there already is known from its own Edits, not only from a view that may be older. Window's thread; belongs to the
/// field of its text.
class TypedPart : public QObject {
    Q_OBJECT

public:
    /// `beginning`: what was chosen beside its texts, for its first Edit.
    TypedPart(Desk& desk, QLineEdit* text, EditKind kind, QString key, std::function<QJsonObject()> beginning);
    TypedPart(Desk& desk, QPlainTextEdit* text, EditKind kind, QString key, std::function<QJsonObject()> beginning);

    /// A further text of it.
    void addField(QLineEdit* field, const QString& key);

    /// The part as the case has it; null: not there. Further texts of a new one begin as `atFirst`.
    template <class P>
    void show(const Case& c, const PartId& id, const P* part, const QJsonObject& atFirst = {})
    {
        showTexts(c, id, part ? std::optional(toJsonObject(*part)) : std::nullopt, atFirst);
    }
    /// Says more of it, in one group with what is typed; nothing where it has no text. `then` as in Desk::apply().
    void change(const QJsonObject& set, std::function<void(const Result<AppliedGroup>&)> then = {});
    /// Takes it out of the case, with what is typed of it.
    void remove(std::function<void(const Result<AppliedGroup>&)> then = {});
    /// What is typed becomes its Edits, or stays a draft while there is nothing it could go with.
    void finish();

    PartId id() const { return m_id; }
    /// The case had it when shown last.
    bool isStored() const { return m_isStored; }
    /// Its first Edit is under way.
    bool isBeingMade() const { return m_isMade && !m_isStored; }
    /// The case had it, and has it no more.
    bool isGone() const { return m_wasStored && !m_isStored; }
    /// The text that makes it is typed, and no Edit yet.
    bool isTyping() const { return m_typed->isDirty(); }

private:
    struct Further {
        QString key;
        QLineEdit* field = nullptr;
        TypedText* typed = nullptr; ///< while it is there
        HeldText* held = nullptr;   ///< until then
    };

    TypedPart(Desk& desk, QObject* field, std::function<QString()> read, EditKind kind, QString key,
              std::function<QJsonObject()> beginning);
    TypedText::MakeEdit makeEdit();
    void showTexts(const Case& c, const PartId& id, const std::optional<QJsonObject>& said, const QJsonObject& atFirst);
    TypedText::Target target(const QString& key, bool isThere) const;
    Edit edit(EditKind kind) const;
    Edit editOfText(const TypedText::Target& target, const QString& text);

    Desk& m_desk;
    std::function<QString()> m_read;
    EditKind m_kind;
    QString m_key;
    std::function<QJsonObject()> m_beginning;
    TypedText* m_typed = nullptr;
    QList<Further> m_further;
    CaseId m_case;
    PartId m_id;
    Revision m_base = 0;
    bool m_isStored = false;
    bool m_wasStored = false;
    bool m_isMade = false; ///< stored, or its first Edit is under way
};

} // namespace amends
