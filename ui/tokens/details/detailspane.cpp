// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/details/detailspane.h"

#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "ui/controls/emptystate.h"
#include "ui/style/palette.h"
#include "ui/style/stylepainting.h"
#include "ui/style/theme.h"

namespace tokenry {

namespace {

constexpr int usualWidth = 316;
constexpr int smallestWidth = 220;

} // namespace

DetailsPane::DetailsPane(QWidget *parent)
    : QWidget(parent), m_stack(new QStackedWidget(this)), m_empty(new EmptyState(this))
{
    setObjectName(QStringLiteral("detailsPane"));
    setAccessibleName(tr("Details"));
    auto *layout = new QVBoxLayout(this);
    // Room for the rounded frame.
    layout->setContentsMargins(2, 2, 2, 2);
    layout->addWidget(m_stack);
    m_stack->addWidget(m_empty);
    showNothing();
}

TokenDetails &DetailsPane::details()
{
    if (!m_details) {
        m_details = new TokenDetails(m_stack);
        connect(m_details, &TokenDetails::copyRequested, this, &DetailsPane::copyRequested);
        connect(m_details, &TokenDetails::retryRequested, this, &DetailsPane::retryRequested);
        m_stack->addWidget(m_details);
    }
    return *m_details;
}

void DetailsPane::showNothing()
{
    m_empty->setContent(
        Icon::Key, tr("No token selected"),
        tr("Select a token to see what it may do and to copy its client ID. Enter reads it again."));
    m_stack->setCurrentWidget(m_empty);
}

void DetailsPane::showSeveral(int count)
{
    m_empty->setContent(Icon::Key, tr("%n tokens selected", nullptr, count),
                        tr("Del deletes them, after asking. Ctrl+C copies their rows as text."));
    m_stack->setCurrentWidget(m_empty);
}

void DetailsPane::showToken(const Token &token, Freshness freshness, const QDateTime &nowUtc,
                            const QString &reason, const QString &details)
{
    this->details().showToken(token, freshness, nowUtc, reason, details);
    m_stack->setCurrentWidget(m_details);
}

QSize DetailsPane::sizeHint() const
{
    return {usualWidth, 400};
}

QSize DetailsPane::minimumSizeHint() const
{
    return {smallestWidth, 120};
}

void DetailsPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painting::drawBox(painter, rect(), {}, themeColor(ColorRole::Border, palette()), painting::frameRadius);
}

} // namespace tokenry
