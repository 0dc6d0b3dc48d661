// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/opened.h"
#include "app/cli/tr.h"
#include "app/cli/verbs.h"
#include "core/base/places.h"
#include "core/casebook/guessed_business.h"
#include "core/casebook/sample_shop.h"
#include "core/cases/json.h"
#include "ui/words/foreign.h"
#include "ui/words/sentences.h"

namespace amends::cli {

namespace {

Result<Business> businessFrom(const Arguments& arguments)
{
    Business business;
    business.name = arguments.value(u"name"_s);
    business.leader = arguments.value(u"leader"_s);
    business.zone = arguments.has(u"zone"_s) ? arguments.value(u"zone"_s) : guessedZone();
    if (!QTimeZone(business.zone.toUtf8()).isValid())
        return failure("unknown_zone"_L1, {{"read"_L1, business.zone}});
    business.currency = arguments.has(u"currency"_s) ? arguments.value(u"currency"_s) : guessedCurrency(business.zone);
    if (!isCurrencyCode(business.currency))
        return failure("unknown_currency"_L1, {{"read"_L1, business.currency}});
    return business;
}

/// The sample is a business of its own: nothing of it is to be chosen.
Result<Business> sampleFrom(const Arguments& arguments)
{
    for (const QString& option : {u"name"_s, u"leader"_s, u"zone"_s, u"currency"_s})
        if (arguments.has(option))
            return failure("argument_surplus"_L1,
                           {{"read"_L1, QString(u"--"_s + option)}, {"usage"_L1, arguments.usage()}});
    return readSampleBusiness();
}

/// A new casebook, with the sample where it is asked for; where that does not work out, none is left.
Result<qint64> make(const QString& path, const Business& business, bool withSample)
{
    auto casebook = createCasebook(path, business);
    if (!casebook)
        return passOn(casebook);
    if (!withSample)
        return 0;
    const FileIdentity made = fileIdentity(path);
    const auto filled = waitFor((*casebook)->fillWithSample());
    if (filled)
        return filled->imported;
    casebook->reset();
    removeMade(path, made);
    return passOn(filled);
}

void sayMade(const QString& path, const Business& business, Console& console)
{
    console.line(Tr::tr("Made %1: zone %2, currency %3.")
                     .arg(words::harmless(path), words::harmless(business.zone), business.currency));
    if (business.leader.isEmpty())
        console.line(Tr::tr("Nobody is named as the leader who signs the replies; set_business does that."));
}

} // namespace

Exit newVerb(const QStringList& given, Console& console)
{
    Arguments arguments(u"new"_s, u"CASEBOOK"_s, Tr::tr("Makes a new casebook, a file that must not exist yet."));
    arguments.add(u"name"_s, Tr::tr("what the business is called"), u"NAME"_s);
    arguments.add(u"leader"_s, Tr::tr("who decides and signs the replies"), u"NAME"_s);
    arguments.add(u"zone"_s, Tr::tr("time zone of the business, such as Europe/Berlin; else this machine's"),
                  u"ZONE"_s);
    arguments.add(u"currency"_s, Tr::tr("such as EUR; else the one usual here"), u"CODE"_s);
    arguments.add(u"sample"_s, Tr::tr("an invented shop with 131 cases to look around in, as of today"));
    arguments.add(u"json"_s, Tr::tr("answers in JSON"));
    if (const auto over = arguments.read(given, console, 1, 1))
        return *over;
    const bool withSample = arguments.has(u"sample"_s);
    const auto business = withSample ? sampleFrom(arguments) : businessFrom(arguments);
    if (!business)
        return console.misused(business.error());

    const QString path = arguments.others().constFirst();
    const auto cases = make(path, *business, withSample);
    if (!cases)
        return console.fail(cases.error());
    if (const Done safe = checkPlace(path); !safe)
        console.tell(words::sentence(safe.error(), words::Medium::Terminal));
    if (arguments.has(u"json"_s)) {
        QJsonObject answer = toJsonObject(*business);
        answer.insert("casebook"_L1, path);
        answer.insert("cases"_L1, *cases);
        console.json(answer);
    } else {
        sayMade(path, *business, console);
        if (withSample)
            console.line(Tr::tr("Invented cases: %1").arg(*cases));
    }
    return Exit::Done;
}

} // namespace amends::cli
