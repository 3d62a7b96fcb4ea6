// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/edit/accounteditcontroller.h"

#include <optional>
#include <utility>

#include "app/accounts/connectionreport.h"
#include "app/credentials/gridclicredentials.h"
#include "app/domain/tokengateway.h"
#include "app/errors/keyringmessages.h"
#include "ui/accounts/edit/accountdialog.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/noticedialog.h"

namespace tokenry {
using namespace Qt::StringLiterals;

AccountEditController::AccountEditController(AccountRepository &repository,
                                             TrialGatewayMaker makeTrialGateway, QWidget &window)
    : m_repository(repository), m_makeTrialGateway(std::move(makeTrialGateway)), m_window(window)
{}

AccountEditController::~AccountEditController() = default;

void AccountEditController::add()
{
    open(new AccountDialog(std::nullopt, m_repository.accounts(), &m_window));
    m_dialog->offerImport(findGridCliCredentials());
}

void AccountEditController::edit(const Account &account)
{
    open(new AccountDialog(account, m_repository.accounts(), &m_window));
}

void AccountEditController::open(AccountDialog *dialog)
{
    if (m_dialog) {
        delete dialog;
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = dialog;
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &AccountDialog::testRequested, this, &AccountEditController::test);
    connect(m_dialog, &AccountDialog::saveRequested, this,
            [this] { save(AccountRepository::Keep::Keyring); });
    connect(m_dialog, &AccountDialog::thisRunOnlyRequested, this,
            [this] { save(AccountRepository::Keep::ThisRunOnly); });
    connect(m_dialog, &AccountDialog::cancelled, this, &AccountEditController::stop);
    connect(m_dialog, &QDialog::finished, this, &AccountEditController::stop);
    m_dialog->open();
}

void AccountEditController::test()
{
    // As it is now: once this test is cancelled, the fields may name another place.
    const Account account = m_dialog->account();
    if (std::optional<Secret> typed = m_dialog->typedSecret()) {
        testWith(account, std::move(*typed));
        return;
    }
    m_dialog->setBusy(tr("Waiting for the keyring…"));
    m_attempt = std::make_unique<QObject>();
    m_repository.credential(account, m_attempt.get(), [this, account](CredentialAnswer answer) {
        if (answer.error) {
            const ErrorText words = describe(*answer.error, account.name);
            m_dialog->showRefusal(words.message, words.details);
        } else {
            testWith(account, std::move(answer.secret));
        }
    });
}

void AccountEditController::testWith(const Account &account, Secret secret)
{
    m_dialog->setBusy(tr("Asking the service…"));
    auto trial = m_makeTrialGateway(account, std::move(secret));
    if (!trial) {
        m_dialog->showRefusal(trial.error(), {});
        return;
    }
    m_trial = *std::move(trial);
    m_request =
        m_trial->list({.limit = maximumPageSize}, m_dialog, [this, account](const Result<TokenPage> &answer) {
            m_dialog->showReport(judgeConnection(answer, account));
        });
}

void AccountEditController::save(AccountRepository::Keep keep)
{
    stop();
    m_dialog->setBusy(tr("Saving…"));
    // Not the dialog as the context: a save that can no longer be cancelled is told without it, too.
    const int number = ++m_saves;
    m_cancelSave = m_repository.save(m_dialog->account(), m_dialog->typedSecret(), keep, this,
                                     [this, number, dialog = m_dialog](const SaveOutcome &outcome) {
                                         // A cancelled one may end after the next has begun.
                                         if (number == m_saves)
                                             m_cancelSave = nullptr;
                                         takeSaved(dialog, outcome);
                                     });
}

void AccountEditController::takeSaved(AccountDialog *dialog, const SaveOutcome &outcome)
{
    if (outcome.account) {
        const Account account = *outcome.account;
        if (dialog)
            dialog->accept();
        Q_EMIT saved(account, outcome.isSecretNew);
        if (!outcome.before)
            Q_EMIT added(account);
        if (!outcome.remark.isEmpty())
            showNotice({.title = tr("The account was saved"), .message = outcome.remark});
    } else if (outcome.isCancelled) {
        if (!outcome.refusal.isEmpty())
            showNotice({.title = tr("The account was not saved"), .message = outcome.refusal});
    } else if (dialog && outcome.credentialError) {
        dialog->offerThisRunOnly(describe(*outcome.credentialError, dialog->account().name));
    } else if (dialog) {
        dialog->showRefusal(outcome.refusal, {});
    }
}

void AccountEditController::move(const QString &accountId, int places)
{
    m_repository.move(accountId, places, this, [this](const SaveOutcome &outcome) {
        if (!outcome.refusal.isEmpty())
            showNotice({.title = tr("The account was not moved"), .message = outcome.refusal});
    });
}

bool AccountEditController::isRemovalRefused(const Account &account)
{
    const QString reason = m_removalGuard ? m_removalGuard(account) : QString();
    if (!reason.isEmpty())
        showNotice({.title = tr("The account was not removed"), .message = reason});
    return !reason.isEmpty();
}

void AccountEditController::remove(const Account &account)
{
    if (isRemovalRefused(account))
        return;
    QString text = tr("The account and its secret are removed from this computer. Nothing on the service is "
                      "changed: the token of the account stays valid.");
    const Unfinished unfinished = m_countUnfinished ? m_countUnfinished(account) : Unfinished();
    if (unfinished.changes > 0)
        text +=
            u"\n\n"_s + tr("%n changes of this account have no known outcome. Without the account, Tokenry "
                           "cannot find it out any more.",
                           nullptr, unfinished.changes);
    if (unfinished.rotations > 0)
        text +=
            u"\n\n"_s + tr("%n rotations of this account are under way. Without the account, Tokenry does "
                           "not show them any more, and their old and new tokens stay on the service.",
                           nullptr, unfinished.rotations);
    auto *dialog = new ConfirmDialog(account, tr("Remove this account?"), text, tr("Remove account"),
                                     tr("Cancel"), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, account] { removeNow(account); });
    dialog->open();
}

void AccountEditController::removeNow(const Account &account)
{
    // Something may have arrived while the question was open.
    if (isRemovalRefused(account))
        return;
    m_repository.remove(account.id, this, [this, account](const SaveOutcome &outcome) {
        if (!outcome.refusal.isEmpty()) {
            showNotice({.title = tr("The account was not removed"), .message = outcome.refusal});
            return;
        }
        Q_EMIT removed(account);
        if (!outcome.remark.isEmpty())
            showNotice({.title = tr("The account was removed"), .message = outcome.remark});
    });
}

void AccountEditController::showNotice(const ErrorText &text)
{
    openDialog(new NoticeDialog(text, &m_window));
}

void AccountEditController::endTest()
{
    if (!m_trial && !m_attempt)
        return;
    stop();
    if (m_dialog)
        m_dialog->setBusy({});
}

void AccountEditController::stop()
{
    m_attempt.reset();
    if (const auto cancel = std::exchange(m_cancelSave, nullptr))
        cancel();
    m_request.cancel();
    // It may be in the middle of an answer, so it ends a turn of the event loop later.
    if (m_trial)
        QMetaObject::invokeMethod(
            this, [trial = std::shared_ptr<TokenGateway>(std::move(m_trial))] {}, Qt::QueuedConnection);
}

} // namespace tokenry
