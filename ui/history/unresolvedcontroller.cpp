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
    connect(&m_reconciler, &Reconciler::questionsChanged, this, &UnresolvedController::updateStrip);
    connect(&m_journal, &Journal::changed, this, &UnresolvedController::updateStrip);
    connect(&m_reconciler, &Reconciler::checked, this, &UnresolvedController::showFinding);
    connect(&m_commands, &TokenCommands::deletionFinished, this, &UnresolvedController::handleDeletion);
    connect(&m_strip, &MessagePanel::actionTriggered, this, [this] {
        if (!m_reconciler.questions().isEmpty())
            check(m_reconciler.questions().constFirst().attemptId);
    });
    updateStrip();
}

void UnresolvedController::updateStrip()
{
    const QList<UnresolvedChange> &questions = m_reconciler.questions();
    m_strip.setAction(questions.isEmpty() ? QString() : tr("Check now"));
    if (questions.size() == 1) {
        m_strip.setMessage(MessagePanel::Kind::Warning, questionText(questions.constFirst()));
    } else if (!questions.isEmpty()) {
        m_strip.setMessage(MessagePanel::Kind::Warning, tr("%1 And %n more changes are unresolved.", nullptr,
                                                           static_cast<int>(questions.size()) - 1)
                                                            .arg(questionText(questions.constFirst())));
    } else {
        m_strip.setMessage(MessagePanel::Kind::Error, m_journal.problem());
    }
    updatePosition();
}

void UnresolvedController::check(const QString &attemptId)
{
    const auto question = m_reconciler.question(attemptId);
    if (!question)
        return;
    open(*question);
    m_dialog->showChecking();
    m_reconciler.check(attemptId);
}

void UnresolvedController::open(const UnresolvedChange &question)
{
    delete m_dialog.data();
    m_dialog = new UnresolvedDialog(question, m_account, m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    const QString attemptId = question.attemptId;
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

/// The question after the one that is shown; after the last, the first.
void UnresolvedController::checkNext()
{
    const QList<UnresolvedChange> &questions = m_reconciler.questions();
    if (questions.isEmpty())
        return;
    qsizetype next = 0;
    for (qsizetype index = 0; index < questions.size(); ++index) {
        if (questions.at(index).attemptId == m_dialog->question().attemptId)
            next = (index + 1) % questions.size();
    }
    const QString attemptId = questions.at(next).attemptId;
    // It is the dialog's own button that was pressed.
    QMetaObject::invokeMethod(
        this, [this, attemptId] { check(attemptId); }, Qt::QueuedConnection);
}

void UnresolvedController::updatePosition()
{
    const QList<UnresolvedChange> &questions = m_reconciler.questions();
    if (!m_dialog)
        return;
    for (int index = 0; index < questions.size(); ++index) {
        if (questions.at(index).attemptId == m_dialog->question().attemptId)
            m_dialog->setPosition(index + 1, static_cast<int>(questions.size()));
    }
}

void UnresolvedController::showFinding(const QString &attemptId, const Finding &finding)
{
    if (m_dialog && m_dialog->question().attemptId == attemptId)
        m_dialog->showFinding(finding);
    // The token itself is gone, so nothing is left of the attempt.
    const auto asked = m_reconciler.question(attemptId);
    if (finding.kind == Finding::Kind::Gone && (!asked || asked->isSettleable()))
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
