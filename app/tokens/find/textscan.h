// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

#include "app/tokens/find/tokenreference.h"

namespace tokenry {

/// A place in a text, in UTF-16 code units.
struct TextSpan
{
    qsizetype begin = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return begin + length; }
    bool operator==(const TextSpan &) const = default;
};

/// A place that may name a token: only a list of tokens can tell whether it does.
struct TextMention
{
    TextSpan span = {};
    TokenReference reference = {};
};

/// What a pasted text says about tokens. Holds no secret, only where one stands.
struct TextScan
{
    QList<TextMention> mentions = {}; ///< By place, each id once
    QList<TextSpan> secrets = {};     ///< What is or looks like a secret, by place, without overlaps
};

/// Looks through a log line, JSON, headers, a web address, `.env` lines, a curl command, a Kubernetes
/// manifest or an e-mail for token ids, client ids, their short forms and Basic pairs, also in base64 that
/// goes over several lines. Pure: nothing is kept, decoded bytes are wiped.
[[nodiscard]] TextScan scanText(QStringView text);

/// Stands for each character of a secret in a masked text.
inline constexpr char16_t secretBullet = u'\u2022';

/// The text with a bullet for each character of a secret.
[[nodiscard]] QString maskedText(QStringView text, const TextScan &scan);

} // namespace tokenry
