// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/session.h"

#include "app/desktop/file_watch.h"
#include "app/desktop/pages.h"
#include "app/desktop/typed_drafts.h"
#include "app/desktop/waited_for.h"
#include "core/backup/backup_shelf.h"
#include "core/base/files.h"
#include "core/base/places.h"
#include "core/casebook/casebook_files.h"
#include "core/casebook/guessed_business.h"
#include "core/casebook/sample_shop.h"
#include "ui/desk/desk.h"
#include "ui/settings/program_settings.h"
#include "ui/shell/main_window.h"
#include "ui/words/sentences.h"

#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QtConcurrentRun>

#include <chrono>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace amends {

namespace {

constexpr auto looksAtFileEvery = 5s;

/// Where nobody else has it open by now.
void removeUnfinished(const QString& casebook)
{
    const auto lock = WriterLock::take(casebook, u"amends"_s);
    if (!lock)
        return;
    for (const QString& file : filesOf(casebook))
        if (!file.endsWith(".lock"_L1))
            QFile::remove(file);
}

} // namespace

Session::Session(std::shared_ptr<const Clock> clock, Files files, Dialogs dialogs, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_files(std::move(files))
    , m_dialogs(std::move(dialogs))
{}

Session::~Session()
{
    end();
}

void Session::end()
{
    ++m_attempt;
    m_watch.reset();
    if (m_window) {
        m_window->finishTyping();
        m_window->hide();
    }
    if (m_casebook) // nothing that is asked of the writer is answered before what was typed last is on the disk
        waitedFor(m_casebook->newestStep());
    const QList<Draft> unsaved = m_desk ? m_desk->unsaved() : QList<Draft>();
    m_window.reset();
    m_desk.reset();
    m_casebook.reset();
    if (!unsaved.isEmpty())
        keepTyped(unsaved);
    const auto made = std::exchange(m_unfinishedSample, std::nullopt);
    if (made && made->isFinished() && made->resultCount() > 0 && made->result())
        removeUnfinished(m_files.sample);
}

/// It was refused, or another file took the casebook's place: into what lies there now.
void Session::keepTyped(const QList<Draft>& typed)
{
    const QStringList homeless = bringTyped(m_path, typed);
    if (homeless.isEmpty())
        return;
    QGuiApplication::clipboard()->setText(homeless.join(u"\n\n"_s));
    m_toTell = [](Desk& desk) {
        desk.say(look::Tone::DueSoon, tr("What you typed last could not be put in its place. It is in the clipboard: "
                                         "paste it where it belongs."));
    };
}

template <class T>
void Session::await(QFuture<T> future, std::function<void(const T&)> then)
{
    Desk::when<T>(std::move(future), this, [this, attempt = m_attempt, then = std::move(then)](const T& answer) {
        if (attempt == m_attempt)
            then(answer);
    });
}

void Session::fail(const Error& error)
{
    // What tells it may be the only window: its closing must not end the program before the answer is carried out.
    const QEventLoopLocker meanwhile;
    m_opening.reset();
    end();
    Q_EMIT failed(error);
}

void Session::start(const QString& path, bool isSampleAsked, Use use)
{
    if (!m_opening)
        m_opening.emplace();
    end();
    m_path = path;
    m_isSampleAsked = isSampleAsked;
    m_mayMake = true;
    m_whyToRead.reset();
    m_casebook = std::make_unique<Casebook>(
        CasebookOptions{.path = path,
                        .program = u"amends"_s,
                        .readOnly = use == Use::OnlyRead,
                        .keepsBackups = path != m_files.sample, // which can be had anew, and goes as a whole
                        .clock = m_clock});
}

void Session::open(const QString& path)
{
    start(path, false);
    if (QFileInfo::exists(path))
        awaitReady(m_casebook->open());
    else if (newestBackup(path)) // an empty one in its place would look as if all were lost (H10)
        fail({u"casebook_gone"_s, {{"path"_L1, path}}});
    else
        awaitReady(m_casebook->create(guessedBusiness()));
}

void Session::openToRead(const Error& locked)
{
    start(m_path, m_isSampleAsked, Use::OnlyRead);
    m_whyToRead = locked;
    awaitReady(m_casebook->open());
}

/// A new casebook in the place of one that was moved away would look as if all cases were gone.
void Session::openReplaced()
{
    start(m_path, m_isSampleAsked);
    m_mayMake = false;
    awaitReady(m_casebook->open());
}

void Session::awaitReady(QFuture<Done> ready)
{
    await<Done>(std::move(ready), [this](const Done& done) {
        if (done)
            readOffice();
        else
            fail(done.error());
    });
}

void Session::openSample()
{
    start(m_files.sample, true);
    if (QFileInfo::exists(m_files.sample)) {
        awaitReady(m_casebook->open());
        return;
    }
    const auto business = readSampleBusiness();
    if (!business) {
        fail(business.error());
        return;
    }
    m_unfinishedSample = m_casebook->create(*business);
    await<Done>(*m_unfinishedSample, [this](const Done& made) {
        if (made)
            fillSample();
        else
            fail(made.error());
    });
}

void Session::fillSample()
{
    await<Result<ImportAnswer>>(m_casebook->fillWithSample(), [this](const Result<ImportAnswer>& filled) {
        if (!filled) {
            fail(filled.error());
            return;
        }
        m_unfinishedSample.reset();
        readOffice();
    });
}

void Session::again()
{
    if (!m_mayMake)
        openReplaced();
    else if (m_isSampleAsked)
        openSample();
    else
        open(m_path);
}

void Session::readOffice()
{
    await<Result<Office>>(m_casebook->office(), [this](const Result<Office>& office) {
        if (!office) {
            fail(office.error());
            return;
        }
        await<Result<Playbook>>(m_casebook->playbook(), [this, office = *office](const Result<Playbook>& playbook) {
            if (playbook)
                show(office, *playbook);
            else
                fail(playbook.error());
        });
    });
}

void Session::show(const Office& office, const Playbook& playbook)
{
    m_desk = std::make_unique<Desk>(*m_casebook, m_clock, Desk::Known{office, playbook});
    // Whoever asks for another casebook is a button of this window, which must outlive its click.
    const auto later = [this](void (Session::*act)()) {
        return [this, act] { QMetaObject::invokeMethod(this, act, Qt::QueuedConnection); };
    };
    const bool isSample = m_path == m_files.sample;
    const auto openSample = isSample ? std::function<void()>() : later(&Session::openSample);
    const auto removeSample = isSample ? later(&Session::removeSample) : std::function<void()>();
    const auto openOther = later(&Session::askForOther);
    m_window = std::make_unique<MainWindow>(
        *m_desk,
        pages(m_dialogs, {.openSample = openSample, .openOther = openOther},
              {.casebookFile = m_path,
               .openSample = openSample,
               .removeSample = removeSample,
               .openOther = openOther,
               .restore =
                   [this](const Backup& backup) {
                       QMetaObject::invokeMethod(this, [this, backup] { restore(backup); }, Qt::QueuedConnection);
                   },
               .saveAs = m_dialogs.saveAs}));
    connect(m_casebook.get(), &Casebook::backupFailed, m_desk.get(),
            [this](const Error& error) { m_desk->tell(error); });
    m_window->restore();
    m_window->show();
    m_wasOpen = true;
    m_opening.reset();
    watchFile();
    if (const auto tell = std::exchange(m_toTell, nullptr))
        tell(*m_desk);
    Q_EMIT opened();
}

void Session::watchFile()
{
    m_watch = std::make_unique<FileWatch>(m_path, looksAtFileEvery);
    connect(m_watch.get(), &FileWatch::replaced, this, &Session::tellReplaced);
    if (m_whyToRead)
        m_window->tellOfFile(look::Tone::DueSoon, words::sentence(*m_whyToRead, words::Medium::Window),
                             tr("Try to write"),
                             [this] { QMetaObject::invokeMethod(this, &Session::again, Qt::QueuedConnection); });
    else if (!isPlaceAccepted(m_path))
        checkWhereItLies();
}

void Session::tellReplaced()
{
    const Error replaced{u"file_replaced"_s, {{"path"_L1, m_path}}};
    m_casebook->verifyFile(); // whoever opens what is there now must not read this one's log with it
    m_window->tellOfFile(look::Tone::Overdue,
                         tr("%1 Open the casebook again: what you typed last comes with you.")
                             .arg(words::sentence(replaced, words::Medium::Window)),
                         tr("Open it again"),
                         [this] { QMetaObject::invokeMethod(this, &Session::openReplaced, Qt::QueuedConnection); });
}

void Session::checkWhereItLies()
{
    await<Done>(QtConcurrent::run(checkPlace, m_path), [this](const Done& safe) {
        if (!safe && m_window)
            m_window->tellOfFile(look::Tone::DueSoon, words::sentence(safe.error(), words::Medium::Window),
                                 tr("Leave it there"), [path = m_path] { acceptPlace(path); });
    });
}

void Session::restore(const Backup& backup)
{
    restoreFrom(backup.path);
}

void Session::restoreNewest()
{
    if (const auto newest = newestBackup(m_path))
        restoreFrom(newest->path);
    else
        again();
}

void Session::restoreFrom(const QString& backup)
{
    start(m_path, m_isSampleAsked);
    await<Done>(m_casebook->restore(backup), [this](const Done& done) {
        if (!done) {
            m_toTell = [error = done.error()](Desk& desk) { desk.tell(error); };
            open(m_path);
            return;
        }
        m_toTell = [](Desk& desk) {
            desk.say(look::Tone::Done,
                     tr("The casebook is what the backup had. What it was before is among the backups."));
        };
        readOffice();
    });
}

/// To the bin, from where it can be had back: somebody may have worked in it.
void Session::removeSample()
{
    if (!m_opening)
        m_opening.emplace();
    end();
    for (const QString& file : filesOf(m_files.sample))
        if (QFileInfo::exists(file) && !QFile::moveToTrash(file))
            QFile::remove(file);
    open(m_files.own);
}

void Session::askForOther()
{
    if (const QString path = m_dialogs.casebook(m_window.get()); !path.isEmpty())
        open(path);
}

} // namespace amends
