// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>

#include <chrono>

#include "app/core/clock.h"
#include "app/tokens/find/tokenfinder.h"

namespace tokenry {

class OwnToken;
class TokenGateway;
struct ListState;

/// Looks for the own token through the whole list when it is not among the rows that were loaded: once for
/// each client id. A search that failed is tried again after the next page that could be read, three times in
/// all.
class OwnTokenSearch final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnTokenSearch)

public:
    enum class State {
        Idle, ///< Not needed, or not begun
        Running,
        NotListed,  ///< The list was read to its end and does not hold it
        Incomplete, ///< The list could not be read to its end, or is longer than is looked through
        Failed,
    };

    /// 20 000 tokens: a longer list is not read to its end just to find the own token.
    static constexpr int maximumPages = 200;

    /// None is owned; all outlive this.
    OwnTokenSearch(TokenGateway &gateway, const Clock &clock, const OwnToken &ownToken,
                   QObject *parent = nullptr);
    ~OwnTokenSearch() override;

    [[nodiscard]] State state() const { return m_state; }
    /// Starts when the own token is not known, the list was read as far as it will be, and the search was not
    /// done yet.
    void consider(const ListState &list);
    /// Ends a search under way; a later page may start it anew.
    void cancel();
    /// As cancel(), and nothing is known any more: for another client id.
    void reset();

Q_SIGNALS:
    /// `askedAt` is when the search began, by Clock::monotonic().
    void found(const tokenry::Token &token, std::chrono::milliseconds askedAt);
    void stateChanged();

private:
    void setState(State state);

    static constexpr int maximumAttempts = 3;

    const Clock &m_clock;
    const OwnToken &m_ownToken;
    TokenFinder m_finder;
    State m_state = State::Idle;
    int m_attempts = 0;
    std::chrono::milliseconds m_startedAt{0};
    QDateTime m_listOfAttempt; ///< When the rows arrived that the last attempt began with
};

} // namespace tokenry
