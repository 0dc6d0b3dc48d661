// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/look.h"

#include <QWidget>

namespace amends {

/// Names with the square of their colour, one after another, wrapped where there is no room. Not focused.
class Legend : public QWidget {
    Q_OBJECT

public:
    struct Entry {
        QString name;  ///< may be shown as it is: harmless
        QColor colour; ///< an invalid one: hatched

        bool operator==(const Entry&) const = default;
    };

    explicit Legend(look::Type type, QWidget* parent = nullptr);
    void setEntries(const QList<Entry>& entries);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int widthOf(const Entry& entry) const;
    QList<QRect> placesIn(int width) const;

    look::Type m_type;
    QList<Entry> m_entries;
};

} // namespace amends
