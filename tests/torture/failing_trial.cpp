// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/failing_trial.h"

#include "core/storage/schema.h"
#include "core/storage/statement.h"
#include "tests/support/failing_writes.h"

#include <QJsonDocument>

#include <algorithm>

namespace amends::torture {

using namespace test;

namespace {

class Trial {
public:
    Trial(const Flow& flow, Trouble& trouble, Session& session)
        : m_flow(flow)
        , m_trouble(trouble)
        , m_session(session)
    {}

    void run()
    {
        if (const Done opened = m_flow.wantsOpen ? m_session.open() : Done(); !opened) {
            faults << u"not opened without trouble: "_s + opened.error().code;
            return;
        }
        m_trouble.begin();
        said = m_flow.run(m_session);
        failed = m_trouble.end();
        if (!said)
            checkRefusal(said.error());
        goOn();
        m_session.close();
        faults += faultsOf(m_session.path(), m_session.acknowledged);
        if (QFile::exists(m_session.newPath()))
            faults += faultsOf(m_session.newPath(), {});
        checkFiles();
        checkPairs();
    }

    Done said;
    QStringList failed;
    QStringList faults;

private:
    void checkRefusal(const Error& error)
    {
        if (!m_trouble.fits(error))
            faults << u"it was said: "_s + error.code + u' ' +
                          QString::fromUtf8(QJsonDocument(error.detail).toJson(QJsonDocument::Compact));
        if (QFile::exists(m_session.newPath()) && !m_trouble.mayLeave())
            faults << u"a new casebook that was refused is there"_s;
        const QStringList old{m_session.rejectsPath(), m_session.copyPath()};
        const auto isOld = [](const QString& path) { return bytesOf(path) == oldContent(); };
        // On a disk that no longer answers what was exchanged cannot be exchanged back; then both are there.
        const bool areKept = m_trouble.mayLeave() && filesHolding(m_session.file({}), oldContent()) == old.size();
        if (!areKept && !std::ranges::all_of(old, isOld))
            faults << u"what was there before is not as it was"_s;
    }

    /// In the same session.
    void goOn()
    {
        const bool isOver = said && !m_flow.wantsOpen && !m_session.isWorking();
        const Done again = isOver ? Done() : m_flow.run(m_session);
        const bool wasDone = !again && again.error().code == "file_exists"_L1; // and could not be taken back
        if (!again && !(wasDone && m_trouble.mayLeave()))
            faults << u"not done without trouble: "_s + again.error().code;
        if (!m_session.isOpen())
            return;
        QRandomGenerator random(1);
        if (const Done edited = m_session.edit(nextEdit(random)); !edited)
            faults << u"no edit without trouble: "_s + edited.error().code;
    }

    void checkPairs()
    {
        const auto database = Database::open(m_session.path(), Database::Mode::ReadOnly, casebookIdentity);
        if (!database)
            return;
        const auto pairs = Statement(**database, "select count(*) from cases where title = 'One of a pair'").number();
        if (!pairs || *pairs % 2 != 0)
            faults << u"half a pair is there"_s;
    }

    void checkFiles()
    {
        static const QStringList known{u"copy.amends"_s, u"new.amends"_s,      u"rejects.csv"_s,
                                       u"shop.amends"_s, u"shop.amends.csv"_s, u"shop.amends.backups"_s};
        const QStringList names = namesIn(m_session.file({})) + namesIn(m_session.file(known.last()));
        for (const QString& name : names) {
            const bool isKnown = known.contains(name) || name.endsWith(".backup"_L1) || name.endsWith(".json"_L1);
            if (!isKnown && !m_trouble.mayLeave())
                faults << name + u" is left"_s;
        }
    }

    const Flow& m_flow;
    Trouble& m_trouble;
    Session& m_session;
};

} // namespace

FlowTrials::FlowTrials(const QString& folder)
    : m_folder(folder)
    , m_acknowledged(Session::fill(source()))
{
    QDir().mkpath(place());
}

bool FlowTrials::tryOne(const Flow& flow, Trouble& trouble, const QString& where)
{
    constexpr qsizetype mostExamples = 10;
    Session session(place(), source(), m_acknowledged);
    Trial trial(flow, trouble, session);
    trial.run();
    figures.failures += trial.failed.isEmpty() ? 0 : 1;
    figures.refusals += trial.said ? 0 : 1;
    if (!trial.said)
        ++figures.codes[trial.said.error().code];
    figures.faults += trial.faults.isEmpty() ? 0 : 1;
    if (!trial.faults.isEmpty() && figures.examples.size() < mostExamples)
        figures.examples << u"%1, %2 %3: %4"_s.arg(QString::fromUtf16(flow.name), trial.failed.value(0), where,
                                                   trial.faults.join(u", "));
    return !trial.failed.isEmpty();
}

} // namespace amends::torture
