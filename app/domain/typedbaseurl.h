// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

namespace tokenry {

/// A base URL as a person typed it.
struct TypedBaseUrl
{
    QUrl url = {};        ///< Only when nothing was refused
    QString refusal = {}; ///< Why not, in words; empty when it is fine. Translated, display-safe
    QString suggestion =
        {}; ///< An address that is probably meant and would be taken; empty when there is none

    bool operator==(const TypedBaseUrl &) const = default;
};

/// Judges the typed text itself, because QUrl silently changes what a person ought to see: `0x7f.1`,
/// `2130706433` and letters that only look like a host become a plain host there.
[[nodiscard]] TypedBaseUrl readBaseUrl(const QString &typed);

} // namespace tokenry
