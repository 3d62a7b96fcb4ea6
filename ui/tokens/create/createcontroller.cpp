// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/create/createcontroller.h"

#include <QWidget>

#include <algorithm>
#include <utility>

#include "app/domain/tokengateway.h"
#include "app/tokens/changes/createmismatch.h"
#include "app/tokens/changes/tokencommands.h"
#include "ui/secrets/secretclipboard.h"
#include "ui/secrets/secrethandover.h"
#include "ui/tokens/create/createdialog.h"

namespace tokenry {

CreateController::CreateController(TokenGateway &gateway, TokenCommands &commands, SecretClipboard &clipboard,
                                   const Account &account, QWidget *window)
    : QObject(window), m_gateway(gateway), m_commands(commands), m_clipboard(clipboard), m_account(account),
      m_window(window)
{
    m_commands.setCreatedTokenReceiver([this](CreatedToken created) { handOver(std::move(created)); });
    connect(&m_commands, &TokenCommands::createStarted, this, [this] { m_askedAs = m_account; });
    connect(&m_commands, &TokenCommands::created, this,
            [this](const Token &token) { Q_EMIT tokenCreated(token.id); });
    connect(&m_commands, &TokenCommands::createFailed, this, &CreateController::handleFailure);
}

CreateController::~CreateController()
{
    m_commands.setCreatedTokenReceiver({});
}

void CreateController::start(const QStringList &loadedNames, const std::optional<Token> &likeThis)
{
    if (m_dialog && (m_dialog->isVisible() || m_dialog->isBusy())) {
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    if (m_dialog && (!likeThis || m_dialog->isInDoubt())) {
        m_dialog->setLoadedNames(loadedNames);
        m_dialog->open();
        return;
    }
    delete m_dialog.data();
    openDialog(loadedNames, likeThis);
}

void CreateController::openDialog(const QStringList &loadedNames, const std::optional<Token> &likeThis)
{
    m_dialog = new CreateDialog(m_account, loadedNames, likeThis, m_window);
    connect(m_dialog, &CreateDialog::submitted, this, &CreateController::submit);
    connect(m_dialog, &CreateDialog::rejected, this, [this] {
        // A dialog in doubt is kept for later, with its entries.
        if (!m_dialog->isInDoubt())
            dropDialog();
        else
            Q_EMIT unfinishedEnded();
    });
    connect(m_dialog, &CreateDialog::accepted, this, &CreateController::dropDialog);
    connect(m_dialog, &CreateDialog::settled, this, &CreateController::doubtSettled);
    connect(m_dialog, &CreateDialog::checkRequested, this, [this](const QString &attemptId) {
        m_dialog->hide();
        Q_EMIT checkRequested(attemptId);
        Q_EMIT unfinishedEnded();
    });
    m_dialog->open();
}

void CreateController::dropDialog()
{
    // It may be in the middle of telling that it closes.
    m_dialog->deleteLater();
    m_dialog = nullptr;
    Q_EMIT unfinishedEnded();
}

void CreateController::submit(const NewToken &token)
{
    if (!m_commands.create(token))
        handleFailure({.kind = ErrorKind::NotAllowed,
                       .message = tr("Another token is being created. Wait for it, then try again.")});
}

void CreateController::suspend()
{
    if (std::exchange(m_isSuspended, true))
        return;
    m_wasOpen = m_dialog && m_dialog->isVisible();
    if (m_dialog)
        m_dialog->hide();
    for (SecretHandover *handover : std::as_const(m_handovers))
        handover->suspend();
}

void CreateController::resume()
{
    if (!std::exchange(m_isSuspended, false))
        return;
    for (SecretHandover *handover : std::as_const(m_handovers))
        handover->resume();
    for (CreatedToken &created : std::exchange(m_arrivedUnseen, {}))
        handOver(std::move(created));
    if (m_dialog && m_wasOpen)
        m_dialog->open();
}

void CreateController::handOver(CreatedToken created)
{
    if (m_isSuspended) {
        m_arrivedUnseen.push_back(std::move(created));
        return;
    }
    const JournalRecord about{
        .attemptId = created.attemptId, .name = created.token.name, .tokenId = created.token.id};
    const QString difference = mismatchText(created);
    auto *handover = new SecretHandover(std::move(created), m_gateway, m_clipboard, m_askedAs, m_window);
    if (!difference.isEmpty())
        handover->warnOfDifference(difference);
    m_handovers.append(handover);
    connect(handover, &SecretHandover::deleteRequested, this, &CreateController::deleteRequested);
    connect(handover, &SecretHandover::happened, this, [this, about](JournalEvent event) {
        JournalRecord record = about;
        record.event = event;
        Q_EMIT happened(record);
    });
    connect(handover, &SecretHandover::ended, this, [this, handover] {
        m_handovers.removeOne(handover);
        handover->deleteLater();
        Q_EMIT unfinishedEnded();
    });
    // A token that another part of the program asked for leaves what is typed here alone.
    if (m_dialog && m_dialog->isBusy()) {
        m_dialog->setBusy(false);
        m_dialog->accept();
    }
    Q_EMIT handedOver(*handover, about.attemptId);
}

void CreateController::handleDeleted(const QStringList &tokenIds)
{
    // Each ends by itself and leaves the list.
    const QList<SecretHandover *> handovers = m_handovers;
    for (SecretHandover *handover : handovers) {
        if (tokenIds.contains(handover->token().id))
            handover->closeAsDeleted();
    }
}

void CreateController::endDoubt(const QString &attemptId, bool mayTryAgain)
{
    if (!m_dialog || !m_dialog->isInDoubt() || m_dialog->isBusy() || m_dialog->doubtfulAttempt() != attemptId)
        return;
    if (!mayTryAgain) {
        m_dialog->accept();
        return;
    }
    m_dialog->endDoubt();
    m_dialog->open();
}

void CreateController::handleFailure(const ApiError &error)
{
    if (m_dialog && m_dialog->isBusy())
        m_dialog->showError(error);
    if (error.effect == Effect::Applied)
        Q_EMIT tokenCreated(error.tokenId);
}

bool CreateController::isBusy() const
{
    return m_commands.isCreating() || !m_handovers.isEmpty() || !m_arrivedUnseen.empty() ||
           (m_dialog && m_dialog->isVisible());
}

bool CreateController::canClose() const
{
    // A doubt that is on record may be decided later: the next start names it again.
    const bool isDoubtShown =
        m_dialog && m_dialog->isInDoubt() && (m_dialog->isVisible() || m_dialog->doubtfulAttempt().isEmpty());
    return !m_commands.isCreating() && m_arrivedUnseen.empty() && !isDoubtShown &&
           std::all_of(m_handovers.cbegin(), m_handovers.cend(),
                       [](const SecretHandover *handover) { return handover->canClose(); });
}

void CreateController::showUnfinished()
{
    for (SecretHandover *handover : std::as_const(m_handovers)) {
        if (!handover->canClose()) {
            handover->showUnfinished();
            return;
        }
    }
    if (m_commands.isCreating() && m_dialog)
        m_dialog->showUnfinished();
    else if (m_dialog && m_dialog->isInDoubt())
        m_dialog->open();
}

} // namespace tokenry
