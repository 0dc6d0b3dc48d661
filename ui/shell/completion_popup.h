// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/search_line.h"

#include <QFrame>

class QListView;

namespace amends {

class CompletionModel;

/// The list below the caret: what was typed of each in the accent, counts at the end. The line above keeps the focus
/// and hands keys down.
class CompletionPopup : public QFrame {
    Q_OBJECT

public:
    explicit CompletionPopup(SearchLine* line);

    /// Empty hides it.
    void offer(const QList<Completion>& completions, const QString& typed, const QPoint& below);
    /// True where the key was for the list.
    bool handleKey(int key);

Q_SIGNALS:
    void taken(const amends::Completion& completion);

private:
    CompletionModel* m_model;
    QListView* m_list;
};

} // namespace amends
