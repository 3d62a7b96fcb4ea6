// SPDX-License-Identifier: Apache-2.0
#include "app/rotation/pairproof.h"

#include <utility>

#include "app/domain/tokengateway.h"

namespace tokenry {

PairProof::PairProof(TokenGateway &gateway, const Clock &clock, QObject *parent)
    : QObject(parent), m_gateway(gateway), m_clock(clock)
{}

PairProof::~PairProof() = default;

void PairProof::start(const QString &clientId, Secret secret, const QString &tokenId, Done done)
{
    cancel();
    m_clientId = clientId;
    m_tokenId = tokenId;
    m_secret = std::move(secret);
    m_isSignedIn = false;
    begin(std::move(done));
}

void PairProof::startAsSignedIn(Done done)
{
    cancel();
    m_isSignedIn = true;
    begin(std::move(done));
}

void PairProof::begin(Done done)
{
    m_done = std::move(done);
    m_startedAt = m_clock.monotonic();
    ask();
}

void PairProof::cancel()
{
    ++m_proof;
    m_request.cancel();
    m_done = nullptr;
    m_secret.wipe();
}

void PairProof::ask()
{
    const auto takeAnswer = [this](const auto &answer) {
        take(answer ? std::nullopt : std::optional(answer.error()));
    };
    m_request = m_isSignedIn ? m_gateway.list({.limit = 1}, this, takeAnswer)
                             : m_gateway.getAs(m_clientId, m_secret.clone(), m_tokenId, this, takeAnswer);
}

void PairProof::take(const std::optional<ApiError> &error)
{
    if (!error || isForbiddenByApi(*error)) {
        end(std::nullopt);
        return;
    }
    const bool isLate = m_clock.monotonic() - m_startedAt + pauseBetween > longest;
    if (error->kind != ErrorKind::Unauthorized || isLate) {
        end(error);
        return;
    }
    m_clock.after(pauseBetween, this, [this, proof = m_proof] {
        if (proof == m_proof && m_done)
            ask();
    });
    Q_EMIT waiting();
}

void PairProof::end(const std::optional<ApiError> &error)
{
    ++m_proof;
    const Done done = std::exchange(m_done, nullptr);
    done(error, std::exchange(m_secret, Secret()));
}

} // namespace tokenry
