// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/models/agefilter.h"

namespace tokenry {

bool matches(const PackedRow &row, AgeMatch match, qint64 now)
{
    constexpr qint64 day = 24 * 60 * 60 * qint64(1000);
    if (match == AgeMatch::Any)
        return true;
    const qint64 age = now - row.createdAt;
    const bool isKnown = row.createdInstant() == InstantForm::Given && age >= 0;
    switch (match) {
    case AgeMatch::Any:
        break;
    case AgeMatch::YoungerThan7Days:
        return isKnown && age < 7 * day;
    case AgeMatch::YoungerThan30Days:
        return isKnown && age < 30 * day;
    case AgeMatch::OlderThan90Days:
        return isKnown && age > 90 * day;
    case AgeMatch::OlderThan1Year:
        return isKnown && age > 365 * day;
    case AgeMatch::NotKnown:
        return !isKnown;
    }
    return true;
}

} // namespace tokenry
