// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/amends_style.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/look.h"
#include "ui/widgets/thin_bar.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

namespace amends {

using look::Role;

namespace {

/// Qt measures the first and the last day it knows, and a Wednesday in November is wider.
int widestMoment(const QDateTimeEdit& edit)
{
    const QFontMetrics metrics(edit.font());
    int widest = 0;
    for (int month = 1; month <= 12; ++month)
        for (int day = 22; day < 29; ++day) {
            const QDateTime moment(QDate(2026, month, day), QTime(22, 22));
            widest = std::max(widest, metrics.horizontalAdvance(edit.locale().toString(moment, edit.displayFormat())));
        }
    return widest + 2; // the cursor
}

constexpr auto primaryProperty = "amendsPrimary";
constexpr auto quietProperty = "amendsQuiet";
constexpr auto smallProperty = "amendsSmall";
constexpr int ringWidth = 2;

bool has(const QWidget* widget, const char* property)
{
    return widget && widget->property(property).toBool();
}

struct Face {
    QColor fill;
    QColor border;
    bool focused = false;
    bool gap = false; ///< between ring and face, where the face has the ring's colour
};

void drawFace(QPainter* painter, const QRect& rect, const Face& face)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const double radius = look::u(1.5);
    QRectF inner = QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
    if (face.focused && face.gap) {
        painter->setPen(QPen(look::colour(Role::Accent), ringWidth));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
        inner = QRectF(rect).adjusted(3.5, 3.5, -3.5, -3.5);
    }
    const bool ringed = face.focused && !face.gap;
    if (ringed)
        inner = QRectF(rect).adjusted(1, 1, -1, -1);
    painter->setPen(ringed                  ? QPen(look::colour(Role::Accent), ringWidth)
                    : face.border.isValid() ? QPen(face.border, 1)
                                            : QPen(Qt::NoPen));
    painter->setBrush(face.fill.isValid() ? QBrush(face.fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(inner, radius, radius);
    painter->restore();
}

Face buttonFace(const QStyleOption& option, const QWidget* widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const bool pressed = option.state & QStyle::State_Sunken;
    const bool hovered = enabled && (option.state & QStyle::State_MouseOver);
    const bool primary = enabled && has(widget, primaryProperty);
    Face face{.fill = look::colour(Role::ButtonFace),
              .border = look::colour(Role::ButtonBorder),
              .focused = bool(option.state & QStyle::State_HasFocus),
              .gap = primary};
    if (primary) {
        face.fill = look::colour(Role::Primary);
        face.border = QColor();
    } else if (!enabled) {
        face.fill = look::colour(Role::Window);
    } else if (hovered) {
        face.fill = look::colour(Role::Hover);
    }
    if (has(widget, quietProperty)) {
        face.border = QColor();
        if (option.state & QStyle::State_On)
            face.fill = look::colour(Role::Highlight);
        else if (!hovered && !pressed)
            face.fill = QColor();
    }
    if (pressed && face.fill.isValid())
        face.fill = face.fill.darker(108);
    return face;
}

Face inputFace(const QStyleOption& option)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    return {.fill = look::colour(enabled ? Role::Base : Role::Window),
            .border = look::colour(enabled ? Role::InputBorder : Role::Hairline),
            .focused = bool(option.state & QStyle::State_HasFocus)};
}

void drawCheckBox(QPainter* painter, const QStyleOption& option)
{
    const bool checked = option.state & QStyle::State_On;
    const bool partly = option.state & QStyle::State_NoChange;
    const bool enabled = option.state & QStyle::State_Enabled;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor mark = look::colour(enabled ? Role::Primary : Role::Disabled);
    painter->setPen(QPen(checked || partly ? mark : look::colour(Role::InputBorder), 1));
    painter->setBrush(checked || partly ? mark : look::colour(enabled ? Role::Base : Role::Window));
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter->drawRoundedRect(box, look::u(0.75), look::u(0.75));
    if (checked)
        paintIcon(*painter, option.rect.adjusted(2, 2, -2, -2), Icon::Check, look::colour(Role::PrimaryText));
    else if (partly)
        painter->fillRect(box.adjusted(4, box.height() / 2 - 1, -4, 1 - box.height() / 2),
                          look::colour(Role::PrimaryText));
    painter->restore();
}

void drawRadioButton(QPainter* painter, const QStyleOption& option)
{
    const bool checked = option.state & QStyle::State_On;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(
        QPen(checked ? look::colour(Role::Primary) : look::colour(Role::InputBorder), checked ? ringWidth : 1));
    painter->setBrush(look::colour(Role::Base));
    const QRectF ring = QRectF(option.rect).adjusted(1, 1, -1, -1);
    painter->drawEllipse(ring);
    if (checked) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(look::colour(Role::Primary));
        const double inset = ring.width() * 0.28;
        painter->drawEllipse(ring.adjusted(inset, inset, -inset, -inset));
    }
    painter->restore();
}

bool isTextArea(const QWidget* widget)
{
    return qobject_cast<const QTextEdit*>(widget) || qobject_cast<const QPlainTextEdit*>(widget);
}

} // namespace

AmendsStyle::AmendsStyle()
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion")))
{}

void AmendsStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawFace(painter, option->rect, buttonFace(*option, widget));
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option); frame && frame->lineWidth > 0)
            drawFace(painter, option->rect, inputFace(*option));
        return;
    case PE_FrameLineEdit:
        return;
    case PE_Frame:
        if (isTextArea(widget)) {
            drawFace(painter, option->rect, inputFace(*option));
            return;
        }
        break;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheckBox(painter, *option);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(painter, *option);
        return;
    case PE_FrameFocusRect:
        // Buttons and inputs draw their ring with their face.
        if (qobject_cast<const QAbstractButton*>(widget) && !qstyleoption_cast<const QStyleOptionViewItem*>(option)) {
            if (widget->inherits("QCheckBox") || widget->inherits("QRadioButton"))
                drawFace(painter, option->rect, {.fill = QColor(), .border = QColor(), .focused = true});
            return;
        }
        if (qobject_cast<const QComboBox*>(widget))
            return;
        drawFace(painter, option->rect, {.fill = QColor(), .border = QColor(), .focused = true});
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void AmendsStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            button && has(widget, primaryProperty) && (option->state & State_Enabled)) {
            QStyleOptionButton white = *button;
            white.palette.setColor(QPalette::ButtonText, look::colour(Role::PrimaryText));
            QProxyStyle::drawControl(element, &white, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: {
        painter->fillRect(option->rect, look::colour(Role::Alternate));
        painter->setPen(look::colour(Role::Hairline));
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader quiet = *header;
            quiet.palette.setColor(QPalette::ButtonText, look::colour(Role::Secondary));
            QProxyStyle::drawControl(element, &quiet, painter, widget);
            return;
        }
        break;
    case CE_ProgressBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
            bar && bar->maximum > bar->minimum && !bar->textVisible) {
            const double share = double(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
            paintThinBar(*painter, bar->rect, bar->direction, share);
            return;
        }
        break;
    case CE_Splitter:
        painter->fillRect(option->rect, look::colour(Role::Hairline));
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void AmendsStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                     const QWidget* widget) const
{
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control == CC_ComboBox && combo && combo->frame) {
        drawFace(painter, option->rect, combo->editable ? inputFace(*option) : buttonFace(*option, widget));
        const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
        const int side = look::u(3);
        const QRect place(arrow.center() - QPoint(side / 2, side / 2), QSize(side, side));
        paintIcon(*painter, place, Icon::ChevronDown,
                  look::colour(option->state & State_Enabled ? Role::Text : Role::Disabled));
        return;
    }
    const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
    if (control == CC_SpinBox && spin && spin->frame) {
        drawFace(painter, option->rect, inputFace(*option));
        drawArrow(painter, *spin, SC_SpinBoxUp, QAbstractSpinBox::StepUpEnabled, Icon::ChevronUp, widget);
        drawArrow(painter, *spin, SC_SpinBoxDown, QAbstractSpinBox::StepDownEnabled, Icon::ChevronDown, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void AmendsStyle::drawArrow(QPainter* painter, const QStyleOptionSpinBox& option, SubControl which,
                            QAbstractSpinBox::StepEnabledFlag step, Icon picture, const QWidget* widget) const
{
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const bool usable = (option.state & State_Enabled) && (option.stepEnabled & step);
    paintIcon(*painter, subControlRect(CC_SpinBox, &option, which, widget).adjusted(0, 1, 0, -1), picture,
              look::colour(usable ? Role::Text : Role::Disabled));
}

QRect AmendsStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents)
        return rect.adjusted(look::u(1.5), 0, -look::u(1.5), 0);
    return rect;
}

QRect AmendsStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                                  const QWidget* widget) const
{
    if (control == CC_ComboBox && (subControl == SC_ComboBoxArrow || subControl == SC_ComboBoxEditField)) {
        const int arrow = look::u(6);
        const QRect whole = option->rect;
        const QRect place = subControl == SC_ComboBoxArrow
                                ? QRect(whole.right() - arrow + 1, whole.top(), arrow, whole.height())
                                : whole.adjusted(look::u(2), 1, -arrow, -1);
        return visualRect(option->direction, whole, place);
    }
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize AmendsStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                    const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int height = look::u(has(widget, smallProperty) ? 6 : 7);
    switch (type) {
    case CT_PushButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool hasText = button && !button->text.isEmpty();
        return {hasText ? size.width() + look::u(6) : std::max(height, size.width() + look::u(2)), height};
    }
    case CT_ComboBox: {
        const auto* days = qobject_cast<const QDateTimeEdit*>(widget);
        return {std::max(size.width(), days ? widestMoment(*days) : 0) + look::u(10), height};
    }
    case CT_LineEdit:
    case CT_SpinBox:
        result.setHeight(std::max(height, result.height()));
        return result;
    default:
        return result;
    }
}

int AmendsStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return look::u(4);
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return look::u(2);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return look::u(3);
    case PM_HeaderMargin:
        return look::u(1.5);
    case PM_SplitterWidth:
        return 1;
    case PM_DefaultFrameWidth:
        if (isTextArea(widget))
            return look::u(0.75);
        break;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int AmendsStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                           QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ComboBox_Popup:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

void makePrimary(QAbstractButton* button)
{
    button->setProperty(primaryProperty, true);
    QFont strong = button->font();
    strong.setWeight(QFont::DemiBold);
    button->setFont(strong);
}

void makeQuiet(QAbstractButton* button)
{
    button->setProperty(quietProperty, true);
}

void makeSmall(QAbstractButton* button)
{
    button->setProperty(smallProperty, true);
    button->setFont(look::font(look::Type::SecondLine));
}

} // namespace amends
