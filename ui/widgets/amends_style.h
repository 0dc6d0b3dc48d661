// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/icons.h"

#include <QAbstractSpinBox>
#include <QProxyStyle>

class QAbstractButton;
class QStyleOptionSpinBox;

namespace amends {

/// Fusion with the shapes of our look: flat rounded faces, one-pixel borders, a two-pixel focus ring for keyboard and
/// mouse alike, and heights in units. Knows no page. Window's thread.
class AmendsStyle : public QProxyStyle {
    Q_OBJECT

public:
    AmendsStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* data) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl subControl,
                         const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;

private:
    void drawArrow(QPainter* painter, const QStyleOptionSpinBox& option, SubControl which,
                   QAbstractSpinBox::StepEnabledFlag step, Icon picture, const QWidget* widget) const;
};

// How a button stands in its view. At most one primary per view.

/// Filled in the accent: the one next thing.
void makePrimary(QAbstractButton* button);
/// No face and no border until it is hovered, pressed, checked or focused.
void makeQuiet(QAbstractButton* button);
/// One unit lower, for tight rows.
void makeSmall(QAbstractButton* button);

} // namespace amends
