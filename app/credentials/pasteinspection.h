// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

#include "app/credentials/foundcredentials.h"

namespace tokenry {

/// A field into which credentials are typed or pasted. `Other` is a field for something else, such as a name:
/// only credentials are looked for in it.
enum class CredentialField { BaseUrl, ClientId, Secret, Other };

/// Something in a text that does not belong into its field. Closed: switch over it without `default`.
enum class PasteKind {
    SurroundingSpace,
    Quotes,              ///< Straight or typographic, around it
    InvisibleCharacters, ///< Of no width, or that turn the direction
    LineEnds,
    SwappedFields,
    TokenId,             ///< `Token:…`, which is not the client ID
    AddressTail,         ///< The path of a call, or a query, behind the base URL
    Placeholder,         ///< `$GRID_CLIENT_ID` or the like, alone
    AuthorizationHeader, ///< `Authorization: Basic …`, or only `Basic …`
    DotEnv,              ///< `GRID_…=…` lines
    Settings,            ///< Variables, members or headers in another notation
    CredentialsJson,     ///< The content of `~/.grid-credentials`, or JSON as this program saves it
    CurlCommand,
    Pair,          ///< `id:secret`
    SecretByLooks, ///< A long random text in a field that is for something else
};

struct PasteFinding
{
    PasteKind kind = PasteKind::SurroundingSpace;
    QString words = {}; ///< What was found. Translated, display-safe, no secret in it
    std::optional<FoundCredentials> fix = std::nullopt; ///< What the fields would hold once it is put right
};

/// Whether the text of such a finding holds more than its field is for: a whole block, with a secret in it as
/// a rule.
[[nodiscard]] bool isWholeBlock(PasteKind kind);

/// Whether the text of the finding has to be hidden.
[[nodiscard]] bool mayHoldSecret(const PasteFinding &finding);

/// Judges one field. Nothing when there is nothing to say. Never changes anything: the person decides.
[[nodiscard]] std::optional<PasteFinding> inspectPasted(CredentialField field, const QString &text);

/// Judges the two together: swapped only on real evidence, a client ID of the service's form where the secret
/// belongs and none of that form where the client ID does.
[[nodiscard]] std::optional<PasteFinding> inspectPair(const QString &clientId, const QString &secret);

} // namespace tokenry
