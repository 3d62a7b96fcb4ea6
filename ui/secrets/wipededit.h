// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/core/wipedtext.h"

class QLineEdit;

namespace tokenry {

/// Empties a field that may hold a secret and gives what stood in it, in memory that is overwritten. Nothing
/// of it is left in the field, nor for undo.
WipedText takeText(QLineEdit &edit);

} // namespace tokenry
