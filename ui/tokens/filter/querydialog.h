// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/domain/tokenquery.h"
#include "ui/dialogs/basedialog.h"

namespace tokenry {

/// The exact request of a list, as text that can be copied.
class QueryDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(QueryDialog)

public:
    QueryDialog(const TokenQuery &query, QWidget *parent);

    /// `GET /tokens?name=…&limit=20`, percent-encoded as it is sent; the reason when it cannot be sent.
    [[nodiscard]] static QString queryText(const TokenQuery &query);
};

} // namespace tokenry
