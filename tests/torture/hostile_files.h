// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRandomGenerator>
#include <QStringList>

#include <functional>
#include <vector>

namespace amends::torture {

enum class MustBe {
    Refused, ///< as it is, it is none of this program's
    Opened,
    Either, ///< damage may lie where nobody looks while opening
};

struct HostileFile {
    QString path; ///< of what is opened
    MustBe mustBe = MustBe::Either;
};

/// Files that are no casebooks, or are not what they were: foreign, damaged, altered, with something beside them, or
/// nothing that can be opened at all.
class HostileFiles {
public:
    /// Makes the casebooks that the others come from there.
    explicit HostileFiles(const QString& folder);

    /// Of the kind, which take turns.
    QString nameOf(int number) const { return kindOf(number).name; }
    /// In a folder of its own, which must be empty.
    HostileFile make(int number, const QString& folder, QRandomGenerator& random) const;

private:
    struct Place {
        QString folder;
        QString path; ///< where a kind that does not care puts it
        QRandomGenerator& random;
    };
    /// Answers what is to be opened.
    using Make = std::function<QString(const Place&)>;
    struct Kind {
        QString name;
        MustBe mustBe;
        Make make;
    };

    const Kind& kindOf(int number) const { return m_kinds[static_cast<size_t>(number) % m_kinds.size()]; }

    void addForeign();
    void addVersions();
    void addDamaged();
    void addAltered();
    void addBeside();
    void addPlaces();
    void addContent(const QString& name, MustBe mustBe, std::function<QByteArray(QRandomGenerator&)> content);
    void addSql(const QString& name, MustBe mustBe, const QByteArray& sql);

    QString m_folder;
    QByteArray m_book;  ///< a casebook at rest
    QByteArray m_other; ///< another one
    std::vector<Kind> m_kinds;
};

} // namespace amends::torture
