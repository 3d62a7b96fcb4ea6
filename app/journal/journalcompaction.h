// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace tokenry {

/// So many closed changes are kept, the newest: at about 400 bytes each they take 20 MB.
inline constexpr int maximumClosedChanges = 50'000;

/// So many rotations that have ended are kept, the newest.
inline constexpr int maximumEndedRotations = 1'000;

/// What a journal's file holds, shorter: each closed change in one line, the oldest of them left out where
/// there are more than `closedLimit`. Changes that are not closed, and lines that are damaged or of a newer
/// version, stay as they are. So do the rotations, with the changes that belong to one under way, except for
/// the oldest of more than `endedLimit` ended ones.
[[nodiscard]] QByteArray compactedJournal(QByteArrayView content, int closedLimit = maximumClosedChanges,
                                          int endedLimit = maximumEndedRotations);

} // namespace tokenry
