// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"

#include <QSet>
#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace amends {

class Desk;
class Label;
class Stars;

/// What the reply answers: the words of the customer and the claims, to be ticked off while writing. The ticks are an
/// aid of the moment and kept nowhere.
class ReplySide : public QWidget {
    Q_OBJECT

public:
    explicit ReplySide(QWidget* parent);
    void show(const CaseView& view);

    QSize sizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showClaims(const QList<Claim>& claims);

    CaseId m_case;
    QList<Claim> m_claims;
    QSet<PartId> m_ticked;
    Label* m_head;
    Stars* m_stars;
    Label* m_text;
    Label* m_claimsHead;
    QVBoxLayout* m_list;
};

/// Beside the reply: what there is to say, from the case, and what holds where it is posted, from the playbook.
class ReplyGuide : public QWidget {
    Q_OBJECT

public:
    ReplyGuide(Desk& desk, QWidget* parent);
    void show(const CaseView& view);
    void setPlatform(const QString& platform);

private:
    void showRules();
    void addRule(const QString& rule);

    Desk& m_desk;
    QString m_platform;
    Label* m_asked;
    Label* m_gets;
    Label* m_ourPart;
    Label* m_change;
    QVBoxLayout* m_rules;
};

} // namespace amends
