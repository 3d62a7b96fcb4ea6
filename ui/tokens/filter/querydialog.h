// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QUrl>

#include "app/domain/tokenquery.h"
#include "ui/dialogs/basedialog.h"

namespace tokenry {

/// The exact request of a list, as text that can be copied.
class QueryDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueryDialog)

public:
    /// `baseUrl` is the account's, for a copy as a command.
    QueryDialog(const TokenQuery &query, const QUrl &baseUrl, QWidget *parent);

    /// `GET /tokens?name=…&limit=20`, percent-encoded as it is sent; the reason when it cannot be sent.
    [[nodiscard]] static QString queryText(const TokenQuery &query);
};

} // namespace tokenry
