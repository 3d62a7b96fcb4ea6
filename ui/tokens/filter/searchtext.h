// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include "app/tokens/models/searchterms.h"

namespace tokenry {

/// What a person typed to search for, in terms; ids in every form in which they travel.
[[nodiscard]] QList<SearchTerm> searchTerms(const QString &text);

} // namespace tokenry
