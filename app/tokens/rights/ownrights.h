// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

#include "app/core/clock.h"
#include "app/domain/requesthandle.h"
#include "app/domain/token.h"
#include "app/tokens/rights/owntokensearch.h"

namespace tokenry {

class OwnToken;
class TokenCommands;
class TokenGateway;
struct ListState;
struct ReadPage;

/// The rights of the token that is signed in with. Nothing is guessed: a right that neither the token nor an
/// answer of the service shows is `Unknown`.
struct Rights
{
    enum class Belief { Unknown, Yes, No };
    enum class Source {
        None,
        OwnToken, ///< What the own token lists
        Answer,   ///< What the service did when it was asked to
    };

    Belief view = Belief::Unknown;
    Belief transact = Belief::Unknown;
    Belief manage = Belief::Unknown;
    Source viewSource = Source::None;
    Source manageSource = Source::None;

    bool operator==(const Rights &) const = default;
};

/// The rights that a token's permissions show. An empty or unreadable list shows nothing, because the service
/// may treat it as unrestricted. Beside a value that this program does not know, a missing right is
/// `Unknown`: the unknown value may include it.
[[nodiscard]] Rights rightsOf(const Permissions &permissions);

/// Keeps the rights of one account's own token: from the own token, when it is among the loaded rows or was
/// looked for, and from the service's answers, which count more.
///
/// A 403 to a change holds until the own token is read again, later than it, and lists MANAGE. To see whether
/// that is so, the own token is read once by its id after each reading of the list that did not hold it.
class OwnRights final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnRights)

public:
    /// None is owned; all outlive this. The client id is that of `ownToken`; another one starts anew.
    OwnRights(TokenGateway &gateway, const Clock &clock, OwnToken &ownToken, QObject *parent = nullptr);
    ~OwnRights() override;

    [[nodiscard]] const Rights &rights() const { return m_rights; }
    [[nodiscard]] OwnTokenSearch::State searchState() const { return m_search.state(); }

    /// Takes a page of the list, in whatever way it came to be read.
    void observe(const ReadPage &page);
    /// Takes the refusal to list. Once nothing more of the list is read, the own token is looked for if it
    /// was on no page.
    void observe(const ListState &state);
    /// Takes tokens that were asked for at that moment, by Clock::monotonic(): a wall clock that is set back
    /// must not make later answers look older than a refusal.
    void observe(const QList<Token> &tokens, std::chrono::milliseconds askedAt);
    /// Follows the outcomes of these changes.
    void listenTo(const TokenCommands &commands);
    /// Ends the requests under way; what is known stays. The next page starts a search anew if there is need.
    void cancel();
    /// Forgets the service's answers, as when one signs in again.
    void forgetAnswers();

Q_SIGNALS:
    /// The rights or the state of the search changed.
    void changed();

private:
    [[nodiscard]] bool holdsOwn(const QList<Token> &tokens) const;
    void handleOwnTokenChanged();
    void handleRefusal();
    void handleSuccess();
    void readAgain();
    void update();

    TokenGateway &m_gateway;
    const Clock &m_clock;
    OwnToken &m_ownToken;
    OwnTokenSearch m_search;
    QString m_clientId;
    Rights::Belief m_viewAnswer = Rights::Belief::Unknown;
    Rights::Belief m_manageAnswer = Rights::Belief::Unknown;
    std::chrono::milliseconds m_refusedAt{0};            ///< When a change was refused
    std::optional<std::chrono::milliseconds> m_missedAt; ///< When a page without the own token was asked for
    bool m_isListAtRest = true;
    RequestHandle m_read;
    Rights m_rights;
};

} // namespace tokenry
