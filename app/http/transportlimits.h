// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QtGlobal>

#include <chrono>

namespace tokenry {

/// How long and how much the transport waits for. Tests shorten them.
struct TransportLimits
{
    std::chrono::milliseconds connect{10'000}; ///< Until the request is on its way, TLS included
    std::chrono::milliseconds inactivity{
        15'000}; ///< Without a byte; for a change it counts from the first byte of the answer
    std::chrono::milliseconds read{30'000};   ///< A read in all
    std::chrono::milliseconds change{60'000}; ///< A create or delete in all
    qint64 maximumBytes = 4 * 1024 * 1024;    ///< Of a body; a page of 100 tokens is about 30 KB
};

} // namespace tokenry
