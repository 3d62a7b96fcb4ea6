// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>

#include "app/domain/requesthandle.h"
#include "app/domain/tokengateway.h"
#include "app/history/unresolvedchanges.h"
#include "app/journal/journalrecord.h"

namespace tokenry {

class Journal;
class NameLookup;
struct NamedTokens;

/// What *Check now* has found out about an open question.
struct Finding
{
    enum class Kind {
        CannotTell, ///< The service did not say, or not in full, or what was there before is not known
        NotCreated, ///< Provisional: nothing of that name has appeared
        One,
        Several,
        Gone,       ///< The token is not there
        StillThere, ///< The token that was to be deleted is
    };
    Kind kind = Kind::CannotTell;
    QList<Token> candidates = {}; ///< For `One` and `Several`; for `CannotTell` what may or may not be it
    bool mayDelete = false;       ///< There is one, and it was not there before
    bool hasOtherPermissions =
        false; ///< The one lists others than were asked for: perhaps somebody else made it
    std::optional<ApiError> error = std::nullopt;
};

/// Settles what a lost answer or a crash left open: by what has appeared under the name since, compared by id
/// and never by clock. It reads only. Nothing is sent again or deleted by itself; the person decides.
class Reconciler final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Reconciler)

public:
    /// Neither is owned; both outlive this.
    Reconciler(TokenGateway &gateway, Journal &journal, QObject *parent = nullptr);
    ~Reconciler() override;

    [[nodiscard]] const QList<UnresolvedChange> &questions() const { return m_questions; }
    [[nodiscard]] std::optional<UnresolvedChange> question(const QString &attemptId) const;

    /// *Check now*. Ends the check under way. A question about a delete is settled by what is read.
    void check(const QString &attemptId);
    void cancel();
    /// The person's decision, on record.
    void settle(const QString &attemptId, JournalEvent decision, const QString &tokenId = {});

Q_SIGNALS:
    void questionsChanged();
    void checked(const QString &attemptId, const tokenry::Finding &finding);

private:
    void update();
    void handleNamed(const UnresolvedChange &question, const NamedTokens &now);
    void handleRead(const UnresolvedChange &question, const Result<Token> &answer);

    TokenGateway &m_gateway;
    Journal &m_journal;
    QList<UnresolvedChange> m_questions;
    std::unique_ptr<NameLookup> m_byName;
    RequestHandle m_read;
};

} // namespace tokenry
