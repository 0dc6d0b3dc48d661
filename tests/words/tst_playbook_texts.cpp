// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/playbook/reader.h"
#include "ui/words/answers_told.h"
#include "ui/words/language.h"

#include <QLocale>
#include <QTest>
#include <QTranslator>

using namespace amends;
using namespace Qt::StringLiterals;

namespace {

/// All a playbook says; names of platforms are names.
QStringList textsOf(const Playbook& playbook)
{
    QStringList texts;
    for (const QuestionGroup& group : playbook.groups) {
        texts.append(group.name);
        for (const Question& question : group.questions) {
            texts << question.text << question.hint;
            for (const AnswerOption& option : question.options)
                texts.append(option.name);
        }
    }
    for (const CauseNode& cause : playbook.causes.nodes)
        texts.append(cause.name);
    texts.append(playbook.replyRules);
    for (const ReplyPlatform& platform : playbook.platforms)
        texts.append(platform.rules);
    for (const NamedProfile& profile : playbook.profiles)
        texts << profile.name << profile.notes;
    for (const ReplyTemplate& one : playbook.templates)
        texts << one.name << one.text;
    texts.removeAll(QString());
    return texts;
}

} // namespace

class TestPlaybookTexts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyLanguageHasAllOfThem_data();
    void everyLanguageHasAllOfThem();
    void placeholdersStay();
    void theWindowSpeaksThem();

private:
    Playbook m_playbook;
};

void TestPlaybookTexts::initTestCase()
{
    auto read = readDefaultPlaybook();
    QVERIFY(read);
    m_playbook = *std::move(read);
    words::speak(*QCoreApplication::instance(), u"de"_s);
}

void TestPlaybookTexts::everyLanguageHasAllOfThem_data()
{
    QTest::addColumn<QString>("language");
    for (const QString& language : words::languages())
        if (language != words::languages().first())
            QTest::newRow(qUtf8Printable(language)) << language;
}

void TestPlaybookTexts::everyLanguageHasAllOfThem()
{
    QFETCH(QString, language);
    QTranslator translator;
    QVERIFY(translator.load(u":/i18n/amends_"_s + language));
    QStringList missing;
    for (const QString& text : textsOf(m_playbook))
        if (translator.translate("Playbook", text.toUtf8().constData()).isEmpty())
            missing.append(text);
    QCOMPARE(missing, QStringList()); // run packaging/translations
    QVERIFY(textsOf(m_playbook).size() > 100);
}

void TestPlaybookTexts::placeholdersStay()
{
    for (const ReplyTemplate& one : m_playbook.templates)
        for (const QString& name : {u"{leader}"_s, u"{business}"_s, u"{contact}"_s, u"{customer}"_s})
            QCOMPARE(words::playbookText(one.text).count(name), one.text.count(name));
}

void TestPlaybookTexts::theWindowSpeaksThem()
{
    const Question& fault = *m_playbook.question(u"fault");
    Answer answer;
    answer.value = u"supplier"_s;
    QCOMPARE(words::answerInWords(answer, fault),
             u"Durch einen Lieferanten"_s); // a noun stays large
    QCOMPARE(words::causeName(u"reaction/slow", m_playbook.causes), u"Langsam"_s);
    QCOMPARE(words::playbookText(u"Was the tea warm?"_s), u"Was the tea warm?"_s); // an owner's own
    QCOMPARE(words::withinSentence(u"Ursache"_s), u"Ursache"_s);
    QLocale::setDefault(QLocale(QLocale::English));
    QCOMPARE(words::withinSentence(u"Not informed"_s), u"not informed"_s);
}

QTEST_GUILESS_MAIN(TestPlaybookTexts)
#include "tst_playbook_texts.moc"
