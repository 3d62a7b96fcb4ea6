// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/errorbanner.h"

#include <QLabel>
#include <QPushButton>

#include "app/errors/errortext.h"

namespace tokenry {
using namespace Qt::StringLiterals;

ErrorBanner::ErrorBanner(QWidget *parent) : MessagePanel(parent)
{
    label()->setObjectName(u"errorBanner"_s);
    actionButton()->setObjectName(u"errorAction"_s);
    detailsButton()->setObjectName(u"errorCopyDetails"_s);
    dismissButton()->setObjectName(u"errorDismiss"_s);
    setButtonsBelow(false);
    setDismissible();
}

void ErrorBanner::showError(const ErrorText &error, const QString &action)
{
    setDetails(error.details);
    setAction(action);
    setMessage(Kind::Error,
               error.message.isEmpty()
                   ? error.title
                   : tr("%1. %2", "what happened; what it means").arg(error.title, error.message));
}

void ErrorBanner::hideError()
{
    setMessage(Kind::Error, {});
}

} // namespace tokenry
