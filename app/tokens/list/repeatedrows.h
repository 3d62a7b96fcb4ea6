// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "app/domain/token.h"

namespace tokenry {

/// Leaves one row of each id: in the place of the first, with the content of the newest `updatedAt`. A page
/// in which an id comes twice contradicts itself (API documents: an id names one token). Rows without an id
/// stay. Returns the number of rows that were taken out.
int mergeRepeatedRows(QList<Token> &tokens);

} // namespace tokenry
