// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"
#include "tests/torture/power.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTemporaryDir>

#include <cstdio>

namespace amends::torture {

namespace {

void tell(const QString& line)
{
    std::puts(qUtf8Printable(line));
    std::fflush(stdout);
}

struct Kind {
    Syncs syncs;
    const char16_t* name;
    bool mustHold;
};

constexpr Kind kinds[] = {{Syncs::Full, u"synchronous full", true},
                          {Syncs::Normal, u"synchronous normal, which must fail", false},
                          {Syncs::Off, u"synchronous off, which must fail", false}};

/// Ten times fewer where it only has to fail.
bool cutAll(int cuts, quint32 seed)
{
    bool isGood = true;
    for (const auto& [syncs, name, mustHold] : kinds) {
        const QTemporaryDir folder;
        QElapsedTimer time;
        time.start();
        const PowerFigures figures = cutPower(folder.path(), mustHold ? cuts : cuts / 10, syncs, seed);
        const bool holds = figures.lost + figures.damaged == 0;
        isGood = isGood && holds == mustHold;
        tell(u"power, %1: %2 cuts in %3 edits, %4 lost something, %5 left damage (%6 s)%7"_s
                 .arg(QString::fromUtf16(name))
                 .arg(figures.cuts)
                 .arg(figures.edits)
                 .arg(figures.lost)
                 .arg(figures.damaged)
                 .arg(time.elapsed() / 1000)
                 .arg(holds == mustHold ? QString() : u"  NOT AS IT MUST BE"_s));
        if (mustHold)
            for (const QString& example : figures.examples)
                tell(u"  "_s + example);
    }
    return isGood;
}

} // namespace

} // namespace amends::torture

int main(int count, char** words)
{
    using namespace Qt::StringLiterals;
    const QCoreApplication application(count, words);
    QCommandLineParser arguments;
    arguments.setApplicationDescription(u"What a casebook has to live through. Exits with 1 where it did not."_s);
    arguments.addHelpOption();
    arguments.addOption({u"cuts"_s, u"of power"_s, u"N"_s, u"10000"_s});
    arguments.addOption({u"seed"_s, u"of what is random"_s, u"N"_s, u"1"_s});
    arguments.process(application);
    QLoggingCategory::setFilterRules(u"amends.storage=false"_s);
    return amends::torture::cutAll(arguments.value(u"cuts"_s).toInt(), arguments.value(u"seed"_s).toUInt()) ? 0 : 1;
}
