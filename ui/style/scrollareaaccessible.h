// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tokenry {

/// Replaces Qt 6.4's accessible interface of a QScrollArea. Its children come and go with the scroll
/// bars there, and asking for one that has just gone reads past the end of a list: a screen reader could end
/// the program so. Once is enough.
void installScrollAreaAccessible();

} // namespace tokenry
