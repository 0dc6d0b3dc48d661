// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/causes.h"
#include "core/cases/parts.h"

#include <QWidget>

#include <optional>

class QLineEdit;
class QPushButton;

namespace amends {

class Chip;
class Label;

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
    /// The reason that stands in it is given.
    void finishTyping();

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
    QString m_given; ///< the last reason
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

} // namespace amends
