// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/paper/case_file.h"

class QPagedPaintDevice;

// Paper as a file and on printers. Any thread, which all of a call runs in: a long case takes a while, so not the
// window's for files. Needs a QGuiApplication, no screen.

namespace amends::paper {

/// An A4 PDF with vector text and its fonts in it. Made in memory, then put at `path` whole or not at all
/// (core/base/files.h): `file_not_written` {path, reason}.
Done writePdf(const Document& document, const QString& path);

/// The case file as a PDF; errors of writePdf().
Done writeCaseFile(const QString& path, const CaseView& view, const Playbook& playbook, const words::Present& present);

/// Draws the document on pages of the device's own size; of these only its pageRanges(), where it has some. A printer
/// that was set up by a dialog. `print_not_done` where the device refuses.
Done paintOn(const Document& document, QPagedPaintDevice& device);

} // namespace amends::paper
