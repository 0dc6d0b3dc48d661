// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desk/business_form.h"

#include "core/cases/json.h"
#include "ui/desk/desk.h"
#include "ui/widgets/label.h"
#include "ui/words/foreign.h"
#include "ui/words/money_typed.h"
#include "ui/words/sentences.h"

#include <QComboBox>
#include <QCompleter>
#include <QFocusEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QMap>

#include <algorithm>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

constexpr auto editAfter = 3s;
constexpr auto clockGoes = 1s;

/// "America/New_York" as it is read, and typed.
QString zoneShown(const QString& zone)
{
    return QString(zone).replace(u'_', u' ');
}

QStringList zonesShown()
{
    QStringList zones;
    for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
        if (id == "UTC" || (id.contains('/') && !id.startsWith("Etc/") && !id.startsWith("posix")))
            zones.append(zoneShown(QString::fromUtf8(id)));
    zones.sort();
    return zones;
}

/// "EUR · Euro": those that some country uses, named where the language has a name.
QStringList currenciesShown()
{
    QMap<QString, QString> names;
    const QLocale own;
    for (const QLocale& locale :
         QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyTerritory)) {
        const QString code = locale.currencySymbol(QLocale::CurrencyIsoCode);
        if (!isCurrencyCode(code))
            continue;
        QString& name = names[code];
        if (name.isEmpty() && locale.language() == own.language())
            name = locale.currencySymbol(QLocale::CurrencyDisplayName);
    }
    QStringList shown;
    for (auto it = names.cbegin(); it != names.cend(); ++it)
        shown.append(it.value().isEmpty() ? it.key() : it.key() + u" · "_s + it.value());
    return shown;
}

QString currencyTyped(const QString& text)
{
    return text.section(u'·', 0, 0).trimmed().toUpper();
}

} // namespace

BusinessForm::BusinessForm(Desk& desk, Extent extent, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setVerticalSpacing(u(1));
    m_grid->setHorizontalSpacing(u(2));
    m_idle.setSingleShot(true);
    m_idle.setInterval(editAfter);
    connect(&m_idle, &QTimer::timeout, this, &BusinessForm::finish);

    addLine(u"name"_s, tr("What is your business called?"), tr("Replies and reports carry this name."),
            &Business::name);
    addLine(u"leader"_s, tr("Who leads it?"), tr("Signs the replies and is asked about larger refunds."),
            &Business::leader);
    addZone();
    addCurrency();
    if (extent == Extent::Whole) {
        addLine(u"public_contact"_s, tr("How do customers reach you?"),
                tr("Offered in replies: a number or an address that somebody answers."), &Business::publicContact);
        addApprovalLimit();
    }
    connect(&m_desk, &Desk::changed, this, [this](const Changes& changes) {
        if (changes.casebook || changes.everything)
            showBusiness();
    });
    showBusiness();
}

BusinessForm::Field& BusinessForm::add(const QString& key, const QString& question, const QString& hint,
                                       QWidget* editor, QLineEdit* line)
{
    const int row = m_grid->rowCount();
    if (!m_fields.empty())
        m_grid->setRowMinimumHeight(row, u(2));
    auto* label = new Label(question, Type::BodyStrong, Role::Text, this);
    label->setWordWrap(true);
    label->setBuddy(editor);
    editor->setAccessibleName(question);
    editor->setObjectName(key);
    editor->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_grid->addWidget(label, row + 1, 0);
    m_grid->addWidget(editor, row + 2, 0);
    if (!hint.isEmpty()) {
        auto* below = new Label(hint, Type::Small, Role::Secondary, this);
        below->setWordWrap(true);
        m_grid->addWidget(below, row + 3, 0);
    }
    auto* problem = new Label(Type::Small, Role::ErrorText, this);
    problem->setWordWrap(true);
    problem->hide();
    m_grid->addWidget(problem, row + 4, 0);

    m_fields.push_back(std::make_unique<Field>(
        Field{.key = key, .line = line, .problem = problem, .said = line->text(), .read = {}, .shown = {}}));
    Field& field = *m_fields.back();
    line->installEventFilter(this);
    connect(line, &QLineEdit::textEdited, this, [this, &field] {
        tell(field, {});
        m_idle.start();
    });
    connect(line, &QLineEdit::returnPressed, this, [this, &field] { commit(field); });
    return field;
}

QLineEdit* BusinessForm::addLine(const QString& key, const QString& question, const QString& hint,
                                 QString Business::* member)
{
    auto* line = new QLineEdit(this);
    Field& field = add(key, question, hint, line, line);
    field.read = [](const QString& text) { return QJsonValue(text); };
    field.shown = [member](const Business& business) { return words::harmless(business.*member); };
    return line;
}

QComboBox* BusinessForm::addCombo(const QString& key, const QString& question, const QStringList& known)
{
    auto* combo = new QComboBox(this);
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(12);
    combo->addItems(known);
    combo->completer()->setFilterMode(Qt::MatchContains);
    combo->completer()->setCompletionMode(QCompleter::PopupCompletion);
    combo->completer()->setCaseSensitivity(Qt::CaseInsensitive);
    Field& field = add(key, question, {}, combo, combo->lineEdit());
    connect(combo, &QComboBox::activated, this, [this, &field] { commit(field); });
    return combo;
}

