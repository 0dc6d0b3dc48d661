// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screens/tour.h"
#include "app/screens/variant.h"
#include "tests/casebook/books.h"
#include "ui/desk/desk.h"
#include "ui/shell/main_window.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QListView>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTextEdit>

using namespace amends;
using namespace amends::test;
using namespace Qt::StringLiterals;

/// Foreign text is plain text everywhere (H20): what looks like rich text stands in every field of a case, every page
/// that shows it is walked, and nowhere is it read as such.
class TestForeignText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void nothingReadsItAsRichText();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<VariantInForce> m_look;
};

namespace {

QString canary()
{
    static const QString nested = u"<table><tr><td>"_s.repeated(20); // 300 bytes
    return u"<img src=\"file:///canary.png\"><b>x</b> "_s + nested;
}

Edit opening(const CaseId& id)
{
    const QString c = canary();
    const auto one = [](const QJsonObject& part) { return QJsonArray{part}; };
    Edit edit;
    edit.kind = EditKind::OpenCase;
    edit.caseId = id;
    edit.set = {{"kind"_L1, u"review"_s},
                {"title"_L1, c},
                {"source"_L1, c.left(60)},
                {"topic"_L1, c},
                {"owner"_L1, c},
                {"our_part"_L1, c},
                {"is_public"_L1, true},
                {"received"_L1, u"2026-11-13T09:00Z"_s},
                {"reviews"_L1,
                 one({{"text"_L1, c}, {"author"_L1, c}, {"rating"_L1, QJsonObject{{"raw"_L1, 1}, {"scale"_L1, 5}}}})},
                {"claims"_L1, one({{"statement"_L1, c}, {"evidence_for"_L1, c}, {"evidence_against"_L1, c}})},
                {"calls"_L1, one({{"with"_L1, u"agent"_s},
                                  {"at"_L1, u"2026-11-13T10:00Z"_s},
                                  {"notes"_L1, c},
                                  {"surprises"_L1, c},
                                  {"would_make_right"_L1, c}})},
                {"whys"_L1, one({{"place"_L1, 1}, {"because"_L1, c}})},
                {"resolutions"_L1, one({{"asked"_L1, c}, {"decision"_L1, c}})},
                {"promises"_L1, one({{"text"_L1, c}, {"due"_L1, u"2026-11-15T10:00Z"_s}})},
                {"replies"_L1, one({{"text"_L1, c}, {"author"_L1, c}})},
                {"actions"_L1, one({{"what"_L1, c}, {"owner"_L1, c}, {"effect"_L1, c}})},
                {"follow_ups"_L1, one({{"what"_L1, c}, {"note"_L1, c}, {"due"_L1, u"2026-11-17"_s}})},
                {"notes"_L1, one({{"text"_L1, c}})}};
    return edit;
}

/// Where a label or a tooltip would take it for rich text, or an editor has.
QStringList richIn(const QWidget& window)
{
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const QString name = QString::fromLatin1(widget->metaObject()->className());
        if (const auto* label = qobject_cast<const QLabel*>(widget);
            label && label->textFormat() != Qt::PlainText && Qt::mightBeRichText(label->text()))
            found.append(name + " label"_L1);
        if (const auto* editor = qobject_cast<const QTextEdit*>(widget); editor && editor->acceptRichText())
            found.append(name + " editor"_L1);
        if (widget->toolTip().contains("<img"_L1))
            found.append(name + " tooltip"_L1);
        const auto* view = qobject_cast<const QAbstractItemView*>(widget);
        for (int row = 0; view && view->model() && row < std::min(50, view->model()->rowCount()); ++row)
            for (int column = 0; column < view->model()->columnCount(); ++column)
                if (view->model()->index(row, column).data(Qt::ToolTipRole).toString().contains("<img"_L1))
                    found.append(name + " tooltip of a row"_L1);
    }
    return found;
}

} // namespace

void TestForeignText::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setApplicationName(u"amends-test"_s);
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    m_look = std::make_unique<VariantInForce>(*qApp, variants().constFirst());
}

void TestForeignText::nothingReadsItAsRichText()
{
    const auto session = openSampleShop(m_folder.path());
    QVERIFY(session);
    const CaseId id = CaseId::make();
    const auto opened = session->desk()->casebook().apply({{opening(id)}}).result();
    QVERIFY2(opened, opened ? "" : qUtf8Printable(QString::fromUtf8(QJsonDocument(opened.error().detail).toJson())));
    int seen = 0;
    for (TourStop stop : tour()) {
        if (!stop.number.isNull())
            stop.place.caseId = id;
        session->window()->goTo(stop.place);
        settle(*session);
        QVERIFY(!session->window()->grab().isNull()); // delegates paint, too
        const QStringList rich = richIn(*session->window());
        QVERIFY2(rich.isEmpty(), qUtf8Printable(stop.name + ": "_L1 + rich.join(u", ")));
        for (const QLabel* label : session->window()->findChildren<QLabel*>())
            seen += label->text().contains("<img"_L1) ? 1 : 0;
    }
    QVERIFY2(seen > 10, "it has to be there to be seen");
}

QTEST_MAIN(TestForeignText)
#include "tst_foreign_text.moc"
