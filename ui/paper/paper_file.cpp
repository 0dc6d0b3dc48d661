// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/paper_file.h"

#include "core/base/files.h"
#include "ui/paper/flow.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

using namespace Qt::StringLiterals;

namespace amends::paper {

namespace {

constexpr QLatin1StringView programName = "Amends"_L1;

std::unexpected<Error> notPrinted()
{
    return failure("print_not_done"_L1);
}

bool isWanted(const QPageRanges& ranges, qsizetype page)
{
    return ranges.isEmpty() || ranges.contains(static_cast<int>(page) + 1);
}

} // namespace

Done paintOn(const Document& document, QPagedPaintDevice& device)
{
    const QPageLayout layout = device.pageLayout();
    const QPageRanges ranges = device.pageRanges();
    const Flow flow(document, {.size = layout.fullRect(QPageLayout::Millimeter).size()});
    QPainter painter;
    bool isFirst = true;
    for (qsizetype page = 0; page < flow.pageCount(); ++page) {
        if (!isWanted(ranges, page))
            continue;
        if (isFirst ? !painter.begin(&device) : !device.newPage())
            return notPrinted();
        isFirst = false;
        painter.save();
        painter.translate(-layout.paintRectPixels(device.logicalDpiX()).topLeft());
        painter.scale(device.logicalDpiX() / unitsPerInch, device.logicalDpiY() / unitsPerInch);
        flow.paint(painter, page);
        painter.restore();
    }
    return isFirst || painter.end() ? Done() : notPrinted();
}

Done writePdf(const Document& document, const QString& path)
{
    QByteArray content;
    QBuffer buffer(&content);
    const Error notWritten{u"file_not_written"_s, {{"path"_L1, path}, {"reason"_L1, u"input_output"_s}}};
    if (!buffer.open(QIODevice::WriteOnly))
        return std::unexpected(notWritten);
    QPdfWriter writer(&buffer);
    writer.setResolution(static_cast<int>(unitsPerInch));
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins({});
    writer.setTitle(document.title);
    writer.setCreator(programName);
    if (!paintOn(document, writer) || !content.startsWith("%PDF") || !content.trimmed().endsWith("%%EOF"))
        return std::unexpected(notWritten);
    return atomicWrite(path, content);
}

Done writeCaseFile(const QString& path, const CaseView& view, const Playbook& playbook, const words::Present& present)
{
    return writePdf(caseFile(view, playbook, present), path);
}

} // namespace amends::paper
