// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "core/cases/rulebook.h"
#include "ui/casepage/typed_text.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPushButton;

namespace amends {

class Banner;
class Label;
class ReplyRelease;
class SegmentedControl;
class ThinBar;

/// The reply being written, from its first word until it was posted: the newest of the case that was not posted, or a
/// new one that comes into being with its text. Value in, Edits out. Window's thread.
class ReplyEditor : public QWidget {
    Q_OBJECT

public:
    enum class Audience { Public, Private };

    ReplyEditor(Desk& desk, Audience audience, QWidget* parent);

    void show(const CaseView& view);
    void finishTyping();
    /// The case has it already; else it is only here.
    bool isBegun() const;
    PartId part() const { return m_part; }
    /// Where it is to stand, as the playbook names it.
    QString platform() const;
    void focusText();

Q_SIGNALS:
    void platformChosen(const QString& platform);

private:
    QWidget* makeHead();
    QWidget* makeNames();
    void useLayout();
    bool isPrivate() const { return m_audience == Audience::Private; }
    const Reply* inCase(const PartId& part) const;
    bool isMine(const Reply& reply) const;
    void pick();
    void startNew();
    void aim();
    void aimName(TypedText* typed, QLineEdit* field, const QString& key, const QString& value);
    void letNamesGo();
    void fillPlatforms();
    void selectPlatform(const QString& platform);
    void fillTemplates();
    void startFrom(const QString& text);
    QString customerName() const;
    Edit editOfText(const TypedText::Target& target, const QString& text);
    void change(const QJsonObject& set);
    void showState();
    void showLength();
    ReplyLimit limit() const;
    bool isTooLong() const;
    QDateTime settlesAt() const;
    QStringList missing() const;

    Desk& m_desk;
    Audience m_audience;
    CaseView m_view;
    PartId m_part;
    ReplyKind m_chosen = ReplyKind::Final;
    bool m_isSent = false;  ///< its first Edit is under way
    bool m_isNew = false;   ///< it began here
    bool m_isNamed = false; ///< the names below are aimed at it

    Banner* m_settle;
    SegmentedControl* m_kind;
    QComboBox* m_platform;
    QPushButton* m_start;
    QMenu* m_templates;
    QPlainTextEdit* m_text;
    TypedText* m_typed;
    Label* m_length;
    ThinBar* m_bar;
    QLineEdit* m_author;
    QLineEdit* m_reader;
    TypedText* m_typedAuthor;
    TypedText* m_typedReader;
    ReplyRelease* m_release;
};

} // namespace amends
