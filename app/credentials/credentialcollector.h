// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QStringView>

#include <array>
#include <optional>

#include "app/core/wipedtext.h"
#include "app/credentials/foundcredentials.h"

namespace tokenry {

/// A name under which some consumer of the service expects a part of the credentials. The names of one
/// consumer form a family.
struct CredentialName
{
    enum class Part { ClientId, Secret, BaseUrl };

    QLatin1StringView name;
    Part part = Part::ClientId;
    std::size_t family = 0;
};

/// Null for a name that is not known. HTTP headers are compared without case.
[[nodiscard]] const CredentialName *credentialNameOf(QStringView key);

/// Whether the value only stands for the real one: `$GRID_CLIENT_ID`, `<your client id>`, `…`. `isLiteral`:
/// it stood in single quotes, where a shell puts in no variable.
[[nodiscard]] bool isPlaceholder(QStringView value, bool isLiteral = false);

/// Puts a pair together out of named values. A client ID and a secret of one family are preferred, so that
/// the parts of two different pairs are not mixed.
class CredentialCollector final
{
public:
    /// A later value of the same name replaces an earlier one.
    void put(const CredentialName &name, QStringView value, bool isLiteral = false);
    /// Adds what this one does not have yet.
    void addMissing(CredentialCollector &&other);
    /// Nothing when nothing was put in. The collector is empty then.
    [[nodiscard]] std::optional<FoundCredentials> take();

private:
    static constexpr std::size_t families = 5;

    struct Pair
    {
        WipedText clientId;
        WipedText secret;

        [[nodiscard]] bool isComplete() const
        {
            return !clientId.text().isEmpty() && !secret.text().isEmpty();
        }
        [[nodiscard]] bool isSame(const Pair &other) const
        {
            return clientId.text() == other.clientId.text() && secret.text() == other.secret.text();
        }
    };

    std::array<Pair, families> m_pairs;
    bool m_hasSeveralPairs = false;
    QString m_baseUrl;
    bool m_hasPlaceholder = false;
};

} // namespace tokenry
