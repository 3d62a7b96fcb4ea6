// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

#include "app/domain/requesthandle.h"
#include "app/domain/tokengateway.h"
#include "app/tokens/find/tokenreference.h"
#include "app/tokens/list/pagewalker.h"

namespace tokenry {

/// Finds one token by its token id or its client id in any form (`parseTokenReference()`): in the rows
/// already loaded, then by a read of each id, then by walking the whole unfiltered list, which can be
/// cancelled. A shortened id is looked for in the whole list, because several tokens may have it.
class TokenFinder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenFinder)

public:
    explicit TokenFinder(TokenGateway &gateway, QObject *parent = nullptr);
    ~TokenFinder() override;

    /// Starts a search, ending the one under way. A loaded row is found at once, before this returns; a text
    /// that is empty fails with `NotAllowed`, also at once.
    void find(const QString &reference, const QList<Token> &loaded);
    /// Walks the list for this client id only, at most so many pages of 100; nothing else is asked for.
    void findClientId(const QString &clientId, int maximumPages);
    void cancel();
    [[nodiscard]] bool isSearching() const { return m_isSearching; }

Q_SIGNALS:
    void found(const tokenry::Token &token);
    /// The id is a shortened one, and more than one token has it.
    void foundSeveral();
    /// The whole list was read and holds no such id. `complete` is false when the list could not be read to
    /// its end.
    void notFound(bool complete, qint64 rowsRead);
    /// The scan goes on: rows read so far, and the total when told.
    void progress(qint64 rowsRead, std::optional<qint64> totalCount);
    void failed(const tokenry::ApiError &error);

private:
    [[nodiscard]] bool isWanted(const Token &token) const;
    void readNext();
    void handleRead(const Result<Token> &answer);
    void scan();
    void handlePage(const Result<TokenPage> &answer);
    /// True when the search has ended with this page.
    [[nodiscard]] bool lookForShortForm(const TokenPage &page);
    void finishScan();
    void begin(int maximumPages);
    void end();

    TokenGateway &m_gateway;
    TokenReference m_reference; ///< Empty while only `m_clientId` is looked for
    QString m_clientId;
    QStringList m_unread;         ///< Ids that were not asked for yet
    std::optional<Token> m_maybe; ///< The only token so far that has the shortened id
    int m_maximumPages = 0;
    bool m_isSearching = false;
    RequestHandle m_request; ///< The read by id
    PageWalker m_walker;
};

} // namespace tokenry
