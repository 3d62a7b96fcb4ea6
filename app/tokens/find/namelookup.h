// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

#include "app/domain/tokengateway.h"
#include "app/tokens/list/pagewalker.h"

namespace tokenry {

/// The tokens of exactly one name.
struct NamedTokens
{
    QList<Token> tokens = {};
    bool isComplete = false;                      ///< Nothing of that name can be missing
    std::optional<ApiError> error = std::nullopt; ///< Why not, when a page could not be had

    /// Their ids when that is every one, else nothing.
    [[nodiscard]] std::optional<QStringList> idsInFull() const;
};

/// Reads every token of one name, page by page, with the service's name filter and then our own exact
/// comparison, because how the service matches is not documented. Bounded: a list that does not end is not
/// complete.
class NameLookup final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NameLookup)

public:
    using Callback = std::function<void(const NamedTokens &)>;

    /// The gateway is not owned and outlives this.
    explicit NameLookup(TokenGateway &gateway, QObject *parent = nullptr);
    ~NameLookup() override;

    /// Ends the reading under way. The callback runs once, never synchronously, and not after `cancel()` or
    /// the end of this object.
    void read(const QString &name, Callback callback);
    /// The same without the service's filter: the whole list, however long.
    void readUnfiltered(const QString &name, Callback callback);
    void cancel();

private:
    void begin(const QString &name, Callback callback, bool isFiltered);
    void handlePage(const Result<TokenPage> &answer);
    void finish();

    QString m_name;
    Callback m_callback;
    NamedTokens m_found;
    bool m_hasUnreadableRow = false;
    PageWalker m_walker;
};

} // namespace tokenry
