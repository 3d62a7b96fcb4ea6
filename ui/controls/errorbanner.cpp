// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/errorbanner.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "app/errors/errortext.h"
#include "ui/controls/announcer.h"
#include "ui/controls/iconview.h"
#include "ui/style/buttonkind.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/stylepainting.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

ErrorBanner::ErrorBanner(QWidget *parent)
    : QWidget(parent), m_icon(new IconView(16, this)), m_label(new QLabel(this)),
      m_action(new QPushButton(this)), m_copyDetails(new QPushButton(tr("Copy details"), this)),
      m_dismiss(new QPushButton(themedIcon(Icon::Clear, ColorRole::Danger), {}, this))
{
    m_icon->setIcon(themedIcon(Icon::Error, ColorRole::Danger));
    m_label->setObjectName(u"errorBanner"_s);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setFocusPolicy(Qt::ClickFocus);
    m_action->setObjectName(u"errorAction"_s);
    m_copyDetails->setObjectName(u"errorCopyDetails"_s);
    m_dismiss->setObjectName(u"errorDismiss"_s);
    m_dismiss->setAccessibleName(tr("Dismiss the message"));
    m_dismiss->setToolTip(tr("Dismiss the message"));
    setButtonKind(m_copyDetails, ButtonKind::Link);
    setButtonKind(m_dismiss, ButtonKind::Link);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 6, 6);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_label, 1);
    layout->addWidget(m_copyDetails);
    layout->addWidget(m_action);
    layout->addWidget(m_dismiss);
    setTabOrder(m_copyDetails, m_action);
    setTabOrder(m_action, m_dismiss);
    hide();

    connect(m_action, &QPushButton::clicked, this, &ErrorBanner::actionTriggered);
    connect(m_copyDetails, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_details); });
    connect(m_dismiss, &QPushButton::clicked, this, [this] {
        hideError();
        Q_EMIT dismissed();
    });
}

void ErrorBanner::showError(const ErrorText &error, const QString &action)
{
    const QString text = error.message.isEmpty()
                             ? error.title
                             : tr("%1. %2", "what happened; what it means").arg(error.title, error.message);
    const bool isNew = isHidden() || m_label->text() != text;
    m_label->setText(text);
    m_details = error.details;
    m_copyDetails->setVisible(!error.details.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    show();
    if (isNew)
        announce(this, text);
}

void ErrorBanner::hideError()
{
    hide();
    m_label->clear();
    m_details.clear();
}

void ErrorBanner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painting::drawBox(painter, rect(), themeColor(ColorRole::DangerSurface, palette()),
                      themeColor(ColorRole::Danger, palette()));
}

} // namespace tokenry
