// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screens/tour.h"
#include "app/screens/variant.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/label.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QCheckBox>
#include <QScrollArea>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace amends;
using namespace Qt::StringLiterals;

/// Walks through every page of the sample shop, in each way of looking at it, and asks of all that is seen there: has
/// it a name for who cannot see it, is nothing cut off or wider than its place, does it stand out from what is behind
/// it?
class TestWindowWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyPage_data();
    void everyPage();

private:
    QTemporaryDir m_folder;
};

namespace {

constexpr double leastContrast = 4.5; // look.md: text
constexpr double leastContrastDisabled = 3;

QString nameOf(const QWidget& widget)
{
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(&widget));
    return told ? told->text(QAccessible::Name) : QString();
}

QString where(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* up = &widget; up && path.size() < 4; up = up->parentWidget())
        path.prepend(QString::fromLatin1(up->metaObject()->className()));
    return path.join(u'>');
}

/// Seen: nothing that lies around it hides all of it.
bool isSeen(const QWidget& widget)
{
    return widget.isVisible() && !widget.visibleRegion().isEmpty();
}

double luminance(const QColor& colour)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

/// WCAG 2, relative luminance.
double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QStringList namelessIn(const QWidget& window)
{
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!isSeen(*widget) || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || !widget->isEnabled())
            continue;
        if (widget->objectName().startsWith("qt_"_L1))
            continue;
        if (nameOf(*widget).isEmpty())
            found.append(where(*widget));
    }
    return found;
}

QStringList cutIn(const QWidget& window)
{
    QStringList found;
    for (const Label* label : window.findChildren<Label*>()) {
        if (!isSeen(*label) || label->text().isEmpty() || label->isElided())
            continue;
        const QRect place = label->contentsRect();
        const bool fits = label->wordWrap()
                              ? label->heightForWidth(label->width()) <= label->height() + 1
                              : label->fontMetrics().horizontalAdvance(label->text()) <= place.width() + 1;
        if (!fits)
            found.append(where(*label) + ": "_L1 + label->text().left(40));
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>())
        if (isSeen(*button) && !button->text().isEmpty() && button->width() < button->minimumSizeHint().width())
            found.append(where(*button) + ": "_L1 + button->text());
    return found;
}

/// A page is scrolled up and down, never sideways; only a table may be wider than its place.
QStringList sidewaysIn(const QWidget& window)
{
    QStringList found;
    for (const QScrollArea* area : window.findChildren<QScrollArea*>())
        if (isSeen(*area) && area->widget() && area->widget()->width() > area->viewport()->width())
            found.append(
                u"%1: %2 in %3"_s.arg(where(*area)).arg(area->widget()->width()).arg(area->viewport()->width()));
    return found;
}

QStringList paleIn(QWidget& window)
{
    const QImage picture = window.grab().toImage();
    QStringList found;
    for (const Label* label : window.findChildren<Label*>()) {
        if (!isSeen(*label) || label->text().isEmpty())
            continue;
        const QPoint corner = label->mapTo(&window, QPoint(0, 0));
        if (!picture.rect().contains(corner))
            continue;
        const auto group = label->isEnabled() ? QPalette::Active : QPalette::Disabled;
        const QColor ink = label->palette().color(group, QPalette::WindowText);
        const double seen = contrast(ink, picture.pixelColor(corner));
        if (seen < (label->isEnabled() ? leastContrast : leastContrastDisabled))
            found.append(u"%1: %2 (%3)"_s.arg(where(*label), label->text().left(40)).arg(seen, 0, 'f', 1));
    }
    return found;
}

} // namespace

void TestWindowWalk::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"amends-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
}

void TestWindowWalk::everyPage_data()
{
    QTest::addColumn<int>("variant");
    const QList<Variant> all = variants();
    for (int i = 0; i < all.size(); ++i)
        QTest::newRow(qPrintable(all[i].name)) << i;
}

void TestWindowWalk::everyPage()
{
    QFETCH(int, variant);
    const VariantInForce inForce(*qApp, variants().at(variant));
    const auto session = openSampleShop(m_folder.path());
    QVERIFY(session);
    QStringList nameless;
    QStringList cut;
    QStringList pale;
    QStringList sideways;
    for (const TourStop& stop : tour()) {
        session->window()->goTo(placeOf(stop, *session));
        settle(*session);
        const auto add = [&](QStringList& to, const QStringList& found) {
            for (const QString& one : found)
                to.append(stop.name + u' ' + one);
        };
        add(nameless, namelessIn(*session->window()));
        add(cut, cutIn(*session->window()));
        add(sideways, sidewaysIn(*session->window()));
        add(pale, paleIn(*session->window()));
    }
    const auto all = [](const QStringList& found) { return found.join(u'\n'); };
    QVERIFY2(nameless.isEmpty(), qUtf8Printable("without a name:\n"_L1 + all(nameless)));
    QVERIFY2(cut.isEmpty(), qUtf8Printable("cut off:\n"_L1 + all(cut)));
    QVERIFY2(sideways.isEmpty(), qUtf8Printable("wider than its place:\n"_L1 + all(sideways)));
    QVERIFY2(pale.isEmpty(), qUtf8Printable("too pale:\n"_L1 + all(pale)));
}

QTEST_MAIN(TestWindowWalk)
#include "tst_window_walk.moc"
