// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/casepage/step_form.h"

class QGridLayout;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace amends {

class Banner;
class EarlierReply;
class Label;
class Panel;
class ReplyEditor;
class ReplyGuide;
class ReplySide;
class Rule;

/// Step 6: the reply in public, a private message beside it, and what went out already.
class ReplyForm : public StepForm {
    Q_OBJECT

public:
    ReplyForm(Desk& desk, QWidget* parent);

    void show(const CaseView& view) override;
    void finishTyping() override;
    QWidget* companion() override;
    int widthBesideCompanion() const override;
    QSize minimumSizeHint() const override;
    QString nextText() const override;
    QString stateText() const override;
    /// A reply of the case.
    void focusOn(const PartId& part) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeMiddle();
    void placeSide(bool above);
    int leastBeside() const;
    void showEarlier();
    void showParts();

    CaseView m_view;
    bool m_wantsPublic = false;
    bool m_wantsPrivate = false;
    ReplySide* m_side;
    QScrollArea* m_sideArea;
    Rule* m_betweenSideAndMiddle;
    QWidget* m_middle = nullptr;
    QGridLayout* m_grid;
    ReplyGuide* m_guide;
    Banner* m_notice;
    ReplyEditor* m_public;
    ReplyEditor* m_private;
    Panel* m_privatePanel;
    QPushButton* m_writePublic;
    QPushButton* m_writePrivate;
    Label* m_earlierHead;
    QVBoxLayout* m_earlier;
    QList<EarlierReply*> m_rows;
};

} // namespace amends
