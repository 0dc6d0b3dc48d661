// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session.h"
#include "core/casebook/sample_shop.h"
#include "ui/desk/desk.h"
#include "ui/shell/main_window.h"
#include "ui/widgets/look.h"
#include "ui/words/language.h"

#include <QApplication>
#include <QDir>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>
#include <QTranslator>

using namespace Qt::StringLiterals;

// amends-screens DIR: the sample shop's pages at the moment of the sample, as pictures: light, dark, right to left, at
// 150 %, and with longer texts. The pictures of the look (and fresh eyes) are laid beside them.

namespace {

struct Shot {
    QString name;
    amends::Place place;
    amends::CaseNumber number = {}; ///< of the case to show
};

/// Every text 40 % longer, with letters that English has not: shows what is cut and what is not translated.
class Pseudo : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        QString text = QString::fromUtf8(source);
        for (const auto& [plain, other] : {std::pair(u'a', u'å'), std::pair(u'e', u'é'), std::pair(u'o', u'ø')})
            text.replace(plain, other);
        return text + QString(qsizetype(double(text.size()) * 0.4), u'ü');
    }
};

struct Variant {
    QString name;
    amends::look::SchemeChoice scheme = amends::look::SchemeChoice::Light;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    double points = 10;
    bool isPseudo = false;
};

amends::Place at(amends::Step step)
{
    return {.page = amends::PageKind::Case, .step = step};
}

QList<Shot> shots()
{
    using amends::PageKind;
    return {{u"cases"_s, {.page = PageKind::Cases, .query = u"status:open"_s}},
            {u"cases-none"_s, {.page = PageKind::Cases, .query = u"nothingofthekind"_s}},
            {u"case-read"_s, at(amends::Step::Read), {2026, 131}},
            {u"case-agent"_s, at(amends::Step::Agent), {2026, 128}},
            {u"case-customer-call"_s, at(amends::Step::Customer), {2026, 130}},
            {u"case-why"_s, at(amends::Step::Why), {2026, 125}},
            {u"case-right"_s, at(amends::Step::Right), {2026, 125}},
            {u"case-reply"_s, at(amends::Step::Reply), {2026, 123}},
            {u"case-change"_s, at(amends::Step::Change), {2026, 124}},
            {u"new-case"_s, {.page = PageKind::Case}},
            {u"trends"_s, {.page = PageKind::Trends}}};
}

QList<Variant> variants()
{
    using amends::look::SchemeChoice;
    return {{.name = u"light"_s},
            {.name = u"dark"_s, .scheme = SchemeChoice::Dark},
            {.name = u"rtl"_s, .direction = Qt::RightToLeft},
            {.name = u"large"_s, .points = 15},
            {.name = u"pseudo"_s, .isPseudo = true}};
}

/// Answers of the casebook's threads and what is painted after them; nothing here is asked again by itself.
void settle()
{
    constexpr int settleMs = 400;
    QEventLoop loop;
    QTimer::singleShot(settleMs, &loop, &QEventLoop::quit);
    loop.exec();
}

amends::CaseId idOf(amends::Session& session, amends::CaseNumber number)
{
    const auto found = session.desk()->casebook().find(number).result();
    return found ? found->value.id : amends::CaseId();
}

void take(amends::Session& session, const Variant& variant, const QDir& folder)
{
    for (Shot shot : shots()) {
        if (shot.number.counter != 0)
            shot.place.caseId = idOf(session, shot.number);
        session.window()->goTo(shot.place);
        settle();
        session.window()->grab().save(folder.filePath(shot.name + u'-' + variant.name + u".png"_s));
    }
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication app(argc, argv);
    amends::words::speak(app, u"en"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    if (argc != 2) {
        QTextStream(stderr) << "amends-screens DIR\n";
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    if (!folder.mkpath(u"."_s))
        return 1;
    const QTemporaryDir scratch;
    for (const Variant& variant : variants()) {
        QFont font(u"Noto Sans"_s);
        font.setPointSizeF(variant.points);
        QApplication::setFont(font);
        QGuiApplication::setLayoutDirection(variant.direction);
        amends::look::apply(app, variant.scheme);
        Pseudo pseudo;
        if (variant.isPseudo)
            QCoreApplication::installTranslator(&pseudo);
        amends::Session session(std::make_shared<amends::FixedClock>(amends::sampleMoment()));
        QEventLoop loop;
        QObject::connect(&session, &amends::Session::opened, &loop, &QEventLoop::quit);
        QObject::connect(&session, &amends::Session::failed, &loop, [&loop](const amends::Error& error) {
            QTextStream(stderr) << error.code << '\n';
            loop.exit(1);
        });
        session.openSample(scratch.filePath(u"sample.amends"_s));
        if (loop.exec() != 0)
            return 1;
        session.window()->resize(1280, 800);
        take(session, variant, folder);
    }
    return 0;
}
