// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "core/cases/parts.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QMenu;
class QPlainTextEdit;
class QPushButton;

namespace amends {

class Banner;
class Desk;
class HeldText;
class Label;
class ReplyRelease;
class SegmentedControl;
class ThinBar;
class TypedPart;

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
    /// Its text changed, and with it isBegun() perhaps.
    void begun();
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
    void useRelease();
    void fillPlatforms();
    void selectPlatform(const QString& platform);
    void fillTemplates();
    void chooseForEmpty(ReplyKind kind);
    void startFrom(const QString& text);
    void put(const QString& text);
    QString publicName() const;
    QString customerName() const;
    QJsonObject chosen() const;
    Reply written() const;
    void change(const QJsonObject& set, HeldText* saidWith = nullptr);
    void showState();

    Desk& m_desk;
    Audience m_audience;
    CaseView m_view;
    PartId m_part;
    ReplyKind m_chosen = ReplyKind::Final;

    Banner* m_settle;
    SegmentedControl* m_kind;
    QComboBox* m_platform;
    QPushButton* m_start;
    QMenu* m_templates;
    QPlainTextEdit* m_text;
    Label* m_length;
    ThinBar* m_bar;
    QLineEdit* m_author;
    QLineEdit* m_reader;
    TypedPart* m_typed;
    ReplyRelease* m_release;
    HeldText* m_heldReason;
    HeldText* m_heldUrl;
};

} // namespace amends
