// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/details/detailspane.h"

#include <QKeySequence>
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

QString keyText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

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
        connect(m_details, &TokenDetails::deleteRequested, this, &DetailsPane::deleteRequested);
        connect(m_details, &TokenDetails::rotateRequested, this,
                [this](const Token &token) { Q_EMIT rotateRequested({token}); });
        connect(m_details, &TokenDetails::rotationRequested, this, &DetailsPane::rotationRequested);
        connect(m_details, &TokenDetails::noteRequested, this, &DetailsPane::noteRequested);
        m_details->setBaseUrl(m_baseUrl);
        m_details->setChangePolicy(m_isChangeOffered, m_isChangeEnabled, m_changeReason);
        m_stack->addWidget(m_details);
    }
    return *m_details;
}

void DetailsPane::setBaseUrl(const QUrl &baseUrl)
{
    m_baseUrl = baseUrl;
    if (m_details)
        m_details->setBaseUrl(baseUrl);
}

void DetailsPane::setChangePolicy(bool isOffered, bool isEnabled, const QString &reason)
{
    m_isChangeOffered = isOffered;
    m_isChangeEnabled = isEnabled;
    m_changeReason = reason;
    if (m_details)
        m_details->setChangePolicy(isOffered, isEnabled, reason);
}

void DetailsPane::setRotationSource(std::function<QString(const QString &tokenId)> source)
{
    m_rotationSource = std::move(source);
    updateRotation();
}

void DetailsPane::updateRotation()
{
    if (m_details && m_rotationSource)
        m_details->setRotation(m_rotationSource(m_details->token().id));
}

void DetailsPane::setNoteSource(std::function<QStringList(const QString &tokenId)> source)
{
    m_noteSource = std::move(source);
    updateNote();
}

void DetailsPane::updateNote()
{
    if (m_details && m_noteSource)
        m_details->setNote(m_noteSource(m_details->token().id).join(QLatin1Char('\n')));
}

void DetailsPane::showNothing()
{
    m_empty->setContent(
        Icon::Key, tr("No token is shown"),
        tr("Click a row to see what its token may do and to copy the client ID. %1 reads it again.")
            .arg(keyText(Qt::Key_Enter)));
    m_stack->setCurrentWidget(m_empty);
}

void DetailsPane::showToken(const Token &token, Freshness freshness, const QDateTime &nowUtc,
                            const QString &reason, const QString &details)
{
    this->details().showToken(token, freshness, nowUtc, reason, details);
    updateRotation();
    updateNote();
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
