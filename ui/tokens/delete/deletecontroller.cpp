// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/delete/deletecontroller.h"

#include <QWidget>

#include <algorithm>
#include <utility>

#include "app/errors/errortext.h"
#include "app/tokens/changes/tokencommands.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/noticedialog.h"
#include "ui/tokens/delete/deletedialog.h"
#include "ui/tokens/delete/deletereport.h"

namespace tokenry {

namespace {

/// The same id may be another token there. The built-in sandbox has another port at each start.
bool isAtAnotherAddress(const Account &before, const Account &now)
{
    return !now.isBuiltInSandbox && originOf(before.baseUrl) != originOf(now.baseUrl);
}

} // namespace

DeleteController::DeleteController(TokenCommands &commands, TokenGateway &gateway, const Clock &clock,
                                   const Account &account, QWidget *window)
    : QObject(window), m_commands(commands), m_managers(gateway, clock), m_account(account), m_window(window)
{
    connect(&m_managers, &LastManagerCheck::changed, this, &DeleteController::showManagers);
    connect(&m_commands, &TokenCommands::deletionProgress, this, &DeleteController::forward);
    connect(&m_commands, &TokenCommands::deletionWaiting, this, [this](int, int seconds) {
        if (m_dialog)
            m_dialog->showWait(seconds);
    });
    connect(&m_commands, &TokenCommands::deletionFinished, this, &DeleteController::finish);
}

void DeleteController::setAccount(const Account &account)
{
    const bool isAnotherToken = m_account.clientId != account.clientId;
    const bool isElsewhere = isAtAnotherAddress(m_account, account);
    m_account = account;
    if (isElsewhere)
        m_commands.leaveAddress();
    if (!m_dialog || (!isElsewhere && m_ownClientId == account.clientId))
        return;
    m_dialog->cancelStart();
    if (!m_dialog->isAsking()) {
        // Its token may be among the rest, and nobody was warned of that.
        if (isAnotherToken)
            m_commands.cancelDeletion();
        m_dialog->withdrawRetry();
        return;
    }
    m_dialog->reject();
    m_isClosingUntold = true;
    // Nothing opens over a lock.
    if (!m_wasOpen)
        tellClosing();
}

void DeleteController::tellClosing()
{
    if (!std::exchange(m_isClosingUntold, false))
        return;
    openDialog(new NoticeDialog(
        {.title = tr("The delete dialog was closed"),
         .message = tr("This account now signs in at another address or with another token, so the dialog "
                       "was out of date. Nothing was deleted. Choose Delete again if you still want to.")},
        m_window));
}

void DeleteController::start(const QList<Token> &tokens, const QStringList &loadedNames,
                             const QString &ownClientId, const QDateTime &nowUtc)
{
    if (m_dialog) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    if (tokens.isEmpty())
        return;
    // Its token must go last, because nothing can be sent after it.
    m_ownClientId = ownClientId;
    m_commands.setOwnClientId(ownClientId);
    m_dialog = new DeleteDialog(m_account,
                                {.tokens = tokens, .loadedNames = loadedNames, .ownClientId = ownClientId},
                                nowUtc, m_window);
    m_dialog->setStartDelay(m_startDelay);
    connect(m_dialog, &DeleteDialog::deletionRequested, this, &DeleteController::run);
    connect(m_dialog, &DeleteDialog::stopRequested, &m_commands, &TokenCommands::cancelDeletion);
    connect(m_dialog, &QDialog::finished, this, [this] {
        m_managers.stop();
        // It is in the middle of telling that it closes.
        m_dialog->deleteLater();
        m_dialog = nullptr;
        Q_EMIT closed();
    });
    m_managers.start(tokens);
    m_dialog->open();
}

void DeleteController::showManagers()
{
    if (m_dialog)
        m_dialog->showManagers(m_managers.verdict(), m_managers.reason());
}

void DeleteController::run(const QList<int> &rows)
{
    m_rows = rows;
    QList<Token> tokens;
    for (const int row : rows)
        tokens.append(m_dialog->entries().at(row).token);
    if (m_commands.deleteTokens(tokens))
        return;
    // Only when another caller uses the same commands: said at once, because no answer would ever come.
    ApiError refusal;
    refusal.kind = ErrorKind::NotAllowed;
    refusal.message = tr("Another deletion is under way. Wait for it, then try again.");
    for (const int row : rows)
        m_dialog->showOutcome(row, {m_dialog->entries().at(row).token, DeletionOutcome::Failed, refusal});
    m_rows.clear();
    m_dialog->showFinished();
}

void DeleteController::forward(int index)
{
    if (m_dialog && index < m_rows.size())
        m_dialog->showOutcome(m_rows.at(index), m_commands.deletion().at(index));
}

void DeleteController::finish()
{
    const QList<DeletionEntry> ran = m_commands.deletion();
    if (m_dialog && !m_rows.isEmpty()) {
        const QList<DeletionEntry> entries = m_dialog->entries();
        m_rows.clear();
        m_dialog->showFinished();
        Q_EMIT finishedWith(deletereport::notice(entries));
    }
    const bool mayHaveChanged = std::any_of(ran.cbegin(), ran.cend(), [](const DeletionEntry &entry) {
        return deletereport::isGone(entry.outcome) || entry.outcome == DeletionOutcome::Unknown;
    });
    QStringList gone;
    for (const DeletionEntry &entry : ran) {
        if (deletereport::isGone(entry.outcome))
            gone.append(entry.token.id);
    }
    if (!gone.isEmpty())
        Q_EMIT deleted(gone);
    if (mayHaveChanged)
        Q_EMIT listChanged();
}

bool DeleteController::isBusy() const
{
    return m_commands.isDeleting();
}

void DeleteController::suspend()
{
    m_wasOpen = m_dialog && m_dialog->isVisible();
    if (m_dialog) {
        m_dialog->cancelStart();
        m_dialog->hide();
    }
    m_managers.stop();
    if (m_question)
        m_question->deleteLater();
    m_question = nullptr;
    m_commands.pauseDeletion();
}

void DeleteController::resume()
{
    const bool wasOpen = std::exchange(m_wasOpen, false);
    tellClosing();
    if (!m_dialog || !wasOpen)
        return;
    // The answer from before the lock may be out of date.
    if (m_dialog->isAsking())
        m_managers.start(m_dialog->tokens());
    m_dialog->open();
    if (m_commands.isDeleting() && m_commands.isDeletionPaused())
        askToGoOn();
}

/// What was true before the lock, or before another sign-in, need not be what the person wants now.
void DeleteController::askToGoOn()
{
    const QList<DeletionEntry> &all = m_commands.deletion();
    const bool waits = std::any_of(all.cbegin(), all.cend(), [](const DeletionEntry &entry) {
        return entry.outcome == DeletionOutcome::Waiting;
    });
    if (!waits) {
        m_commands.resumeDeletion();
        return;
    }
    m_question =
        new ConfirmDialog(m_account, tr("Go on deleting?"),
                          tr("The deletion was paused: %1 of %2 tokens are done. The others were not sent.")
                              .arg(QString::number(m_commands.deletionDone()), QString::number(all.size())),
                          tr("Go on deleting"), tr("Stop here"), m_dialog);
    connect(m_question, &QDialog::finished, this, [this](int result) {
        if (result == QDialog::Accepted)
            m_commands.resumeDeletion();
        else
            m_commands.cancelDeletion();
    });
    openDialog(m_question.data());
}

void DeleteController::showUnfinished()
{
    if (m_dialog)
        m_dialog->showUnfinished();
}

} // namespace tokenry
