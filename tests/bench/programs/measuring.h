// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>
#include <functional>
#include <vector>

namespace tokenry::bench {

using SteadyClock = std::chrono::steady_clock;

/// Seconds that the call takes.
[[nodiscard]] double secondsOf(const std::function<void()> &work);

/// What was measured of one thing: all its values, in one unit.
struct Samples
{
    std::vector<double> values = {};

    void add(double value) { values.push_back(value); }
    [[nodiscard]] double best() const;
    /// The value below which this share of them lies.
    [[nodiscard]] double quantile(double share) const;
};

/// Runs both by turns, `rounds` times, each time in the other order, so that what else the machine does meets
/// both.
struct Pair
{
    Samples ours = {};
    Samples floor = {};
};
[[nodiscard]] Pair interleaved(int rounds, const std::function<double()> &ours,
                               const std::function<double()> &floor);

/// Prints one line of JSON for the runner: ours and floor as their best, and the spread as the quartiles of
/// ours.
void report(const QString &work, const Pair &pair, const QString &unit);
/// A value without a floor.
void report(const QString &work, double value, const QString &unit);

} // namespace tokenry::bench
