// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

#include "app/domain/token.h"

namespace tokenry {

/// The listed token that is signed in with, found among the rows read so far.
class OwnToken final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OwnToken)

public:
    explicit OwnToken(QString clientId, QObject *parent = nullptr);

    void setClientId(const QString &clientId);
    [[nodiscard]] const QString &clientId() const { return m_clientId; }
    /// Looks for the own token among rows that were just read.
    void observe(const QList<Token> &tokens);
    /// Absent until it was seen.
    [[nodiscard]] const std::optional<Token> &token() const { return m_token; }

Q_SIGNALS:
    void changed();

private:
    QString m_clientId;
    std::optional<Token> m_token;
};

} // namespace tokenry
