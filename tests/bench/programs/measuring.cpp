// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/programs/measuring.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <cstdio>

namespace tokenry::bench {
using namespace Qt::StringLiterals;

namespace {

void print(const QJsonObject &line)
{
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

} // namespace

double secondsOf(const std::function<void()> &work)
{
    const auto begin = SteadyClock::now();
    work();
    return std::chrono::duration<double>(SteadyClock::now() - begin).count();
}

double Samples::best() const
{
    return *std::min_element(values.cbegin(), values.cend());
}

double Samples::quantile(double share) const
{
    std::vector<double> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    return sorted.at(static_cast<std::size_t>(std::floor(share * static_cast<double>(sorted.size() - 1))));
}

Pair interleaved(int rounds, const std::function<double()> &ours, const std::function<double()> &floor)
{
    Pair pair;
    for (int round = 0; round < rounds; ++round) {
        if (round % 2 == 0) {
            pair.ours.add(ours());
            pair.floor.add(floor());
        } else {
            pair.floor.add(floor());
            pair.ours.add(ours());
        }
    }
    return pair;
}

void report(const QString &work, const Pair &pair, const QString &unit)
{
    print({{u"work"_s, work},
           {u"ours"_s, pair.ours.best()},
           {u"floor"_s, pair.floor.best()},
           {u"oursMedian"_s, pair.ours.quantile(0.5)},
           {u"floorMedian"_s, pair.floor.quantile(0.5)},
           {u"runs"_s, static_cast<int>(pair.ours.values.size())},
           {u"unit"_s, unit}});
}

void report(const QString &work, double value, const QString &unit)
{
    print({{u"work"_s, work}, {u"ours"_s, value}, {u"unit"_s, unit}});
}

} // namespace tokenry::bench
