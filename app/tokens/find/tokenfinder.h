// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

#include "app/domain/requesthandle.h"
#include "app/domain/tokengateway.h"
#include "app/tokens/list/pagewalker.h"

namespace tokenry {

/// Finds one token by its token id or its client id: in the rows already loaded, then by a read by id, then
/// by walking the whole unfiltered list, which can be cancelled.
class TokenFinder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenFinder)

public:
    explicit TokenFinder(TokenGateway &gateway, QObject *parent = nullptr);
    ~TokenFinder() override;

    /// Starts a search, ending the one under way. White space around the id is ignored. A loaded row is found
    /// at once, before this returns; an id that is empty fails with `NotAllowed`, also at once.
    void find(const QString &tokenOrClientId, const QList<Token> &loaded);
    /// Walks the list for this client id only, at most so many pages of 100; nothing else is asked for.
    void findClientId(const QString &clientId, int maximumPages);
    void cancel();
    [[nodiscard]] bool isSearching() const { return m_isSearching; }

Q_SIGNALS:
    void found(const tokenry::Token &token);
    /// The whole list was read and holds no such id. `complete` is false when the list could not be read to
    /// its end.
    void notFound(bool complete, qint64 rowsRead);
    /// The scan goes on: rows read so far, and the total when told.
    void progress(qint64 rowsRead, std::optional<qint64> totalCount);
    void failed(const tokenry::ApiError &error);

private:
    [[nodiscard]] bool isWanted(const Token &token) const;
    void readById();
    void handleRead(const Result<Token> &answer);
    void scan();
    void handlePage(const Result<TokenPage> &answer);
    void begin(const QString &id, bool isClientId, int maximumPages);
    void end();

    TokenGateway &m_gateway;
    QString m_id;
    bool m_isClientId = false; ///< `m_id` can be nothing else
    int m_maximumPages = 0;
    bool m_isSearching = false;
    RequestHandle m_request; ///< The read by id
    PageWalker m_walker;
};

} // namespace tokenry
