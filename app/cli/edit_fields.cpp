// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/edit_fields.h"

namespace amends::cli {

QStringList setKeys(EditKind kind)
{
    if (kind == EditKind::CloseCase)
        return {u"closed"_s, u"closed_note"_s};
    QStringList keys;
    eachSetType(kind, [&]<class T>() { eachField<T>([&](const auto& field) { keys.append(field.name()); }); });
    if (kind == EditKind::OpenCase)
        eachPartList(anyCase, [&]<class P>(const QList<P>&) { keys.append(QString::fromLatin1(Fields<P>::table)); });
    return keys;
}

} // namespace amends::cli
