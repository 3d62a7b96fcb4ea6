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
    m_dialog->setBusy(tr("Asking the service…"));
    if (std::optional<Secret> typed = m_dialog->typedSecret()) {
        testWith(std::move(*typed));
        return;
    }
    m_repository.credential(m_dialog->account(), m_dialog, [this](CredentialAnswer answer) {
        if (answer.error) {
            const ErrorText words = describe(*answer.error, m_dialog->account().name);
            m_dialog->showRefusal(words.message, words.details);
        } else {
            testWith(std::move(answer.secret));
        }
    });
}

void AccountEditController::testWith(Secret secret)
{
    const Account account = m_dialog->account();
    auto trial = m_makeTrialGateway(account, std::move(secret));
    if (const auto *refusal = std::get_if<QString>(&trial)) {
        m_dialog->showRefusal(*refusal, {});
        return;
    }
    m_trial = std::move(std::get<std::unique_ptr<TokenGateway>>(trial));
    m_request =
        m_trial->list({.limit = maximumPageSize}, m_dialog, [this, account](const Result<TokenPage> &answer) {
            m_dialog->showReport(judgeConnection(answer, account));
        });
}

void AccountEditController::save(AccountRepository::Keep keep)
{
    m_dialog->setBusy(tr("Saving…"));
    std::optional<Secret> secret = m_dialog->typedSecret();
    const bool isSecretNew = secret.has_value();
    m_repository.save(
        m_dialog->account(), std::move(secret), keep, m_dialog,
        [this, isSecretNew](const SaveOutcome &outcome) {
            if (outcome.account) {
                const Account account = *outcome.account;
                m_dialog->accept();
                Q_EMIT saved(account, isSecretNew);
                if (!outcome.remark.isEmpty())
                    showNotice({.title = tr("The account was saved"), .message = outcome.remark});
            } else if (outcome.credentialError) {
                m_dialog->offerThisRunOnly(describe(*outcome.credentialError, m_dialog->account().name));
            } else {
                m_dialog->showRefusal(outcome.refusal, {});
            }
        });
}

void AccountEditController::remove(const Account &account)
{
    auto *dialog = new ConfirmDialog(account, tr("Remove this account?"),
                                     tr("The account and its secret are removed from this computer. Nothing "
                                        "on the service is changed: the token that was signed in "
                                        "with stays valid."),
                                     tr("Remove account"), tr("Cancel"), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, account] { removeNow(account); });
    dialog->open();
}

void AccountEditController::removeNow(const Account &account)
{
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
    if (!m_trial)
        return;
    stop();
    if (m_dialog)
        m_dialog->setBusy({});
}

void AccountEditController::stop()
{
    m_request.cancel();
    // It may be in the middle of an answer, so it ends a turn of the event loop later.
    if (m_trial)
        QMetaObject::invokeMethod(
            this, [trial = std::shared_ptr<TokenGateway>(std::move(m_trial))] {}, Qt::QueuedConnection);
}

} // namespace tokenry
