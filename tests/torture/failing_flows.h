// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/casebook.h"
#include "tests/torture/work.h"

namespace amends::torture {

/// A program with a casebook, in a folder that holds a casebook with a log, as a killed program leaves it, a file to
/// import, an older rejects file and an older copy. One thread.
class Session {
public:
    /// Fills the folder from another, which fill() made, with what was acknowledged there.
    Session(const QString& folder, const QString& from, const Acknowledged& acknowledgedThere);
    static Acknowledged fill(const QString& folder);

    QString file(const QString& name) const { return m_folder + u'/' + name; }
    QString path() const { return file(u"shop.amends"_s); }
    QString newPath() const { return file(u"new.amends"_s); }
    QString rejectsPath() const { return file(u"rejects.csv"_s); }
    QString copyPath() const { return file(u"copy.amends"_s); }

    Done open();
    Done create();
    void close();
    Casebook& book() { return *m_book; }
    bool isOpen() const { return m_book != nullptr; }
    bool isWorking() const { return m_work != nullptr; }
    /// A person at work by the storage alone, with the idle writer between: each call goes on with it.
    Done work();

    Done edit(const Edit& edit) { return group({{edit}}); }
    Done group(const EditGroup& group);
    Done note(const Result<AppliedGroup>& applied);

    Acknowledged acknowledged;

private:
    QString m_folder;
    std::unique_ptr<Casebook> m_book;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Work> m_work;
};

/// What a program does with a casebook and a disk. Run again it does the same again, or finds it done.
struct Flow {
    const char16_t* name;
    bool wantsOpen; ///< whether the casebook has to be open before
    Done (*run)(Session&);
};

QList<Flow> flows();

/// The old content of rejectsPath() and of copyPath().
QByteArray oldContent();

} // namespace amends::torture
