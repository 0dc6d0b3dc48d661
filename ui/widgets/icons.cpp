// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace amends {

namespace {

constexpr std::array files{
    "add",         "agree",  "attachment", "bike",         "book",        "bulb",          "calendar",   "call",
    "call_missed", "chart",  "check",      "chevron_down", "chevron_end", "chevron_start", "chevron_up", "clock",
    "close",       "coins",  "cycle",      "differ",       "document",    "download",      "flag",       "folder",
    "heart",       "info",   "lock",       "mail",         "menu",        "more",          "parcel",     "pencil",
    "people",      "person", "print",      "quote",        "redo",        "reply",         "search",     "shield",
    "sun",         "table",  "undo",       "warning",
};
static_assert(files.size() == std::size_t(Icon::Warning) + 1);

bool isMirrored(Icon name)
{
    switch (name) {
    case Icon::ChevronEnd:
    case Icon::ChevronStart:
    case Icon::Undo:
    case Icon::Redo:
    case Icon::Quote:
        return QGuiApplication::isRightToLeft();
    default:
        return false;
    }
}

QByteArray source(Icon name)
{
    static QHash<Icon, QByteArray> read;
    QByteArray& bytes = read[name];
    if (bytes.isEmpty()) {
        QFile file(u":/amends/icons/%1.svg"_s.arg(QLatin1StringView(files[std::size_t(name)])));
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT_X(opened, "icons", qPrintable(file.fileName()));
        bytes = file.readAll();
    }
    return bytes;
}

QPixmap drawn(Icon name, const QSize& pixels, const QColor& tint)
{
    const bool mirrored = isMirrored(name);
    const QString key = u"amends-icon-%1-%2-%3-%4"_s.arg(int(name)).arg(pixels.width()).arg(tint.rgba()).arg(mirrored);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QSvgRenderer renderer(QByteArray(source(name)).replace("currentColor", tint.name().toLatin1()));
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (mirrored) {
        painter.translate(pixels.width(), 0);
        painter.scale(-1, 1);
    }
    renderer.render(&painter, QRectF(QPointF(), pixels));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class TintedEngine : public QIconEngine {
public:
    TintedEngine(Icon name, std::optional<QColor> tint)
        : m_name(name)
        , m_tint(std::move(tint))
    {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, rect, m_name, colourFor(mode));
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        return drawn(m_name, size, colourFor(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        return drawn(m_name, size, colourFor(mode));
    }

    QIconEngine* clone() const override { return new TintedEngine(*this); }
    bool isNull() override { return false; }

private:
    QColor colourFor(QIcon::Mode mode) const
    {
        const QPalette palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::ButtonText);
        return m_tint.value_or(palette.color(QPalette::ButtonText));
    }

    Icon m_name;
    std::optional<QColor> m_tint;
};

} // namespace

QIcon icon(Icon name, std::optional<QColor> tint)
{
    return QIcon(new TintedEngine(name, std::move(tint)));
}

void paintIcon(QPainter& painter, const QRectF& place, Icon name, const QColor& tint)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const double side = std::min(place.width(), place.height());
    const int pixels = std::max(1, qRound(side * ratio));
    const QRectF square(place.center() - QPointF(side, side) / 2, QSizeF(side, side));
    painter.drawPixmap(square.topLeft(), [&] {
        QPixmap pixmap = drawn(name, {pixels, pixels}, tint);
        pixmap.setDevicePixelRatio(ratio);
        return pixmap;
    }());
}

} // namespace amends
