// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

#include "app/domain/token.h"

class QHBoxLayout;

namespace tokenry {

/// One token on two lines: name, badges and, at need, "you"; below it when it was created and its client id.
/// Whole ids are in the tooltip and for assistive technology.
class TokenSummary final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenSummary)

public:
    /// `created` is display-safe text such as "created 3 years ago".
    TokenSummary(const Token &token, const QString &created, bool isOwn, QWidget *parent);

private:
    [[nodiscard]] QHBoxLayout *buildIds(const Token &token, const QString &created);

    QHBoxLayout *m_firstLine;
};

} // namespace tokenry
