// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "ui/paper/paper_file.h"

#include <QPainter>
#include <QPdfWriter>

namespace amends::bench {

namespace {

constexpr int packSize = 100;

QStringList textsOf(const paper::Document& document)
{
    QStringList texts{document.title};
    for (const paper::Block& block : document.blocks) {
        texts.append(block.strong + block.words.text);
        for (const paper::Block::Row& row : block.rows)
            for (const paper::Words& cell : row)
                texts.append(cell.text);
    }
    texts.removeAll(QString());
    return texts;
}

/// The same words one below the other: no columns, no rules, nothing kept together.
void paintPlainly(const QString& path, const QStringList& texts)
{
    QPdfWriter writer(path);
    writer.setResolution(300);
    QPainter painter(&writer);
    const QRect page(0, 0, writer.width(), writer.height());
    int y = 0;
    for (const QString& text : texts) {
        const QRect room(0, y, page.width(), page.height());
        const int height = painter.boundingRect(room, Qt::TextWordWrap, text).height();
        if (y > 0 && y + height > page.height()) {
            writer.newPage();
            y = 0;
        }
        painter.drawText(QRect(0, y, page.width(), height), Qt::TextWordWrap, text);
        y += height;
    }
}

struct Papers {
    QList<CaseView> views;
    Playbook playbook;
    QList<QStringList> texts;
    words::Present present{QDateTime::currentDateTimeUtc(), QTimeZone::UTC};
};

Papers papersOf(const QString& path)
{
    const auto casebook = opened(path, true);
    Papers papers;
    papers.playbook = got(casebook->playbook());
    const QList<qint64> keys = got(casebook->caseKeys({})).keys;
    for (const CaseRow& row : got(casebook->caseRows(keys.mid(0, packSize)))) {
        papers.views.append(got(casebook->find(row.id)));
        papers.texts.append(textsOf(paper::caseFile(papers.views.last(), papers.playbook, papers.present)));
    }
    return papers;
}

} // namespace

void measurePapers(Bench& bench)
{
    if (!bench.wants(u"case pdf"_s) && !bench.wants(u"pdf pack"_s))
        return;
    const Papers papers = papersOf(bench.books.full(bench.cases));
    const QString path = bench.books.file(u"case.pdf"_s);
    const auto ours = [&](qsizetype i) {
        must(paper::writeCaseFile(path, papers.views[i], papers.playbook, papers.present));
    };
    const auto limit = [&](qsizetype i) { paintPlainly(path, papers.texts[i]); };
    const qsizetype count = papers.views.size();
    if (bench.wants(u"case pdf"_s))
        bench.addUndisturbed(u"case pdf"_s, [&] {
            return inTurns(20, [&](int round) { ours(round % count); }, [&](int round) { limit(round % count); });
        });
    const auto each = [count](const auto& work) {
        return [&work, count](int) {
            for (qsizetype i = 0; i < count; ++i)
                work(i);
        };
    };
    if (bench.wants(u"pdf pack"_s))
        bench.addUndisturbed(u"pdf pack of %1"_s.arg(count), [&] { return inTurns(3, each(ours), each(limit)); });
    bench.books.remove(u"case.pdf"_s);
}

} // namespace amends::bench
