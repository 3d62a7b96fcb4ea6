// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/list/tokentablepane.h"

#include <QEvent>
#include <QVBoxLayout>

#include "ui/controls/emptystate.h"
#include "ui/tokens/list/loadingline.h"
#include "ui/tokens/list/tokentableview.h"

namespace tokenry {
using namespace Qt::StringLiterals;

TokenTablePane::TokenTablePane(QWidget *parent)
    : QWidget(parent), m_view(new TokenTableView(this)), m_empty(new EmptyState(m_view->viewport())),
      m_line(new LoadingLine(this))
{
    setObjectName(u"tokenTablePane"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    m_empty->hide();
    m_view->viewport()->installEventFilter(this);
    connect(m_empty, &EmptyState::actionTriggered, this, &TokenTablePane::offer);
}

void TokenTablePane::setState(State state, const QString &title, const QString &message)
{
    m_state = state;
    switch (state) {
    case State::Rows:
        break;
    case State::FirstLoading:
        m_empty->setContent(Icon::Key, tr("Reading the tokens…"), {});
        break;
    case State::NoTokens:
        showNoTokens();
        break;
    case State::NoMatches:
        m_empty->setContent(Icon::Search, tr("No tokens match"),
                            tr("The service found none for these filters."), tr("Clear filters"));
        break;
    case State::NoneLoaded:
        m_empty->setContent(Icon::Search, tr("No loaded tokens match"),
                            tr("The filters hide every row that is loaded."), tr("Clear filters"));
        break;
    case State::Failed:
        m_empty->setContent(Icon::Offline, title, message, tr("Try again"));
        break;
    }
    m_empty->setVisible(state != State::Rows);
    placeOverlays();
}

void TokenTablePane::setChangePolicy(const ChangePolicy &policy)
{
    m_policy = policy;
    if (m_state == State::NoTokens)
        showNoTokens();
}

void TokenTablePane::showNoTokens()
{
    // The reason says more than a disabled button.
    if (m_policy.areEnabled)
        m_empty->setContent(Icon::Key, tr("No tokens yet"), tr("This account has no API tokens."),
                            tr("New token"));
    else
        m_empty->setContent(Icon::Key, tr("No tokens yet"), m_policy.reason);
}

void TokenTablePane::setLoading(bool loading, std::optional<double> progress)
{
    m_line->setProgress(progress);
    m_line->setActive(loading);
    placeOverlays();
}

void TokenTablePane::offer()
{
    switch (m_state) {
    case State::Rows:
    case State::FirstLoading:
        break;
    case State::NoTokens:
        Q_EMIT newTokenRequested();
        break;
    case State::NoMatches:
    case State::NoneLoaded:
        Q_EMIT clearFiltersRequested();
        break;
    case State::Failed:
        Q_EMIT retryRequested();
        break;
    }
}

bool TokenTablePane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        placeOverlays();
    return QWidget::eventFilter(watched, event);
}

void TokenTablePane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeOverlays();
}

void TokenTablePane::placeOverlays()
{
    m_empty->setGeometry(m_view->viewport()->rect());
    m_line->setGeometry(1, 0, width() - 2, m_line->height());
    m_line->raise();
}

} // namespace tokenry
