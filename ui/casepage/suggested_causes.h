// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "core/playbook/suggestions.h"
#include "ui/widgets/panel.h"

class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace amends {

class Chip;
class Desk;
class FlowLayout;
class GrowingText;
class Label;
class Panel;
class TypedText;

/// One cause with the answers behind it, and what a person made of it. Nothing is confirmed by itself.
class CauseCard : public QWidget {
    Q_OBJECT

public:
    struct Reason {
        QString number; ///< of the question
        QString text;

        bool operator==(const Reason&) const = default;
    };
    struct Content {
        QString code;
        QString name;
        QString parent;
        QList<Reason> reasons;
        std::optional<CauseRole> role;
        QString reason;
        bool needsEvidence = false;

        bool operator==(const Content&) const = default;
    };

    explicit CauseCard(QWidget* parent = nullptr);
    void setContent(const Content& content);
    const Content& content() const { return m_content; }
    /// Asks what confirming it rests on, or why it is not this.
    void ask(bool rejecting);

Q_SIGNALS:
    void confirmed(const QString& reason);
    void rejected(const QString& reason);
    void roleWanted(amends::CauseRole role);
    void undoWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* makeHead();
    QWidget* makeOpen();
    QWidget* makeAsking();
    QWidget* makeJudged();
    void showReasons();
    void showState();
    void answerAsked();

    enum class Asking { Nothing, Evidence, Rejection };

    Content m_content;
    Asking m_asking = Asking::Nothing;
    QWidget* m_swatch;
    Label* m_name;
    Label* m_parent;
    QWidget* m_reasons;
    QWidget* m_open = nullptr;
    QPushButton* m_confirm;
    QPushButton* m_notThis;
    QWidget* m_askingPlace = nullptr;
    QLineEdit* m_reason;
    QPushButton* m_say;
    QWidget* m_judged = nullptr;
    Chip* m_chip;
    Label* m_role;
    QPushButton* m_otherRole;
    QPushButton* m_undo;
};

/// Beside the questions: the causes the answers suggest, for a person to confirm or reject; any other one; and our part
/// in a sentence.
class SuggestedCauses : public Panel {
    Q_OBJECT

public:
    explicit SuggestedCauses(Desk& desk, QWidget* parent = nullptr);

    void show(const CaseView& view);
    void finishTyping();
    /// Suggestions nobody judged yet.
    int openCount() const;
    void focusOn(const PartId& cause);
    void focusOurPart();

private:
    void showCards(const QList<CauseCard::Content>& wanted);
    CauseCard* makeCard(const QString& code);
    QList<CauseCard::Content> contents() const;
    CauseCard::Content contentOf(const QString& code, const QList<Answer>& answers) const;
    const Cause* causeOf(const QString& code) const;
    void openTree();
    void chosen(const QString& code);
    void name(const QString& code, CauseRole role, const QString& reason);
    void changeRole(const QString& code, CauseRole role);
    void takeBack(const QString& code);

    Desk& m_desk;
    CaseView m_view;
    QString m_chosen; ///< from the tree, waiting for what it rests on
    QVBoxLayout* m_list;
    QList<CauseCard*> m_cards;
    Label* m_nothing;
    QPushButton* m_other;
    GrowingText* m_ourPart;
    TypedText* m_typed;
};

} // namespace amends
