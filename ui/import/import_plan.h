// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/casebook/requests.h"
#include "core/search/parser.h"

namespace amends {

/// What a person has settled of an import so far.
struct ImportPlan {
    QStringList files;
    ImportOptions options;
    int starsUpTo = 0; ///< of five: rows with more are left out; 0: all rows are taken

    ImportRequest request() const
    {
        ImportRequest request;
        request.files = files;
        request.options = options;
        if (starsUpTo > 0)
            request.only = search::parse(QStringLiteral("rating<=%1").arg(starsUpTo)).query;
        return request;
    }
};

} // namespace amends
