// SPDX-License-Identifier: Apache-2.0
#include "ui/window/rowcommands.h"

#include <QAction>
#include <QMenu>

#include "app/core/displaytext.h"
#include "app/domain/tokenid.h"
#include "ui/controls/statusline.h"
#include "ui/secrets/secretclipboard.h"
#include "ui/tokens/details/detailscontroller.h"
#include "ui/tokens/details/detailsfold.h"
#include "ui/tokens/list/exportcontroller.h"
#include "ui/tokens/list/listcontroller.h"
#include "ui/tokens/list/selectionbar.h"
#include "ui/tokens/list/selectioncontroller.h"
#include "ui/tokens/list/tokentableview.h"
#include "ui/window/changecontrols.h"
#include "ui/window/pageactions.h"

namespace tokenry {

namespace {

void giveReason(QAction &action, const QString &reason)
{
    action.setToolTip(plainTooltip(reason));
    action.setStatusTip(reason);
}

} // namespace

RowCommands::RowCommands(const RowCommandParts &parts, QObject *parent) : QObject(parent), m_parts(parts)
{
    connect(&m_parts.selection, &SelectionController::changed, this, [this] {
        if (m_parts.selection.currentToken())
            m_found.reset();
        showDetails();
        Q_EMIT changed();
    });
    connectActions();
    connectCopies();
}

void RowCommands::connectActions()
{
    const PageActions &actions = m_parts.actions;
    connect(actions.showDetails, &QAction::triggered, this, [this] {
        m_parts.detailsFold.unfold();
        m_parts.details.reread();
    });
    connect(actions.createLike, &QAction::triggered, this, [this] {
        if (const std::optional<Token> token = shownToken())
            Q_EMIT createLikeRequested(*token);
    });
    connect(actions.deleteTokens, &QAction::triggered, this, &RowCommands::startDelete);
    connect(&m_parts.selectionBar, &SelectionBar::deleteRequested, this, &RowCommands::startDelete);
    connect(actions.rotate, &QAction::triggered, this, &RowCommands::startRotate);
    connect(&m_parts.selectionBar, &SelectionBar::rotateRequested, this, &RowCommands::startRotate);
    connect(actions.checkAll, &QAction::triggered, this,
            [this] { Q_EMIT m_parts.view.checkAllRequested(true); });
    connect(actions.uncheckAll, &QAction::triggered, this, [this] { m_parts.selection.clear(); });
    const auto exportChosen = [this] {
        const ExportedRows rows = m_parts.selection.rowsToExport();
        m_parts.exporter.start(rows, m_parts.selection.checked().isEmpty()
                                         ? tr("Export this token")
                                         : tr("Export %n checked tokens", nullptr, rows.size()));
    };
    connect(actions.exportRows, &QAction::triggered, this, exportChosen);
    connect(&m_parts.selectionBar, &SelectionBar::exportRequested, this, exportChosen);
    connect(actions.exportList, &QAction::triggered, this, [this] {
        const ExportedRows rows = m_parts.list.shownRows();
        m_parts.exporter.start(rows, tr("Export the %n tokens shown", nullptr, rows.size()));
    });
}

void RowCommands::connectCopies()
{
    SecretClipboard *clipboard = &m_parts.clipboard;
    StatusLine *status = &m_parts.status;
    connect(clipboard, &SecretClipboard::countdown, status, &StatusLine::setClipboardSeconds);
    connect(clipboard, &SecretClipboard::clearing, status, &StatusLine::showClipboardDoubt);
    connect(clipboard, &SecretClipboard::cleared, status, [status] { status->setClipboardSeconds(-1); });
    const PageActions &actions = m_parts.actions;
    m_parts.view.setContextMenuPolicy(Qt::CustomContextMenu);
    connect(&m_parts.view, &QWidget::customContextMenuRequested, this, &RowCommands::showContextMenu);
    connect(&m_parts.view, &TokenTableView::copyRequested, actions.copyRows, &QAction::trigger);
    connect(&m_parts.view, &TokenTableView::activated, actions.showDetails, &QAction::trigger);
    connect(actions.copyRows, &QAction::triggered, this, [this] {
        const QList<Token> tokens = m_parts.selection.chosenTokens();
        copyText(m_parts.view.rowsText(tokens),
                 tr("%n rows copied", nullptr, static_cast<int>(tokens.size())));
    });
    connect(actions.copyClientId, &QAction::triggered, this, [this] {
        copyField(&Token::clientId,
                  tr("%n client IDs copied", nullptr, static_cast<int>(copiedTokens().size())));
    });
    connect(actions.copyTokenId, &QAction::triggered, this, [this] {
        copyField(&Token::id, tr("%n token IDs copied", nullptr, static_cast<int>(copiedTokens().size())));
    });
}

void RowCommands::showContextMenu(const QPoint &position)
{
    auto *menu = new QMenu(&m_parts.view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_parts.view.rowAt(position.y()) >= 0)
        m_parts.actions.fillRowMenu(menu);
    else
        m_parts.actions.fillListMenu(menu);
    menu->popup(m_parts.view.viewport()->mapToGlobal(position));
}

void RowCommands::update(const ChangePolicy &policy, const Paging &paging)
{
    const PageActions &actions = m_parts.actions;
    const int checked = m_parts.selection.checked().count();
    const std::optional<Token> current = m_parts.selection.currentToken();
    // Of checked tokens, the report names the ones whose id cannot be sent.
    const bool isOutOfReach = checked == 0 && current && !isAddressable(current->id);
    const bool isUndecided = m_parts.selection.isUndecided();
    actions.update({.checked = checked,
                    .hasCurrentRow = current.has_value(),
                    .hasShownToken = shownToken().has_value(),
                    .mayDelete = !isOutOfReach && !isUndecided,
                    .mayExport = !isUndecided},
                   paging);
    applyChangePolicy(policy, {actions.newToken, actions.createLike, actions.rotate, actions.deleteTokens});
    QString whyNoDelete;
    QString whyNoRotate;
    if (isOutOfReach) {
        whyNoDelete = tr("The ID of this token cannot be sent safely, so it cannot be deleted from here.");
        whyNoRotate = tr("The ID of this token cannot be sent safely, so it cannot be rotated from here.");
    } else if (isUndecided) {
        whyNoDelete = tr("Choose first whether the tokens that are not shown stay selected.");
        whyNoRotate = whyNoDelete;
    }
    if (whyNoDelete.isEmpty() || !policy.reason.isEmpty())
        return;
    giveReason(*actions.deleteTokens, whyNoDelete);
    giveReason(*actions.rotate, whyNoRotate);
}

void RowCommands::startDelete()
{
    // The current row or the checks only: a token that was found by its id has a button in the details pane.
    const QList<Token> tokens = m_parts.selection.chosenTokens();
    if (!m_parts.selection.isUndecided() && !tokens.isEmpty())
        Q_EMIT deleteRequested(tokens);
}

void RowCommands::startRotate()
{
    const QList<Token> tokens = copiedTokens();
    if (!m_parts.selection.isUndecided() && !tokens.isEmpty())
        Q_EMIT rotateRequested(tokens);
}

void RowCommands::showDetails()
{
    m_parts.details.setToken(shownToken());
}

bool RowCommands::showFound(const Token &token)
{
    m_parts.detailsFold.unfold();
    if (m_parts.list.select(token.id))
        return true;
    m_parts.view.clearSelection();
    m_found = token;
    showDetails();
    Q_EMIT changed();
    return false;
}

void RowCommands::handleDeleted(const QString &tokenId)
{
    m_parts.selection.remove({tokenId});
    if (!m_found || m_found->id != tokenId)
        return;
    m_found.reset();
    showDetails();
    Q_EMIT changed();
}

void RowCommands::forget()
{
    m_found.reset();
    m_parts.details.setToken(std::nullopt);
    m_parts.selection.clear();
}

std::optional<Token> RowCommands::shownToken() const
{
    return m_found ? m_found : m_parts.selection.currentToken();
}

QList<Token> RowCommands::copiedTokens() const
{
    const QList<Token> chosen = m_parts.selection.chosenTokens();
    return chosen.isEmpty() && m_found ? QList<Token>{*m_found} : chosen;
}

void RowCommands::copyText(const QString &text, const QString &note)
{
    m_parts.clipboard.copyPlain(text);
    m_parts.status.showNote(note);
}

void RowCommands::copyField(QString Token::*field, const QString &note)
{
    QStringList values;
    const QList<Token> tokens = copiedTokens();
    for (const Token &token : tokens)
        values.append(token.*field);
    if (!values.isEmpty())
        copyText(values.join(u'\n'), note);
}

} // namespace tokenry
