// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/models/agefilter.h"

namespace tokenry {

bool matches(const PackedRow &row, AgeFilter match, qint64 now)
{
    constexpr qint64 day = 24 * 60 * 60 * qint64(1000);
    if (match == AgeFilter::Any)
        return true;
    const qint64 age = now - row.createdAt;
    const bool isKnown = row.createdInstant() == InstantForm::Given && age >= 0;
    switch (match) {
    case AgeFilter::Any:
        break;
    case AgeFilter::YoungerThan7Days:
        return isKnown && age < 7 * day;
    case AgeFilter::YoungerThan30Days:
        return isKnown && age < 30 * day;
    case AgeFilter::OlderThan90Days:
        return isKnown && age > 90 * day;
    case AgeFilter::OlderThan1Year:
        return isKnown && age > 365 * day;
    case AgeFilter::NotKnown:
        return !isKnown;
    }
    return true;
}

} // namespace tokenry
