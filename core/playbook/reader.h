// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/playbook/playbook.h"

class QIODevice;

namespace amends {

/// Reads a playbook from XML (resources/playbooks/default.xml is the model) and checks all of it: what comes out holds
/// what playbook.h promises. `fileName` is only for the error. `device` is open for reading. Any thread.
///
/// One fault is answered as `playbook_invalid` {file, line, reason_code, …}: `line`, from 1, is the one on which the
/// tag at fault ends, the parent's where something is missing, 0 where nothing could be read. By reason_code:
///
/// | reason_code            | further keys                                        |
/// |------------------------|-----------------------------------------------------|
/// | not_readable           |                                                     |
/// | not_well_formed        | column                                              |
/// | doctype                | (document types and entities are not accepted)      |
/// | unknown_element        | element, parent, expected                           |
/// | repeated_element       | element, parent                                     |
/// | missing_element        | element, parent                                     |
/// | unknown_attribute      | element, attribute, expected                        |
/// | missing_attribute      | element, attribute                                  |
/// | text_missing           | element; attribute where it is one that is blank    |
/// | unexpected_text        | element, read                                       |
/// | bad_code               | element, attribute, read                            |
/// | bad_number             | element, attribute, read, least, most               |
/// | unknown_value          | element, attribute, read, expected                  |
/// | duplicate_id           | element, read                                       |
/// | unknown_cause          | element, read                                       |
/// | repeated_condition     | element                                             |
/// | condition_does_not_fit | element, condition, read, answer                    |
/// | missing_period         | element, severity                                   |
/// | unknown_placeholder    | element, read                                       |
Result<Playbook> readPlaybook(QIODevice& device, const QString& fileName);

/// The playbook that comes with the program.
Result<Playbook> readDefaultPlaybook();

/// Its source, as it is kept with a casebook.
QByteArray defaultPlaybookSource();

} // namespace amends
