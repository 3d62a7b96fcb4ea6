// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <Qt>

#include <optional>

#include "app/tokens/models/tokencolumn.h"

namespace tokenry {

/// The order of the table's rows; a value that can be kept and put back.
struct TableSort
{
    std::optional<TokenColumn> column = std::nullopt; ///< Empty: the order of the service
    Qt::SortOrder order = Qt::AscendingOrder;

    bool operator==(const TableSort &) const = default;
};

/// The same as text to be stored, such as "name ascending"; empty for the order of the service.
[[nodiscard]] QString tableSortText(const TableSort &sort);
/// Reads it back; a text that is not understood is the order of the service.
[[nodiscard]] TableSort tableSortFrom(const QString &text);

} // namespace tokenry
