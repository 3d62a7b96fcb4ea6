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
    m_request = m_gateway.getAs(m_clientId, m_secret.clone(), m_tokenId, this,
                                [this](const Result<Token> &answer) { take(answer); });
}

void PairProof::take(const Result<Token> &answer)
{
    if (answer || isForbiddenByApi(answer.error())) {
        end(std::nullopt);
        return;
    }
    const ApiError &error = answer.error();
    const bool isLate = m_clock.monotonic() - m_startedAt + pauseBetween > longest;
    if (error.kind != ErrorKind::Unauthorized || isLate) {
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
