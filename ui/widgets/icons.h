// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>

#include <optional>

class QPainter;

namespace amends {

/// Symbolic pictures of `resources/icons`, one line width, tinted as they are drawn. Window's thread.
enum class Icon {
    Add,
    Agree,
    Attachment,
    Bike,
    Book,
    Bulb,
    Calendar,
    Call,
    CallMissed,
    Chart,
    Check,
    ChevronDown,
    ChevronEnd,
    ChevronStart,
    ChevronUp,
    Clock,
    Close,
    Coins,
    Cycle,
    Differ,
    Document,
    Download,
    Flag,
    Folder,
    Heart,
    Info,
    Lock,
    Mail,
    Menu,
    More,
    Parcel,
    Pencil,
    People,
    Person,
    Print,
    Quote,
    Redo,
    Reply,
    Search,
    Shield,
    Sun,
    Table,
    Undo,
    Warning,
};

/// Follows the palette of where it is drawn (its text colour), or keeps `tint`. What points the way a text runs
/// (chevrons start and end, undo, redo, quote) is mirrored right to left.
QIcon icon(Icon name, std::optional<QColor> tint = {});

void paintIcon(QPainter& painter, const QRectF& place, Icon name, const QColor& tint);

} // namespace amends
