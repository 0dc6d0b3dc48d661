// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/ids.h"

#include <QDateTime>
#include <QWidget>

class QDateTimeEdit;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace amends {

class Label;
class OutsideButton;

/// The way a written reply takes: copied, marked ready, posted elsewhere and written down. Knows no casebook: state
/// in, wishes out. What cannot be done yet says why, in words beside it.
class ReplyRelease : public QWidget {
    Q_OBJECT

public:
    struct State {
        PartId part = {};
        bool hasText = false;
        bool needsReady = false;  ///< a final reply; others are posted as they are
        bool isPrivate = false;   ///< a message: sent, and no link to it
        QStringList missing = {}; ///< what comes before it, as phrases
        QString settlesAt = {};   ///< a time as words while early is early; else empty
        bool hasSecondReader = false;
        QString readerHandledIt = {}; ///< the second reader's name where it is the agent's
        QString ready = {};           ///< since when, as words; empty: not
        QDateTime now = {};           ///< in the business's zone

        bool operator==(const State&) const = default;
    };

    explicit ReplyRelease(QWidget* parent);
    void show(const State& state);
    /// Why it is early, and where it stands: with whoever keeps what is typed in them until it is said.
    QLineEdit* earlyReason() const { return m_early; }
    QLineEdit* url() const { return m_url; }

Q_SIGNALS:
    void copyWanted();
    /// With the reason why it is early, where it is.
    void readyWanted(const QString& earlyReason);
    void notReadyWanted();
    void postedWanted(const QDateTime& at, const QString& url);

private:
    QWidget* makeEarlyRow();
    QWidget* makePostedRow();
    void markReady();
    void showButtons();
    QString whyNot() const;

    State m_state;
    Label* m_told;
    QPushButton* m_copy;
    QPushButton* m_notReady;
    QPushButton* m_ready;
    QPushButton* m_posted;
    QStackedLayout* m_further; ///< below the buttons, always there: what is told, or asked
    QWidget* m_earlyRow;
    QLineEdit* m_early;
    QPushButton* m_readyNow;
    QWidget* m_postedRow;
    QDateTimeEdit* m_postedAt;
    QLineEdit* m_url;
    OutsideButton* m_writeDown;
};

} // namespace amends
