// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QSet>
#include <QString>

#include <chrono>
#include <map>
#include <memory>
#include <optional>

#include "app/core/clock.h"
#include "app/domain/requesthandle.h"
#include "app/domain/tokengateway.h"
#include "app/history/unresolvedchanges.h"
#include "app/journal/journalrecord.h"

namespace tokenry {

class Journal;
class NameLookup;
struct NamedTokens;

/// The result of *Check now* for an unresolved change.
struct ReconcileResult
{
    enum class Kind {
        CannotTell,  ///< The service did not say, or not in full, or what was there before is not known
        OtherSignIn, ///< Not asked: the change was made with another address or client id
        NotCreated,  ///< Provisional: the whole list holds nothing of that name that was not there before
        One,
        Several,
        Gone,       ///< The token is not there
        StillThere, ///< The token that was to be deleted is there, minutes after the delete was sent
        SeenThere,  ///< Provisional: it is there, and is looked at again
    };
    Kind kind = Kind::CannotTell;
    QList<Token> candidates = {}; ///< For `One` and `Several`; for `CannotTell` what may or may not be it
    bool mayDelete = false;       ///< There is one, and it was not there before
    bool hasOtherPermissions =
        false; ///< The one lists others than were asked for: perhaps somebody else made it
    bool isFilterUnreliable = false; ///< The service's name filter did not list what the whole list holds
    std::optional<ApiError> error = std::nullopt;
};

/// Settles changes that a lost answer or a crash left open, by the tokens that have appeared under the name
/// since: compared by id, never by clock. It reads only. Nothing is sent again or deleted by itself; the
/// person decides.
///
/// A token that a read has found after a lost delete is looked at again by itself after 5, 30 and 120
/// seconds, and after the next start once at sign-in and once 120 seconds later, which settles it.
///
/// Only the sign-in that a change was made with can settle it.
class Reconciler final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reconciler)

public:
    /// None is owned; all outlive this.
    Reconciler(TokenGateway &gateway, Journal &journal, const Clock &clock, QObject *parent = nullptr);
    ~Reconciler() override;

    [[nodiscard]] const QList<UnresolvedChange> &unresolved() const { return m_unresolved; }
    [[nodiscard]] std::optional<UnresolvedChange> find(const QString &attemptId) const;

    /// *Check now*. Ends the check under way. For a delete, the answer settles the change.
    void check(const QString &attemptId);
    void cancel();
    /// Call this after each sign-in: looks again at the provisional deletes.
    void lookAgain();
    /// Records the person's decision.
    void settle(const QString &attemptId, JournalEvent decision, const QString &tokenId = {});

Q_SIGNALS:
    void unresolvedChanged();
    void checked(const QString &attemptId, const tokenry::ReconcileResult &result);

private:
    void update();
    void confirmByWholeList(const UnresolvedChange &change);
    [[nodiscard]] ReconcileResult judge(const UnresolvedChange &change, const NamedTokens &now) const;
    void handleRead(const UnresolvedChange &change, const Result<Token> &answer);
    void planLooks();
    void planLook(const QString &attemptId, std::chrono::seconds delay, bool isLast);
    void look(const QString &attemptId, bool isLast);

    TokenGateway &m_gateway;
    Journal &m_journal;
    const Clock &m_clock;
    QList<UnresolvedChange> m_unresolved;
    std::unique_ptr<NameLookup> m_byName;
    RequestHandle m_read;
    QSet<QString> m_planned; ///< Attempts whose looks are planned
    QSet<QString> m_aged;    ///< Attempts whose last look has come: what is there then was not deleted
    bool m_isSignedIn = false;
    std::map<QString, RequestHandle> m_looks; ///< By attempt: the read under way
};

} // namespace tokenry
