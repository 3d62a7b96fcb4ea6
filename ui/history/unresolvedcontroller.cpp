// SPDX-License-Identifier: Apache-2.0
#include "ui/history/unresolvedcontroller.h"

#include <QLabel>
#include <QWidget>

#include <utility>

#include "app/history/reconciler.h"
#include "app/history/unresolvedmessages.h"
#include "app/journal/journal.h"
#include "app/tokens/changes/tokencommands.h"
#include "ui/controls/messagepanel.h"
#include "ui/history/unresolveddialog.h"

namespace tokenry {
using namespace Qt::StringLiterals;

UnresolvedController::UnresolvedController(Reconciler &reconciler, Journal &journal, TokenCommands &commands,
                                           MessagePanel &strip, const Account &account, QWidget *window)
    : QObject(window), m_reconciler(reconciler), m_journal(journal), m_commands(commands), m_strip(strip),
      m_account(account), m_window(window)
{
    connect(&m_reconciler, &Reconciler::unresolvedChanged, this, &UnresolvedController::updateStrip);
    connect(&m_journal, &Journal::changed, this, &UnresolvedController::updateStrip);
    connect(&m_reconciler, &Reconciler::checked, this, &UnresolvedController::showResult);
    connect(&m_commands, &TokenCommands::deletionFinished, this, &UnresolvedController::handleDeletion);
    connect(&m_strip, &MessagePanel::actionTriggered, this, [this] {
        if (!m_reconciler.unresolved().isEmpty())
            check(m_reconciler.unresolved().constFirst().attemptId);
    });
    updateStrip();
}

void UnresolvedController::updateStrip()
{
    const QList<UnresolvedChange> &changes = m_reconciler.unresolved();
    m_strip.setAction(changes.isEmpty() ? QString() : tr("Check now"));
    if (changes.size() == 1) {
        m_strip.setMessage(MessagePanel::Kind::Warning, unresolvedText(changes.constFirst()));
    } else if (!changes.isEmpty()) {
        m_strip.setMessage(MessagePanel::Kind::Warning, tr("%1 And %n more changes are unresolved.", nullptr,
                                                           static_cast<int>(changes.size()) - 1)
                                                            .arg(unresolvedText(changes.constFirst())));
    } else {
        m_strip.setMessage(MessagePanel::Kind::Error, m_journal.problem());
    }
    updatePosition();
}

void UnresolvedController::check(const QString &attemptId)
{
    const auto change = m_reconciler.find(attemptId);
    if (!change)
        return;
    open(*change);
    m_dialog->showChecking();
    m_reconciler.check(attemptId);
}

void UnresolvedController::open(const UnresolvedChange &change)
{
    delete m_dialog.data();
    m_dialog = new UnresolvedDialog(change, m_account, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString attemptId = change.attemptId;
    connect(m_dialog, &UnresolvedDialog::checkRequested, this, [this, attemptId] {
        m_dialog->showChecking();
        m_reconciler.check(attemptId);
    });
    connect(m_dialog, &UnresolvedDialog::nextRequested, this, &UnresolvedController::checkNext);
    connect(m_dialog, &UnresolvedDialog::notCreatedAccepted, this, [this, attemptId] {
        m_reconciler.settle(attemptId, JournalEvent::FoundNotCreated);
        Q_EMIT resolved(attemptId, true);
    });
    connect(m_dialog, &UnresolvedDialog::keepRequested, this, [this, attemptId](const QString &tokenId) {
        m_reconciler.settle(attemptId, JournalEvent::Kept, tokenId);
        Q_EMIT resolved(attemptId, false);
    });
    connect(m_dialog, &UnresolvedDialog::closeRequested, this, [this, attemptId] {
        m_reconciler.settle(attemptId, JournalEvent::Closed);
        Q_EMIT resolved(attemptId, false);
    });
    connect(m_dialog, &UnresolvedDialog::deleteRequested, this, [this, attemptId](const Token &token) {
        m_deletedAttempt = attemptId;
        m_deletedId = token.id;
        Q_EMIT deleteRequested(token);
    });
    connect(m_dialog, &QDialog::finished, &m_reconciler, &Reconciler::cancel);
    updatePosition();
    m_dialog->open();
}

/// The change after the one that is shown; after the last, the first.
void UnresolvedController::checkNext()
{
    const QList<UnresolvedChange> &changes = m_reconciler.unresolved();
    if (changes.isEmpty())
        return;
    qsizetype next = 0;
    for (qsizetype index = 0; index < changes.size(); ++index) {
        if (changes.at(index).attemptId == m_dialog->change().attemptId)
            next = (index + 1) % changes.size();
    }
    const QString attemptId = changes.at(next).attemptId;
    // It is the dialog's own button that was pressed.
    QMetaObject::invokeMethod(
        this, [this, attemptId] { check(attemptId); }, Qt::QueuedConnection);
}

void UnresolvedController::updatePosition()
{
    const QList<UnresolvedChange> &changes = m_reconciler.unresolved();
    if (!m_dialog)
        return;
    for (int index = 0; index < changes.size(); ++index) {
        if (changes.at(index).attemptId == m_dialog->change().attemptId)
            m_dialog->setPosition(index + 1, static_cast<int>(changes.size()));
    }
}

void UnresolvedController::showResult(const QString &attemptId, const ReconcileResult &result)
{
    if (m_dialog && m_dialog->change().attemptId == attemptId)
        m_dialog->showResult(result);
    // The token itself is gone, so nothing is left of the attempt.
    const auto asked = m_reconciler.find(attemptId);
    if (result.kind == ReconcileResult::Kind::Gone && (!asked || asked->isSettleable()))
        Q_EMIT resolved(attemptId, true);
}

void UnresolvedController::handleDeletion()
{
    for (const DeletionEntry &entry : m_commands.deletion()) {
        const bool isGone =
            entry.outcome == DeletionOutcome::Deleted || entry.outcome == DeletionOutcome::AlreadyGone;
        if (!isGone || m_deletedId.isEmpty() || entry.token.id != m_deletedId)
            continue;
        const QString attemptId = std::exchange(m_deletedAttempt, {});
        m_reconciler.settle(attemptId, JournalEvent::FoundGone, std::exchange(m_deletedId, {}));
        Q_EMIT resolved(attemptId, true);
        return;
    }
}

void UnresolvedController::suspend()
{
    if (m_dialog)
        m_dialog->reject();
}

} // namespace tokenry
