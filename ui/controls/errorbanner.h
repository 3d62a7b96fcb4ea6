// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/controls/messagepanel.h"

namespace tokenry {

struct ErrorText;

/// The error above the table: one line, one action, *Copy details*, dismiss. The label `errorBanner` holds
/// the message.
class ErrorBanner final : public MessagePanel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ErrorBanner)

public:
    explicit ErrorBanner(QWidget *parent = nullptr);

    /// Shows title and message as one text; an empty `action` offers none.
    void showError(const ErrorText &error, const QString &action);
    void hideError();
};

} // namespace tokenry
