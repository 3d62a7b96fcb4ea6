// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include "app/domain/token.h"

namespace tokenry::bench {

/// As many tokens as wanted, always the same ones, like those that the sandbox seeds: names of some words and
/// a number, ids and client ids that are hexadecimal, times within three years. One name in `accentOneIn` is
/// not ASCII; 0: all are.
[[nodiscard]] QList<Token> madeTokens(int count, int accentOneIn = 0);

/// The bytes of their own fields as UTF-8.
[[nodiscard]] qint64 fieldBytes(const QList<Token> &tokens);

} // namespace tokenry::bench
