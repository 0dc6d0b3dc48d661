// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings_page.h"

#include "ui/desk/business_form.h"
#include "ui/desk/desk.h"
#include "ui/settings/backup_panel.h"
#include "ui/settings/check_panel.h"
#include "ui/settings/program_settings.h"
#include "ui/settings/sheet.h"
#include "ui/settings/view_list.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmented_control.h"
#include "ui/words/foreign.h"
#include "ui/words/language.h"
#include "ui/words/names.h"
#include "ui/words/told.h"

#include <QApplication>
#include <QComboBox>
#include <QFileInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <array>

namespace amends {

using look::Role;
using look::Type;
using look::u;

namespace {

constexpr std::array schemes{look::SchemeChoice::System, look::SchemeChoice::Light, look::SchemeChoice::Dark};

Label* wrapped(const QString& text, Type type, Role role, QWidget* parent)
{
    auto* label = new Label(text, type, role, parent);
    label->setWordWrap(true);
    return label;
}

QString limitTold(const Deadline& deadline)
{
    switch (deadline.unit) {
    case LimitUnit::Hours:
        return SettingsPage::tr("%n hour(s)", nullptr, deadline.amount);
    case LimitUnit::Days:
        return SettingsPage::tr("%n day(s)", nullptr, deadline.amount);
    case LimitUnit::BusinessHours:
        return SettingsPage::tr("%n business hour(s)", nullptr, deadline.amount);
    case LimitUnit::BusinessDays:
        return SettingsPage::tr("%n business day(s)", nullptr, deadline.amount);
    case LimitUnit::SameBusinessDay:
        break;
    }
    return SettingsPage::tr("the same business day");
}

} // namespace

SettingsPage::SettingsPage(Desk& desk, Setup setup, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_setup(std::move(setup))
{
    const Sheet sheet = Sheet::on(this, tr("Settings"));
    sheet.area->setFocusPolicy(Qt::NoFocus);
    addBusiness(sheet);
    addLook(sheet);
    addViews(sheet);
    addPlaybook(sheet);
    addCasebook(sheet);
    addBackups(sheet);
    addCheck(sheet);
    sheet.column->addStretch(1);
}

void SettingsPage::addBusiness(const Sheet& sheet)
{
    m_business = new BusinessForm(m_desk, BusinessForm::Extent::Whole, this);
    sheet.addPanel(tr("Your business"))->addWidget(m_business);
}

void SettingsPage::addLook(const Sheet& sheet)
{
    QVBoxLayout* column = sheet.addPanel(tr("This computer"));
    column->addWidget(new Label(tr("Look"), Type::BodyStrong, Role::Text, this));
    auto* scheme = new SegmentedControl(this);
    scheme->setChoices(QStringList{tr("System"), tr("Light"), tr("Dark")});
    scheme->setAccessibleName(tr("Look"));
    scheme->setCurrent(int(std::ranges::find(schemes, chosenScheme()) - schemes.begin()));
    connect(scheme, &SegmentedControl::chosen, this, [](int index) {
        const look::SchemeChoice choice = schemes.at(std::size_t(index));
        chooseScheme(choice);
        look::apply(*qApp, choice);
    });
    column->addWidget(scheme);
    column->addSpacing(u(2));
    column->addWidget(new Label(tr("Language"), Type::BodyStrong, Role::Text, this));
    auto* language = new QComboBox(this);
    language->setAccessibleName(tr("Language"));
    language->setFocusPolicy(Qt::StrongFocus);
    language->addItem(tr("The system's: %1").arg(words::languageName(words::systemLanguage())), QString());
    for (const QString& code : words::languageChoices())
        language->addItem(words::languageName(code), code);
    language->setCurrentIndex(std::max(0, language->findData(chosenLanguage())));
    auto* when = wrapped(tr("Holds from the next start of Amends."), Type::Small, Role::Secondary, this);
    connect(language, &QComboBox::activated, this, [language] { chooseLanguage(language->currentData().toString()); });
    column->addWidget(language, 0, Qt::AlignLeading);
    column->addWidget(when);
}

void SettingsPage::addViews(const Sheet& sheet)
{
    QVBoxLayout* column = sheet.addPanel(tr("Saved views"));
    column->addWidget(wrapped(tr("Searches that stand in the sidebar."), Type::Body, Role::Secondary, this));
    m_views = new ViewList(m_desk, this);
    column->addWidget(m_views);
}

void SettingsPage::addPlaybook(const Sheet& sheet)
{
    QVBoxLayout* column = sheet.addPanel(tr("Playbook"));
    m_playbook = wrapped({}, Type::Body, Role::Text, this);
    m_deadlines = wrapped({}, Type::Body, Role::Secondary, this);
    column->addWidget(m_playbook);
    column->addWidget(m_deadlines);
    tellPlaybook();
}

void SettingsPage::tellPlaybook()
{
    const Playbook& playbook = m_desk.playbook();
    qsizetype questions = 0;
    for (const QuestionGroup& group : playbook.groups)
        questions += group.questions.size();
    m_playbook->setText(tr("In force: version %1, with %2 and %3.")
                            .arg(words::shown(playbook.version, words::Medium::Window),
                                 tr("%n guided question(s)", nullptr, int(questions)),
                                 tr("%n cause(s)", nullptr, int(playbook.causes.nodes.size()))));
    QStringList lines;
    for (const NamedProfile& profile : playbook.profiles) {
        QStringList limits;
        for (const Deadline& deadline : profile.profile.deadlines)
            limits.append(tr("%1: %2").arg(words::nameOf(deadline.kind), limitTold(deadline)));
        const bool isUsual = profile.profile.code == playbook.defaultProfile;
        lines.append(
            (isUsual ? tr("%1 (usual) — %2") : tr("%1 — %2"))
                .arg(words::shown(words::playbookText(profile.name), words::Medium::Window), limits.join(tr(", "))));
    }
    m_deadlines->setText(lines.join(QChar::LineFeed));
}

void SettingsPage::addCasebook(const Sheet& sheet)
{
    QVBoxLayout* column = sheet.addPanel(tr("Casebook"));
    m_file = wrapped({}, Type::Body, Role::Text, this);
    m_file->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_file->setAccessibleName(tr("Where the casebook lies"));
    column->addWidget(m_file);
    m_file->setVisible(!m_setup.casebookFile.isEmpty());
    tellFile();
    auto* buttons = new QWidget(this);
    auto* row = new FlowLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(u(2));
    const auto offer = [&](const QString& verb, const std::function<void()>& act) {
        if (!act)
            return;
        auto* button = new QPushButton(verb, buttons);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    offer(tr("Open another casebook…"), m_setup.openOther);
    if (m_setup.removeSample)
        offer(tr("Remove the sample shop"), m_setup.removeSample);
    else
        offer(tr("Open the sample shop"), m_setup.openSample);
    column->addWidget(buttons);
    buttons->setVisible(row->count() > 0);
    if (m_setup.removeSample)
        column->addWidget(wrapped(tr("Takes Hill Street Cycles off this computer and goes back to your casebook."),
                                  Type::Small, Role::Secondary, this));
}

void SettingsPage::addBackups(const Sheet& sheet)
{
    m_backups = new BackupPanel(m_desk, m_setup.saveAs, m_setup.restore, this);
    sheet.addPanel(tr("Backups"))->addWidget(m_backups);
}

void SettingsPage::addCheck(const Sheet& sheet)
{
    QVBoxLayout* column = sheet.addPanel(tr("Is everything there?"));
    column->addWidget(wrapped(tr("Compares all of the casebook with its history, and the search with the cases."),
                              Type::Body, Role::Secondary, this));
    column->addWidget(new CheckPanel(m_desk, this));
}

void SettingsPage::tellFile()
{
    if (m_setup.casebookFile.isEmpty())
        return;
    const QFileInfo file(m_setup.casebookFile);
    m_file->setText(tr("%1 (%2). Everything is in this one file.")
                        .arg(words::shown(file.absoluteFilePath(), words::Medium::Window),
                             QLocale().formattedDataSize(file.size())));
}

void SettingsPage::openAt(const Place&)
{
    tellFile();
    tellPlaybook();
    m_backups->refresh();
}

void SettingsPage::follow(const Changes& changes)
{
    if (changes.casebook || changes.everything)
        tellPlaybook();
}

void SettingsPage::finishTyping()
{
    m_business->finish();
    m_views->finish();
}

} // namespace amends
