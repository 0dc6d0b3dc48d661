// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/report.h"

#include "tests/bench/budgets.h"

#include <QJsonDocument>

#include <cstdio>

namespace amends::bench {

namespace {

QString inWords(const Budget& budget, const QString& unit)
{
    return QString::number(budget.most) + (budget.of == Budget::Of::Limit ? u" L"_s : QString(u' ' + unit));
}

QString budgetOf(const Measurement& line)
{
    QStringList all;
    for (const Budget& budget : budgetsFor(line))
        all.append(inWords(budget, line.unit));
    return all.join(u", "_s);
}

/// Four digits that count.
double rounded(double value)
{
    return QString::number(value, 'g', 4).toDouble();
}

QByteArray jsonOf(const Measurement& line)
{
    QJsonObject object{{"name"_L1, line.name}, {"cases"_L1, line.cases}};
    object.insert(u"ours_"_s + line.unit.toLower(), rounded(line.ours));
    object.insert(u"limit_"_s + line.unit.toLower(), line.limit ? QJsonValue(rounded(*line.limit)) : QJsonValue());
    const auto ratio = line.ratio();
    object.insert("ratio"_L1, ratio ? QJsonValue(rounded(*ratio)) : QJsonValue());
    const QString budget = budgetOf(line);
    object.insert("budget"_L1, budget.isEmpty() ? QJsonValue() : QJsonValue(budget));
    object.insert("over"_L1, !isInBudget(line));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString number(std::optional<double> value)
{
    return value ? QString::number(*value, 'f', *value < 10 ? 3 : 1) : u"-"_s;
}

QByteArray tableLine(const Measurement& line)
{
    return u"%1 %2 %3 %4 %5 %6  %7%8"_s.arg(line.name, -38)
        .arg(line.cases, 8)
        .arg(number(line.ours), 10)
        .arg(number(line.limit), 10)
        .arg(line.unit, -3)
        .arg(number(line.ratio()), 7)
        .arg(budgetOf(line), isInBudget(line) ? QString() : u"  OVER"_s)
        .toUtf8();
}

} // namespace

void Report::add(const Measurement& measurement)
{
    if (m_lines.isEmpty() && m_form == Form::Table)
        std::puts("line                                      cases       ours      limit       ratio  budget");
    m_lines.append(measurement);
    std::puts((m_form == Form::Json ? jsonOf(measurement) : tableLine(measurement)).constData());
    std::fflush(stdout);
}

bool Report::isInBudget() const
{
    bool all = true;
    for (const Measurement& line : m_lines)
        for (const Budget& budget : budgetsFor(line))
            if (!budget.isKept(line)) {
                all = false;
                tell(u"over its budget: %1 at %2 cases: %3 %4, %5 L (%6)"_s.arg(line.name)
                         .arg(line.cases)
                         .arg(number(line.ours), line.unit, number(line.ratio()), budget.source));
            }
    return all;
}

} // namespace amends::bench
