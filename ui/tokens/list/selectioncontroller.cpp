// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/list/selectioncontroller.h"

#include <algorithm>

#include "ui/controls/statusline.h"
#include "ui/tokens/list/listcontroller.h"
#include "ui/tokens/list/selectionbar.h"
#include "ui/tokens/list/tokentableview.h"

namespace tokenry {

namespace {

Qt::CheckState stateOf(TokenSelection::Extent extent)
{
    switch (extent) {
    case TokenSelection::Extent::None:
        return Qt::Unchecked;
    case TokenSelection::Extent::Some:
        return Qt::PartiallyChecked;
    case TokenSelection::Extent::All:
        return Qt::Checked;
    }
    return Qt::Unchecked;
}

} // namespace

SelectionController::SelectionController(ListController &list, TokenTableView &view, SelectionBar &bar,
                                         StatusLine &status, QObject *parent)
    : QObject(parent), m_list(list), m_view(view), m_bar(bar)
{
    m_list.setChecks([this](const QString &tokenId) { return m_selection.contains(tokenId); });
    connect(&m_list, &ListController::shownRowsChanged, this, &SelectionController::followList);
    connect(&m_list, &ListController::currentChanged, this, &SelectionController::changed);
    connect(&m_view, &TokenTableView::checkRequested, &m_selection, &TokenSelection::setChecked);
    connect(&m_view, &TokenTableView::checkAllRequested, &m_selection, &TokenSelection::setAllShownChecked);
    connect(&m_bar, &SelectionBar::keepRequested, &m_selection, &TokenSelection::keepHidden);
    connect(&m_bar, &SelectionBar::dropRequested, &m_selection, &TokenSelection::dropHidden);
    connect(&m_selection, &TokenSelection::changed, this, &SelectionController::show);
    connect(&m_selection, &TokenSelection::vanished, &status, [&status](int count) {
        status.showNote(tr("%n checked tokens are no longer in the list. They are not checked any more.",
                           nullptr, count));
    });
    followList();
}

void SelectionController::followList()
{
    m_selection.setList(m_list.selectableList());
}

void SelectionController::show()
{
    m_list.announceChecks();
    m_view.setCheckAllState(stateOf(m_selection.shownExtent()));
    m_bar.setState(m_selection.count(), m_selection.hiddenCount(), m_selection.isUndecided());
    Q_EMIT changed();
}

std::optional<Token> SelectionController::currentToken() const
{
    return m_list.tokenAt(m_view.currentRow());
}

QList<Token> SelectionController::chosenTokens() const
{
    if (!m_selection.isEmpty())
        return m_selection.tokens();
    const std::optional<Token> current = currentToken();
    return current ? QList<Token>{*current} : QList<Token>();
}

} // namespace tokenry