void BusinessForm::addZone()
{
    addCombo(u"zone"_s, tr("Which time zone is it in?"), zonesShown());
    Field& field = *m_fields.back();
    field.shown = [](const Business& business) { return zoneShown(business.zone); };
    field.read = [](const QString& text) -> std::expected<QJsonValue, QString> {
        const QString typed = QString(text).replace(u' ', u'_');
        for (const QByteArray& id : QTimeZone::availableTimeZoneIds())
            if (QString::fromUtf8(id).compare(typed, Qt::CaseInsensitive) == 0)
                return QJsonValue(QString::fromUtf8(id));
        return std::unexpected(
            words::sentence({u"unknown_zone"_s, {{"read"_L1, words::harmless(text)}}}, words::Medium::Window));
    };
    m_timeThere = new Label(Type::Small, Role::Secondary, this);
    m_timeThere->setWordWrap(true);
    m_grid->addWidget(m_timeThere, m_grid->rowCount(), 0);
    auto* clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &BusinessForm::tellTimeThere);
    clock->start(clockGoes);
}

void BusinessForm::addCurrency()
{
    const QStringList known = currenciesShown();
    addCombo(u"currency"_s, tr("Which currency do you use?"), known);
    Field& field = *m_fields.back();
    field.shown = [known](const Business& business) {
        for (const QString& one : known)
            if (currencyTyped(one) == business.currency)
                return one;
        return business.currency;
    };
    field.read = [](const QString& text) -> std::expected<QJsonValue, QString> {
        const QString code = currencyTyped(text);
        if (isCurrencyCode(code))
            return QJsonValue(code);
        return std::unexpected(
            words::sentence({u"unknown_currency"_s, {{"read"_L1, words::harmless(text)}}}, words::Medium::Window));
    };
}

void BusinessForm::addApprovalLimit()
{
    auto* line = new QLineEdit(this);
    Field& field = add(u"approval_limit"_s, tr("Above which amount is a refund asked about first?"),
                       tr("Left empty, nobody has to ask."), line, line);
    field.shown = [](const Business& business) {
        return business.approvalLimit == Money() ? QString() : words::amountToType(business.approvalLimit);
    };
    field.read = [this](const QString& text) -> std::expected<QJsonValue, QString> {
        if (text.isEmpty())
            return QJsonValue(QJsonValue::Null);
        const Result<Money> amount = words::moneyTyped(text, m_desk.office().business.currency);
        if (!amount)
            return std::unexpected(words::sentence(amount.error(), words::Medium::Window));
        if (amount->minor < 0)
            return std::unexpected(tr("An amount of nothing or more would fit."));
        return toJsonValue(*amount);
    };
}

bool BusinessForm::isDirty(const Field& field)
{
    return field.line->text().trimmed() != field.said;
}

void BusinessForm::showBusiness()
{
    for (const auto& field : m_fields) {
        if (field->onItsWay > 0)
            continue;
        const QString now = field->shown(m_desk.office().business);
        const bool isTyped = isDirty(*field);
        field->said = now;
        if (!isTyped && field->line->text().trimmed() != now)
            field->line->setText(now);
    }
    tellTimeThere();
}

void BusinessForm::tellTimeThere()
{
    m_timeThere->setText(
        tr("It is %1 there now. Days and weeks begin and end by this clock.")
            .arg(QLocale().toString(m_desk.now().toTimeZone(m_desk.zone()).time(), QLocale::ShortFormat)));
}

void BusinessForm::tell(Field& field, const QString& problem)
{
    field.problem->setText(problem);
    field.problem->setVisible(!problem.isEmpty());
    field.line->setAccessibleDescription(problem);
}

void BusinessForm::commit(Field& field)
{
    const QString typed = field.line->text().trimmed();
    if (!isDirty(field)) {
        tell(field, {});
        return;
    }
    const auto value = field.read(typed);
    if (!value) {
        tell(field, value.error());
        return;
    }
    const QString before = field.said;
    field.said = typed;
    ++field.onItsWay;
    Edit edit;
    edit.kind = EditKind::SetBusiness;
    edit.set.insert(field.key, *value);
    m_desk.apply({{edit}}, this, [this, &field, before](const Result<AppliedGroup>& answer) {
        --field.onItsWay;
        if (answer) {
            tell(field, {});
            return;
        }
        field.said = before;
        tell(field, words::sentence(answer.error(), words::Medium::Window));
    });
}

void BusinessForm::finish()
{
    m_idle.stop();
    for (const auto& field : m_fields)
        commit(*field);
}

bool BusinessForm::askForName()
{
    Field& name = *m_fields.front();
    if (!name.line->text().trimmed().isEmpty())
        return true;
    tell(name, tr("A name is missing here: replies speak in it."));
    name.line->setFocus();
    return false;
}

bool BusinessForm::askForWhatFits()
{
    const auto told =
        std::ranges::find_if(m_fields, [](const auto& field) { return !field->problem->text().isEmpty(); });
    if (told == m_fields.end())
        return true;
    (*told)->line->setFocus();
    return false;
}

bool BusinessForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        for (const auto& field : m_fields)
            if (field->line == watched && static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
                commit(*field);
    return QWidget::eventFilter(watched, event);
}

} // namespace amends
