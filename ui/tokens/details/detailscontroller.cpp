// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/details/detailscontroller.h"

#include <chrono>

#include "app/errors/errortext.h"

namespace tokenry {
using namespace std::chrono_literals;

DetailsController::DetailsController(TokenGateway &gateway, DetailsPane &pane, const Clock &clock,
                                     QObject *parent)
    : QObject(parent), m_gateway(gateway), m_pane(pane), m_clock(clock)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(120ms);
    connect(&m_pause, &QTimer::timeout, this, &DetailsController::read);
    connect(&m_pane, &DetailsPane::retryRequested, this, &DetailsController::reread);
    m_pane.showNothing();
}

DetailsController::~DetailsController() = default;

void DetailsController::setToken(const std::optional<Token> &token)
{
    if (token && m_token == token)
        return;
    m_request.cancel();
    m_pause.stop();
    m_token = token;
    if (m_token) {
        show(Freshness::Reading);
        m_pause.start();
    } else {
        m_pane.showNothing();
    }
}

void DetailsController::reread()
{
    if (!m_token)
        return;
    show(Freshness::Reading);
    read();
}

void DetailsController::read()
{
    if (!m_token || m_token->id.isEmpty()) {
        if (m_token)
            show(Freshness::FromList);
        return;
    }
    m_request = m_gateway.get(m_token->id, this, [this](const Result<Token> &answer) { take(answer); });
}

void DetailsController::take(const Result<Token> &answer)
{
    if (!m_token)
        return;
    if (answer) {
        // The next token is compared with the list's row, so that a refresh with the same row reads
        // nothing anew.
        m_pane.showToken(answer.value(), Freshness::Fresh, m_clock.nowUtc());
    } else if (answer.error().kind == ErrorKind::NotFound) {
        show(Freshness::Gone);
    } else {
        const ErrorText words = describe(answer.error(), Operation::Read);
        show(Freshness::Failed, words.message, words.details);
    }
}

void DetailsController::show(Freshness freshness, const QString &reason, const QString &details)
{
    m_pane.showToken(*m_token, freshness, m_clock.nowUtc(), reason, details);
}

} // namespace tokenry
