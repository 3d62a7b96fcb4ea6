// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tokenry {

/// Notes under the category `tokenry.trace` that the program came to this point, with the monotonic clock in
/// seconds (that of `CLOCK_MONOTONIC`, so that the program that started this one can subtract), and a count
/// of finished steps if it is not negative. Costs next to nothing while the category is off. From any thread.
/// `point` is plain ASCII, nothing of the service's.
void trace(const char *point, long long count = -1);

} // namespace tokenry
