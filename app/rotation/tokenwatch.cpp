// SPDX-License-Identifier: Apache-2.0
#include "app/rotation/tokenwatch.h"

#include <algorithm>
#include <array>
#include <chrono>

#include "app/domain/tokengateway.h"
#include "app/domain/tokengone.h"
#include "app/rotation/rotation.h"

namespace tokenry {
using namespace std::chrono_literals;

namespace {

/// After a delete the token may be readable for a moment. The last pause is repeated.
constexpr std::array<std::chrono::seconds, 3> looksAfter{5s, 30s, 120s};
/// Reads of one round; each delete reads its tokens once more.
constexpr qsizetype longestRound = 100;
constexpr std::chrono::milliseconds settling = 120s;

bool isWatched(const Rotation &rotation)
{
    return rotation.isUnderWay() && !rotation.isElsewhere && rotation.step != RotationStep::Creating &&
           rotation.step != RotationStep::HandingOver && rotation.step != RotationStep::SuccessorGone;
}

} // namespace

TokenWatch::TokenWatch(TokenGateway &gateway, const Clock &clock, QObject *parent)
    : QObject(parent), m_gateway(gateway), m_clock(clock)
{}

TokenWatch::~TokenWatch() = default;

void TokenWatch::expectGone(const QList<Rotation> &rotations)
{
    for (const Rotation &rotation : rotations) {
        const bool isExpected = rotation.step == RotationStep::ToProveGone && !rotation.isElsewhere;
        if (isExpected && m_reads.count(rotation.id) == 0)
            readGone({rotation.id, rotation.oldId}, 0);
    }
}

void TokenWatch::readGone(const Look &look, int tries)
{
    m_reads[look.rotationId] =
        m_gateway.get(look.tokenId, this, [this, look, tries](const Result<Token> &answer) {
            if (!answer && saysTokenIsGone(answer.error())) {
                Q_EMIT gone(look.rotationId, look.tokenId);
                return;
            }
            const auto pause = std::min(static_cast<std::size_t>(tries), looksAfter.size() - 1);
            m_clock.after(looksAfter.at(pause), this, [this, look, tries, round = m_round] {
                if (round == m_round)
                    readGone(look, tries + 1);
            });
        });
}

bool TokenWatch::isSettling(const QDateTime &createdAt) const
{
    // After the clock was set back the age is negative, perhaps for days.
    return createdAt.isValid() &&
           std::chrono::abs(std::chrono::milliseconds(createdAt.msecsTo(m_clock.nowUtc()))) < settling;
}

void TokenWatch::stop()
{
    ++m_round;
    m_reads.clear();
    m_toLook.clear();
    m_look.cancel();
}

void TokenWatch::lookAt(const QList<Rotation> &rotations)
{
    stop();
    for (const Rotation &rotation : rotations) {
        if (!isWatched(rotation) || m_toLook.size() >= longestRound)
            continue;
        m_toLook.append({rotation.id, rotation.oldId});
        if (!rotation.newId.isEmpty() && !isSettling(rotation.createdAt))
            m_toLook.append({rotation.id, rotation.newId});
    }
    lookNext();
}

void TokenWatch::lookNext()
{
    if (m_toLook.isEmpty())
        return;
    const Look look = m_toLook.takeFirst();
    m_look = m_gateway.get(look.tokenId, this, [this, look](const Result<Token> &answer) {
        if (!answer && meetsEveryRequest(answer.error())) {
            m_toLook.clear();
            return;
        }
        if (!answer && saysTokenIsGone(answer.error()))
            Q_EMIT gone(look.rotationId, look.tokenId);
        lookNext();
    });
}

} // namespace tokenry
