// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/columns_step.h"

#include "core/intake/encoding.h"
#include "core/intake/presets.h"
#include "ui/import/column_plan.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/panel.h"
#include "ui/words/foreign.h"
#include "ui/words/told.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

constexpr int valuesShown = 3;
constexpr qsizetype mostOfValue = 24;
constexpr int leftOut = -1;
constexpr int asFound = -2; ///< several targets, which only a preset gives
const QString byHand = u"\u0001"_s;

void select(QComboBox* combo, const QVariant& value)
{
    const QSignalBlocker quiet(combo);
    combo->setCurrentIndex(combo->findData(value));
}

} // namespace

ColumnsStep::ColumnsStep(QWidget* parent)
    : QWidget(parent)
    , m_problem(new Banner(this))
    , m_preset(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_delimiter(new QComboBox(this))
    , m_order(new QComboBox(this))
    , m_source(new QLineEdit(this))
    , m_hasHeader(new QCheckBox(tr("The first row holds the headings"), this))
{
    fillChoices();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(u(4.5), u(4), u(4.5), u(2));
    column->setSpacing(u(2));
    column->addWidget(new Label(tr("Which column is what?"), Type::PageTitle, Role::Text, this));
    auto* intro = new Label(tr("Change what does not fit; the rows below follow."), Type::Body, Role::Secondary, this);
    intro->setWordWrap(true);
    column->addWidget(intro);
    column->addWidget(makeChoices());
    column->addWidget(m_problem);
    column->addStretch(1);
    m_problem->dismiss();
    setFocusProxy(m_preset);
    connectChoices();
}

QWidget* ColumnsStep::makeField(const QString& name, QWidget* field)
{
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(2));
    row->addWidget(new Label(name, Type::Body, Role::Secondary, both));
    row->addWidget(field);
    field->setAccessibleName(name);
    return both;
}

QWidget* ColumnsStep::makeChoices()
{
    auto* choices = new QWidget(this);
    auto* line = new FlowLayout(choices);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(u(3));
    line->addWidget(makeField(tr("Read as"), m_preset));
    line->addWidget(makeField(tr("Letters"), m_encoding));
    line->addWidget(makeField(tr("Between columns"), m_delimiter));
    line->addWidget(makeField(tr("Dates"), m_order));
    line->addWidget(makeField(tr("Source"), m_source));
    line->addWidget(m_hasHeader);
    m_source->setMaximumWidth(u(40));
    return choices;
}

void ColumnsStep::fillChoices()
{
    m_preset->addItem(tr("By its headings"), QString());
    if (const auto presets = builtInPresets())
        for (const Preset& preset : *presets)
            m_preset->addItem(toldPreset(preset.code), preset.code);
    m_preset->addItem(tr("As set below"), byHand);
    for (const QString& name : usualEncodings())
        m_encoding->addItem(name, name.toLatin1());
    m_delimiter->addItem(tr("comma ,"), QChar(u','));
    m_delimiter->addItem(tr("semicolon ;"), QChar(u';'));
    m_delimiter->addItem(tr("tab"), QChar(u'\t'));
    m_delimiter->addItem(tr("bar |"), QChar(u'|'));
    m_order->addItem(tr("found by column"), -1);
    for (const DateOrder order : {DateOrder::Dmy, DateOrder::Mdy, DateOrder::Ymd})
        m_order->addItem(toldOrder(order), int(order));
}

void ColumnsStep::connectChoices()
{
    connect(m_preset, &QComboBox::activated, this, [this] {
        const QString code = m_preset->currentData().toString();
        m_byHandFromNothing = false;
        m_plan.options.mapping.reset();
        m_plan.options.preset.clear();
        if (code == byHand)
            m_plan.options.mapping = m_preview.recognition.mapping;
        else
            m_plan.options.preset = code;
        hand();
    });
    connect(m_encoding, &QComboBox::activated, this, [this] {
        m_plan.options.encoding = m_encoding->currentData().toByteArray();
        hand();
    });
    connect(m_delimiter, &QComboBox::activated, this, [this] {
        m_plan.options.dialect.delimiter = m_delimiter->currentData().toChar();
        m_plan.options.mapping.reset(); // of other columns
        hand();
    });
    connect(m_order, &QComboBox::activated, this, [this] {
        const int order = m_order->currentData().toInt();
        m_plan.options.dateOrder = order < 0 ? std::nullopt : std::optional(DateOrder(order));
        hand();
    });
    connect(m_source, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_plan.options.source = text.trimmed();
        hand();
    });
    connect(m_hasHeader, &QCheckBox::clicked, this, [this](bool has) {
        m_plan.options.dialect.hasHeader = has;
        m_plan.options.mapping.reset();
        hand();
    });
}

void ColumnsStep::hand()
{
    Q_EMIT changed(m_plan);
}

void ColumnsStep::show(const ImportPlan& plan, const ImportPreview& preview)
{
    m_plan = plan;
    m_preview = preview;
    const Recognition& found = preview.recognition;
    select(m_preset, plan.options.mapping ? byHand : plan.options.preset);
    if (const QString letters = QString::fromLatin1(found.encoding); m_encoding->findData(found.encoding) < 0)
        m_encoding->addItem(letters, found.encoding);
    select(m_encoding, found.encoding);
    if (m_delimiter->findData(found.dialect.delimiter) < 0)
        m_delimiter->addItem(QString(found.dialect.delimiter), found.dialect.delimiter);
    select(m_delimiter, found.dialect.delimiter);
    select(m_order, plan.options.dateOrder ? int(*plan.options.dateOrder) : -1);
    if (!m_source->hasFocus())
        m_source->setText(plan.options.source);
    m_source->setPlaceholderText(found.mapping.source.isEmpty() ? tr("not said")
                                                                : words::sourceName(found.mapping.source));
    m_hasHeader->setChecked(found.dialect.hasHeader);
    if (preview.problem)
        m_problem->show(look::Tone::DueSoon, toldProblem(*preview.problem), {}, false);
    else
        m_problem->dismiss();
    if (!m_panel || m_headers != found.headers)
        rebuild(found.headers);
    const QList<QList<Target>> targets = targetsOf(found.mapping, found.headers);
    for (int column = 0; column < m_rows.size(); ++column)
        showColumn(column, targets[column]);
}

