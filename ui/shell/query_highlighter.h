// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <KSyntaxHighlighting/SyntaxHighlighter>

namespace KSyntaxHighlighting {
class Repository;
}

namespace amends {

/// Colours a query by `resources/syntax/amends-query.xml` in the colours of our look. Window's thread. Loading its
/// repository takes some milliseconds: made when the search line is first used, not before the first paint.
class QueryHighlighter : public KSyntaxHighlighting::SyntaxHighlighter {
    Q_OBJECT

public:
    explicit QueryHighlighter(QTextDocument* document);
    ~QueryHighlighter() override;

protected:
    void applyFormat(int offset, int length, const KSyntaxHighlighting::Format& format) override;

private:
    std::unique_ptr<KSyntaxHighlighting::Repository> m_repository;
};

} // namespace amends
