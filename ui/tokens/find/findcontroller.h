// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>

#include <optional>

#include "app/domain/apierror.h"
#include "app/domain/token.h"
#include "app/tokens/find/tokenfinder.h"
#include "app/tokens/rows/rowsnapshot.h"

namespace tokenry {

class TokenGateway;

/// Finds a token by an id that a person typed, and says how far it is and how it ended. Lives with the
/// account's page.
class FindController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindController)

public:
    /// `gateway` outlives this.
    explicit FindController(TokenGateway &gateway, QObject *parent = nullptr);

    /// Whether Enter on this text may ask the service: it holds a whole id in a form that is known.
    [[nodiscard]] static bool isWholeId(const QString &text);

    /// Looks in the loaded rows first, then asks the service. Ends the search under way.
    void find(const QString &tokenOrClientId, const RowSnapshot &loaded);
    /// Ends the search under way and says so.
    void stop();
    /// The same, silently.
    void cancel() { m_finder.cancel(); }

Q_SIGNALS:
    /// Before `found()` and when a search ends without a token. Translated, display-safe, whole sentences.
    void told(const QString &sentences, bool isSearching);
    void found(const tokenry::Token &token);

private:
    void tellProgress(qint64 rowsRead, std::optional<qint64> totalCount);
    void tellNotFound(bool isComplete, qint64 rowsRead);
    void tellError(const ApiError &error);

    TokenFinder m_finder;
    qint64 m_rowsRead = 0;
};

} // namespace tokenry
