// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/shop.h"

namespace amends::test {

/// Of the index of the cases' texts: what each transaction left.
inline qint64 piecesOf(Shop& shop)
{
    return shop.number("select count(distinct segid) from case_text_idx");
}

/// A case that gets a note in each of many transactions: a piece each, and one for the case.
inline void writeNotes(Shop& shop, int notes)
{
    shop.does(u"open_case {\"title\":\"Brakes squeal\"}"_s);
    for (int i = 1; i <= notes; ++i)
        shop.does(u"add_note #%1 {\"text\":\"word%1\"}"_s.arg(i));
}

} // namespace amends::test
