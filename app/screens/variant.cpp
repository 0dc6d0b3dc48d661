// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/screens/variant.h"

#include "ui/words/language.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace amends {

namespace {

constexpr double longerBy = 0.4;

} // namespace

QList<Variant> variants()
{
    using look::SchemeChoice;
    return {{.name = u"light"_s},
            {.name = u"dark"_s, .scheme = SchemeChoice::Dark},
            {.name = u"rtl"_s, .direction = Qt::RightToLeft},
            {.name = u"large"_s, .points = 15},
            {.name = u"german"_s, .language = u"de"_s},
            {.name = u"pseudo"_s, .isPseudo = true}};
}

QString PseudoTranslator::translate(const char*, const char* source, const char*, int) const
{
    QString text = QString::fromUtf8(source);
    const qsizetype more = qsizetype(double(text.size()) * longerBy);
    for (const auto& [plain, other] : {std::pair(u'a', u'å'), std::pair(u'e', u'é'), std::pair(u'o', u'ø')})
        text.replace(plain, other);
    return text + QString(more, u'ü');
}

VariantInForce::VariantInForce(QApplication& app, const Variant& variant)
{
    static const bool spoken = [&app] {
        words::speak(app, u"en"_s);
        return true;
    }();
    Q_UNUSED(spoken)
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QFont font(u"Noto Sans"_s);
    font.setPointSizeF(variant.points);
    QApplication::setFont(font);
    QGuiApplication::setLayoutDirection(variant.direction);
    look::apply(app, variant.scheme);
    if (!variant.language.isEmpty() && m_language.load(":/i18n/amends_"_L1 + variant.language)) {
        QLocale::setDefault(QLocale(variant.language));
        QCoreApplication::installTranslator(&m_language);
    }
    if (variant.isPseudo)
        QCoreApplication::installTranslator(&m_pseudo);
}

VariantInForce::~VariantInForce() = default; // a translator takes itself out

} // namespace amends
