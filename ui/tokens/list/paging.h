// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tokenry {

/// Which rows the table shows of those that pass the filters of the list.
struct Paging
{
    int firstRow = 0;        ///< Place of the first shown row, from 0
    int shownRows = 0;       ///< In the table
    int passingRows = 0;     ///< On all pages, as far as the list was read
    bool isFiltered = false; ///< By what the list itself filters
    bool isSorted = false;   ///< By a header click
    bool canGoForward = false;
    bool canGoToLast = false;

    [[nodiscard]] bool canGoBack() const { return firstRow > 0; }
};

} // namespace tokenry
