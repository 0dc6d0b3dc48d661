// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

// What stands on paper, before anybody knows of pages: plain values. Text is always plain, whatever it looks like. Any
// thread.

namespace amends::paper {

/// Who wrote it. Foreign text runs in the direction of its own letters; ours in the document's.
enum class By { Us, Others };
enum class Ink { Text, Quiet, Stars };

struct Words {
    QString text; ///< lines are kept
    By by = By::Us;
    Ink ink = Ink::Text;

    bool operator==(const Words&) const = default;
};

Words own(const QString& text, Ink ink = Ink::Text);
/// Control characters become visible, marks that turn the direction are named.
Words foreign(const QString& text, Ink ink = Ink::Text);
/// A foreign value inside a sentence of ours: harmless, each line isolated by direction.
QString inside(const QString& foreign);

enum class Edge { Start, End };

struct Column {
    QString name;
    double share = 1; ///< of the width, in proportion to those of the others
    Edge edge = Edge::Start;

    bool operator==(const Column&) const = default;
};

struct Block {
    enum class Kind {
        Kicker, ///< the small line above the title
        Title,
        Lead,
        Heading,
        Subheading,
        Paragraph,
        Quote,
        Caption,
        Figures, ///< one row; of each cell the first line is the figure, the others say what it means
        Facts,   ///< rows of two cells: what, and its value; or of two such pairs
        Table,
        Gap,
    };
    using Row = QList<Words>;

    Kind kind = Kind::Paragraph;
    Words words;
    QString strong; ///< ours; begins the paragraph in a heavier weight
    QList<Column> columns;
    QList<Row> rows;

    bool operator==(const Block&) const = default;
};

/// Headings of both ranks go with what follows them; where nothing does, they stay where they are.
Block textBlock(Block::Kind kind, const Words& words);
Block factsBlock(const QList<Block::Row>& rows);
Block figuresBlock(const Block::Row& cells);
/// The head row with the columns' names is repeated on each page; without any name there is none.
Block tableBlock(const QList<Column>& columns, const QList<Block::Row>& rows);

struct Document {
    QString title;    ///< in the file's own description: nothing that is told of a person
    QString fileName; ///< proposed: safe in every file system
    QString foot;     ///< what this is, as of when; the page numbers stand at its end
    QList<Block> blocks;
    Qt::LayoutDirection direction = Qt::LeftToRight;

    bool operator==(const Document&) const = default;
};

/// `name` without what a file system or a person would stumble over, with `suffix` ("pdf") behind a dot: no separators,
/// control characters, marks of direction, leading dots or ends in blanks; at most 120 characters, never empty.
QString safeFileName(const QString& name, const QString& suffix);

} // namespace amends::paper
