// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/look.h"

#include "ui/widgets/amends_style.h"
#include "ui/widgets/field_guard.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QStyleHints>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace amends::look {

namespace {

struct Pair {
    QRgb light;
    QRgb dark;

    QColor of(Scheme scheme) const { return QColor::fromRgb(scheme == Scheme::Dark ? dark : light); }
};

constexpr Pair pairOf(Role role)
{
    switch (role) {
    case Role::Window:
        return {0xfff5f3ef, 0xff201f1d};
    case Role::Sidebar:
        return {0xffece8e1, 0xff1a1918};
    case Role::Base:
        return {0xffffffff, 0xff282624};
    case Role::Alternate:
        return {0xfffaf8f5, 0xff2d2b28};
    case Role::Text:
        return {0xff22252a, 0xffece8e1};
    case Role::Secondary:
        return {0xff5b5f66, 0xffb3ada3};
    case Role::Disabled:
        return {0xff7e8288, 0xff7f7a71};
    case Role::Hairline:
        return {0xffdcd6cc, 0xff413d38};
    case Role::InputBorder:
        return {0xff8f887c, 0xff857e73};
    case Role::ButtonFace:
        return {0xffffffff, 0xff35322e};
    case Role::ButtonBorder:
        return {0xffbfb8ac, 0xff5a554d};
    case Role::Accent:
        return {0xff17656e, 0xff7cc6cb};
    case Role::Primary:
        return {0xff17656e, 0xff24737c};
    case Role::PrimaryText:
        return {0xffffffff, 0xffffffff};
    case Role::Highlight:
        return {0xffdceaea, 0xff21403f};
    case Role::Hover:
        return {0xffeff4f3, 0xff2c3533};
    case Role::ErrorText:
        return {0xffb3261e, 0xffff9c92};
    case Role::Stars:
        return {0xffa86e00, 0xffe0ac4b};
    case Role::TextMark:
        return {0xfffde7b0, 0xff5a4a1e};
    case Role::ChartBand:
        return {0xfff4f1eb, 0xff35322e};
    case Role::ChartGrid:
        return {0xffe6e1d8, 0xff3b3833};
    case Role::QueryValue:
        return {0xffa9560a, 0xffcf8440};
    }
    std::unreachable();
}

struct ToneColours {
    Pair text;
    Pair tint;
};

constexpr ToneColours coloursOf(Tone tone)
{
    switch (tone) {
    case Tone::Neutral:
        return {{0xff4b4f56, 0xffcfc9bf}, {0xffefece6, 0xff38352f}};
    case Tone::Info:
        return {{0xff1d4b7a, 0xff9cc4ec}, {0xffe4edf6, 0xff1f3247}};
    case Tone::Done:
        return {{0xff2b6640, 0xff95cfa3}, {0xffe4f1e6, 0xff20382a}};
    case Tone::DueSoon:
        return {{0xff7a5200, 0xffe8c572}, {0xfffaf0d6, 0xff3e3319}};
    case Tone::Overdue:
        return {{0xff9a3412, 0xfff3a98d}, {0xfffbeae2, 0xff46291e}};
    }
    std::unreachable();
}

struct CauseColours {
    QStringView parent;
    Pair colours;
};

constexpr std::array causeTable{
    CauseColours{u"communication", {0xff1d4b7a, 0xff3c8ad4}}, CauseColours{u"expectations", {0xffa9560a, 0xffcf8440}},
    CauseColours{u"follow_up", {0xff00735f, 0xff6de3ae}},     CauseColours{u"quality", {0xff8449a8, 0xffdba3f5}},
    CauseColours{u"delivery", {0xff278ad0, 0xffd8e9fa}},      CauseColours{u"money", {0xff988a3c, 0xfff0e184}},
    CauseColours{u"people", {0xff6e1226, 0xffcc5c66}},        CauseColours{u"process", {0xff6e1226, 0xffcc5c66}},
    CauseColours{u"reaction", {0xffc463a2, 0xffa87899}},
};
constexpr Pair otherCause{0xff7f8287, 0xff8f8a82};

Scheme currentScheme = Scheme::Light;

QPalette paletteOf(Scheme scheme)
{
    const auto is = [scheme](Role role) { return colour(role, scheme); };
    QPalette palette;
    palette.setColor(QPalette::Window, is(Role::Window));
    palette.setColor(QPalette::Base, is(Role::Base));
    palette.setColor(QPalette::AlternateBase, is(Role::Alternate));
    palette.setColor(QPalette::Button, is(Role::ButtonFace));
    palette.setColor(QPalette::ToolTipBase, is(Role::Base));
    for (const QPalette::ColorRole role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText, QPalette::HighlightedText})
        palette.setColor(role, is(Role::Text));
    palette.setColor(QPalette::PlaceholderText, is(Role::Secondary));
    palette.setColor(QPalette::Mid, is(Role::Hairline));
    palette.setColor(QPalette::Midlight, is(Role::Hairline));
    palette.setColor(QPalette::Light, is(Role::Base));
    palette.setColor(QPalette::Dark, is(Role::InputBorder));
    palette.setColor(QPalette::Shadow, is(Role::InputBorder));
    palette.setColor(QPalette::Highlight, is(Role::Highlight));
    palette.setColor(QPalette::Accent, is(Role::Accent));
    palette.setColor(QPalette::Link, is(Role::Accent));
    palette.setColor(QPalette::LinkVisited, is(Role::Accent));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, is(Role::Disabled));
    return palette;
}

