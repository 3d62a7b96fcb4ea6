// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <optional>

#include "app/core/clock.h"
#include "app/domain/requesthandle.h"
#include "app/domain/token.h"
#include "app/domain/tokengateway.h"
#include "ui/tokens/details/detailspane.h"

namespace tokenry {

/// Shows one token in the details pane: first as listed, then freshly read by its id. A late answer for a
/// token that is no longer shown is dropped.
class DetailsController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DetailsController)

public:
    /// None is owned; all outlive this.
    DetailsController(TokenGateway &gateway, DetailsPane &pane, const Clock &clock,
                      QObject *parent = nullptr);
    ~DetailsController() override;

    /// The same token with the same values again reads nothing anew.
    void setToken(const std::optional<Token> &token);
    /// Reads the shown token again.
    void reread();

private:
    void read();
    void show(Freshness freshness, const QString &reason = {}, const QString &details = {});
    void take(const Result<Token> &answer);

    TokenGateway &m_gateway;
    DetailsPane &m_pane;
    const Clock &m_clock;
    QTimer m_pause; ///< A person who walks through rows with the arrow keys sends one request, not one a row
    std::optional<Token> m_token;
    RequestHandle m_request;
};

} // namespace tokenry
