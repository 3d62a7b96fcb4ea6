// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/credentialcollector.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <utility>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

using Part = CredentialName::Part;

/// The families in the order of preference: the agent tooling reads `clientId` before `apiTokenId`.
constexpr CredentialName names[] = {
    {"clientId"_L1, Part::ClientId, 0},
    {"clientSecret"_L1, Part::Secret, 0},
    {"apiTokenId"_L1, Part::ClientId, 1},
    {"apiClientSecret"_L1, Part::Secret, 1},
    {"GRID_API_TOKEN_ID"_L1, Part::ClientId, 2},
    {"GRID_API_CLIENT_SECRET"_L1, Part::Secret, 2},
    {"GRID_CLIENT_ID"_L1, Part::ClientId, 3},
    {"GRID_CLIENT_SECRET"_L1, Part::Secret, 3},
    {"x-grid-client-id"_L1, Part::ClientId, 4},
    {"x-grid-client-secret"_L1, Part::Secret, 4},
    {"baseUrl"_L1, Part::BaseUrl, 0},
    {"GRID_BASE_URL"_L1, Part::BaseUrl, 0},
    {"GRID_API_BASE_URL"_L1, Part::BaseUrl, 0},
};

} // namespace

const CredentialName *credentialNameOf(QStringView key)
{
    const auto found = std::find_if(std::begin(names), std::end(names), [key](const CredentialName &known) {
        return key.compare(known.name,
                           known.name.startsWith("x-"_L1) ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0;
    });
    return found == std::end(names) ? nullptr : found;
}

bool isPlaceholder(QStringView value, bool isLiteral)
{
    static const QRegularExpression variable(
        u"\\A(?:\\$[A-Z_][A-Z0-9_]*|\\$\\{[^}]*\\}|\\$(?i:env):\\w+|\\$\\(.*\\)|%[A-Za-z_][A-Za-z0-9_]*%|"
        "process\\.env\\b.*|os\\.(?:environ|getenv)\\b.*|env\\(.*\\))\\z"_s);
    static const QRegularExpression example(
        u"\\A(?:<.*>|\\{\\{.*\\}\\}|\\[.*\\]|\\.{3,}|\u2026|[*\u2022]+|your[-_ ].*|your[a-z]*(?:id|secret|key|token))\\z"_s,
        QRegularExpression::CaseInsensitiveOption);
    // A name where its value should be.
    if (credentialNameOf(value))
        return true;
    const bool isVariable = variable.match(value).hasMatch();
    // A secret may begin with a dollar sign; one that names a variable of the service does not.
    return (isVariable && (!isLiteral || value.contains("GRID_"_L1))) || example.match(value).hasMatch();
}

void CredentialCollector::put(const CredentialName &name, QStringView value, bool isLiteral)
{
    value = value.trimmed();
    if (value.isEmpty())
        return;
    if (isPlaceholder(value, isLiteral)) {
        m_hasPlaceholder = true;
        return;
    }
    switch (name.part) {
    case Part::ClientId:
        m_pairs.at(name.family).clientId = WipedText(value.toString());
        break;
    case Part::Secret:
        m_pairs.at(name.family).secret = WipedText(value.toString());
        break;
    case Part::BaseUrl:
        m_baseUrl = value.toString();
        break;
    }
}

void CredentialCollector::addMissing(CredentialCollector &&other)
{
    for (std::size_t family = 0; family < families; ++family) {
        Pair &mine = m_pairs.at(family);
        Pair &theirs = other.m_pairs.at(family);
        // A whole pair, or the half that completes one: never the half of another.
        if (mine.isComplete()) {
            m_hasSeveralPairs |= theirs.isComplete() && !theirs.isSame(mine);
            continue;
        }
        if (theirs.isComplete()) {
            mine = std::move(theirs);
            continue;
        }
        if (mine.clientId.text().isEmpty())
            mine.clientId = std::move(theirs.clientId);
        if (mine.secret.text().isEmpty())
            mine.secret = std::move(theirs.secret);
    }
    if (m_baseUrl.isEmpty())
        m_baseUrl = other.m_baseUrl;
    m_hasPlaceholder |= other.m_hasPlaceholder;
}

std::optional<FoundCredentials> CredentialCollector::take()
{
    FoundCredentials found{.baseUrl = std::exchange(m_baseUrl, {}),
                           .hasPlaceholder = std::exchange(m_hasPlaceholder, false),
                           .hasSeveralPairs = std::exchange(m_hasSeveralPairs, false)};
    const std::array<Pair, families> pairs = std::exchange(m_pairs, {});
    const auto isComplete = [](const Pair &pair) { return pair.isComplete(); };
    const auto whole = std::find_if(pairs.cbegin(), pairs.cend(), isComplete);
    for (const Pair &pair : pairs) {
        if (whole != pairs.cend() && &pair != &*whole) {
            found.hasSeveralPairs |= pair.isComplete() && !pair.isSame(*whole);
            continue;
        }
        if (found.clientId.isEmpty())
            found.clientId = pair.clientId.text();
        if (found.secret.isEmpty())
            found.secret = secretOf(pair.secret.text());
    }
    // Shared with a text that is overwritten at the end of this function.
    found.clientId.detach();
    if (found.isEmpty() && !found.hasPlaceholder)
        return std::nullopt;
    return found;
}

} // namespace tokenry