Scheme schemeFor(SchemeChoice choice)
{
    switch (choice) {
    case SchemeChoice::Light:
        return Scheme::Light;
    case SchemeChoice::Dark:
        return Scheme::Dark;
    case SchemeChoice::System:
        break;
    }
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? Scheme::Dark : Scheme::Light;
}

struct TypeSize {
    double points; ///< at an application font of 10 points
    QFont::Weight weight;
};

constexpr TypeSize sizeOf(Type type)
{
    switch (type) {
    case Type::Display:
        return {20, QFont::DemiBold};
    case Type::Figure:
        return {18, QFont::DemiBold};
    case Type::PageTitle:
        return {13, QFont::DemiBold};
    case Type::Section:
        return {11, QFont::DemiBold};
    case Type::Body:
        return {10, QFont::Normal};
    case Type::BodyStrong:
        return {10, QFont::DemiBold};
    case Type::Reply:
        return {10.5, QFont::Normal};
    case Type::SecondLine:
        return {9, QFont::Normal};
    case Type::Small:
        return {8.5, QFont::Normal};
    case Type::Axis:
        return {7.5, QFont::Normal};
    }
    std::unreachable();
}

} // namespace

void apply(QApplication& app, SchemeChoice choice)
{
    static bool hasStyle = false;
    if (!hasStyle) {
        QApplication::setStyle(new AmendsStyle);
        new FieldGuard(app);
    }
    hasStyle = true;

    static QMetaObject::Connection following;
    QObject::disconnect(following);
    if (choice == SchemeChoice::System)
        following = QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, &app,
                                     [&app] { apply(app, SchemeChoice::System); });
    currentScheme = schemeFor(choice);
    QApplication::setPalette(paletteOf(currentScheme));
}

Scheme scheme()
{
    return currentScheme;
}

QColor colour(Role role)
{
    return colour(role, currentScheme);
}

QColor colour(Role role, Scheme scheme)
{
    return pairOf(role).of(scheme);
}

QColor textOf(Tone tone)
{
    return textOf(tone, currentScheme);
}

QColor tintOf(Tone tone)
{
    return tintOf(tone, currentScheme);
}

QColor textOf(Tone tone, Scheme scheme)
{
    return coloursOf(tone).text.of(scheme);
}

QColor tintOf(Tone tone, Scheme scheme)
{
    return coloursOf(tone).tint.of(scheme);
}

QColor causeColour(QStringView code)
{
    return causeColour(code, currentScheme);
}

QColor causeColour(QStringView code, Scheme scheme)
{
    if (code.isEmpty())
        return {};
    const QStringView parent = code.left(code.indexOf(u'/'));
    const auto found = std::ranges::find(causeTable, parent, &CauseColours::parent);
    return (found == causeTable.end() ? otherCause : found->colours).of(scheme);
}

int unit()
{
    return std::max(3, static_cast<int>(std::lround(QFontMetricsF(QApplication::font()).height() / 4.5)));
}

int u(double n)
{
    return static_cast<int>(std::lround(n * unit()));
}

QFont font(Type type)
{
    const TypeSize size = sizeOf(type);
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * size.points / 10);
    else
        font.setPixelSize(static_cast<int>(std::lround(font.pixelSize() * size.points / 10)));
    font.setWeight(size.weight);
    font.setFeature("tnum", 1);
    return font;
}

} // namespace amends::look
