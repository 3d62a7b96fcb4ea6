// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

#include "app/domain/daterange.h"
#include "app/tokens/models/permissionfilter.h"

namespace tokenry {

/// What a person set in the filter bar; a value that can be kept and put back.
struct FilterState
{
    QString name = {};
    DatePreset created = DatePreset::AnyTime;
    DayRange createdDays = {}; ///< Only for `DatePreset::Custom`
    DatePreset updated = DatePreset::AnyTime;
    DayRange updatedDays = {}; ///< Only for `DatePreset::Custom`
    PermissionFilter permissions = PermissionFilter::Any;
    QString text = {};

    bool operator==(const FilterState &) const = default;
};

/// The same as text to be stored.
[[nodiscard]] QByteArray filterStateText(const FilterState &state);
/// Reads it back; whatever is missing or not understood is as if it had not been set.
[[nodiscard]] FilterState filterStateFrom(const QByteArray &text);

} // namespace tokenry
