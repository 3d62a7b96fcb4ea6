// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>

#include "app/tokens/changes/deleteconfirmation.h"

/// How far a deletion is, in words. Translated.
namespace tokenry::deleteprogress {

/// What the window loses with its own token; empty when that is not to be deleted.
[[nodiscard]] QString ownTokenText(const DeleteSubject &subject);
/// "Deleting 412 of 2,000… About 3 min left." `settled` tokens of `total` have their outcome, after
/// `elapsed`. The time is told once ten tokens allow a guess.
[[nodiscard]] QString deletingText(int settled, int total, std::chrono::milliseconds elapsed);
/// "The service asks to wait. Going on in 12 s."
[[nodiscard]] QString waitingText(int seconds);
/// "Deleting starts in 10 s. Nothing was sent yet."
[[nodiscard]] QString startingText(int seconds);
/// The request under way is awaited after the person stopped the rest.
[[nodiscard]] QString stoppingText();

} // namespace tokenry::deleteprogress
