// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

#include "app/core/clock.h"
#include "app/domain/apierror.h"
#include "app/domain/token.h"
#include "app/tokens/list/pagewalker.h"

namespace tokenry {

/// Checks whether a token with MANAGE remains when the given tokens are deleted, by reading the service's
/// list at that moment.
///
/// Reading ends at the first such token; only the complete list can show that there is none. A token whose
/// permissions are unknown, unreadable or empty proves neither.
class LastManagerCheck final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LastManagerCheck)

public:
    enum class Verdict {
        NotAsked,
        Reading,
        OtherStays, ///< Another token with MANAGE is in the list
        LastOnes,   ///< The complete list holds no other
        CannotTell, ///< The list could not be read to its end, or holds tokens that may or may not be able to
    };

    /// The person who wants to delete a token must not wait longer than this.
    static constexpr std::chrono::seconds longestReading{10};

    /// Neither is owned; both outlive this.
    LastManagerCheck(TokenGateway &gateway, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] Verdict verdict() const { return m_verdict; }
    /// Why it cannot tell; translated, display-safe. Empty with every other verdict.
    [[nodiscard]] QString reason() const { return m_reason; }

    /// Checks these tokens. When none of them can have MANAGE, the verdict is `NotAsked` and nothing is read.
    void start(const QList<Token> &leaving);
    /// Ends a reading; the verdict is `NotAsked`.
    void stop();

Q_SIGNALS:
    void changed();

private:
    void handleAnswer(const Result<TokenPage> &answer);
    /// True when another token that surely manages is in the page.
    [[nodiscard]] bool findManager(const TokenPage &page);
    void judgeEnd();
    void settle(Verdict verdict, const QString &reason = {});

    const Clock &m_clock;
    QList<Token> m_leaving;
    Verdict m_verdict = Verdict::NotAsked;
    QString m_reason;
    bool m_hasDoubtful = false; ///< A token was read whose permissions do not tell
    quint64 m_reading = 0;      ///< Number of the reading, for its time limit
    PageWalker m_walker;
};

} // namespace tokenry
