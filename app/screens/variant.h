// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/look.h"

#include <QApplication>
#include <QTranslator>

namespace amends {

/// A way the window is looked at.
struct Variant {
    QString name;
    look::SchemeChoice scheme = look::SchemeChoice::Light;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    double points = 10;
    bool isPseudo = false;
    QString language = {}; ///< empty: English
};

QList<Variant> variants();

/// Every text 40 % longer, with letters that English has not: shows what is cut and what is not translated.
class PseudoTranslator : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* disambiguation, int n) const override;
};

/// The program looks like it until the end of this. English of the United Kingdom throughout.
class VariantInForce {
public:
    VariantInForce(QApplication& app, const Variant& variant);
    Q_DISABLE_COPY_MOVE(VariantInForce)
    ~VariantInForce();

private:
    PseudoTranslator m_pseudo;
    QTranslator m_language;
};

} // namespace amends