int ColumnsStep::used() const
{
    const QList<QList<Target>> targets = targetsOf(m_preview.recognition.mapping, m_preview.recognition.headers);
    return int(std::ranges::count_if(targets, [](const QList<Target>& one) { return !one.isEmpty(); }));
}

void ColumnsStep::rebuild(const QStringList& headers)
{
    m_headers = headers;
    m_rows.clear();
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    if (m_panel)
        m_panel->deleteLater();
    m_panel = new Panel(Role::Base, Panel::Edges::Round, this);
    column->insertWidget(column->count() - 1, m_panel);
    auto* grid = new QGridLayout(m_panel);
    grid->setContentsMargins(u(3), u(1), u(3), u(1));
    grid->setHorizontalSpacing(u(4));
    grid->setVerticalSpacing(u(0.75));
    const QStringList heads{tr("Column in the file"), tr("First values"), tr("Goes to"), tr("How it reads")};
    for (int i = 0; i < heads.size(); ++i)
        grid->addWidget(new Label(heads[i], Type::Body, Role::Secondary, m_panel), 0, i < 3 ? i : 4);
    for (int i = 0; i < headers.size(); ++i) {
        auto* name = new Label(words::harmless(headers[i]), Type::BodyStrong, Role::Text, m_panel);
        name->setElided(Qt::ElideRight);
        Row row{new Label(Type::Body, Role::Secondary, m_panel), new QComboBox(m_panel),
                new Label(Type::Small, Role::Text, m_panel), new Label(Type::Small, Role::Text, m_panel)};
        row.values->setElided(Qt::ElideRight);
        row.target->setAccessibleName(tr("%1 goes to").arg(words::harmless(headers[i])));
        row.target->setMinimumWidth(u(44));
        row.target->addItem(tr("Leave out"), leftOut);
        for (const auto& [target, code] : Codes<Target>::table)
            row.target->addItem(toldTarget(target), int(target));
        const int line = 2 * i + 2;
        grid->addWidget(new Rule(Qt::Horizontal, m_panel), line - 1, 0, 1, 5);
        grid->addWidget(name, line, 0);
        grid->addWidget(row.values, line, 1);
        grid->addWidget(row.target, line, 2);
        grid->addWidget(row.mark, line, 3);
        grid->addWidget(row.reads, line, 4);
        connect(row.target, &QComboBox::activated, this, [this, i] { setTarget(i); });
        m_rows.append(row);
    }
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    grid->setColumnStretch(4, 3);
    updateGeometry();
}

void ColumnsStep::showColumn(int column, const QList<Target>& targets)
{
    const Row& row = m_rows[column];
    const ImportPreview::Column seen = m_preview.columns.value(column);
    QStringList values;
    for (const QString& value : seen.firstValues.first(std::min<qsizetype>(valuesShown, seen.firstValues.size())))
        values << words::harmless(value.size() > mostOfValue ? QString(value.left(mostOfValue) + u'…') : value);
    row.values->setText(values.isEmpty() ? tr("–") : values.join(tr(", ")));

    const QSignalBlocker quiet(row.target);
    const int several = row.target->findData(asFound);
    if (several >= 0)
        row.target->removeItem(several);
    if (targets.size() > 1) {
        QStringList names;
        for (const Target target : targets)
            names << toldTarget(target);
        row.target->insertItem(1, names.join(tr(", ")), asFound);
    }
    row.target->setCurrentIndex(row.target->findData(targets.isEmpty()    ? leftOut
                                                     : targets.size() > 1 ? asFound
                                                                          : int(targets.constFirst())));
    const ChipText told = m_preview.problem ? ChipText{} : toldColumn(m_preview, column, targets);
    row.reads->setText(told.text);
    row.reads->setInk(told.tone == look::Tone::Neutral ? Label::Ink(Role::Secondary) : Label::Ink(told.tone));
    row.mark->setPixmap(told.icon ? icon(*told.icon, look::textOf(told.tone)).pixmap(u(3), u(3)) : QPixmap());
}

void ColumnsStep::setTarget(int column)
{
    const int chosen = m_rows[column].target->currentData().toInt();
    if (chosen == asFound)
        return;
    const Recognition& found = m_preview.recognition;
    if (found.mapping.fields.isEmpty() && !m_plan.options.mapping)
        m_byHandFromNothing = true;
    Mapping mapping = withColumn(m_plan.options.mapping.value_or(found.mapping), found.headers, column,
                                 chosen == leftOut ? std::nullopt : std::optional(Target(chosen)));
    // What was found of the ratings before is not what this column has.
    if (found.ratingScaleFrom != ScaleFrom::Given || m_byHandFromNothing)
        mapping.ratingScale = 0;
    if (m_byHandFromNothing) {
        mapping.isPublic = mapping.field(Target::Rating) != nullptr;
        mapping.kind = mapping.isPublic ? CaseKind::Review : CaseKind::Complaint;
    }
    m_plan.options.mapping = mapping;
    hand();
}

} // namespace amends
