// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/playbook/playbook.h"

namespace amends::cli {

/// Where a line names something that is not there (an edit, a key, a field, a cause, a question), the same error with
/// "known", what would fit, and "near", what was probably meant; a key that belongs into `set` gets "in_set". Other
/// errors stay as they are. `line` is the Edit or group that was refused.
Error withNames(Error error, const QJsonObject& line, const Playbook& playbook);

} // namespace amends::cli
