// SPDX-License-Identifier: Apache-2.0
#include "accounteditor.h"

#include <QWidget>

#include <optional>
#include <utility>

#include "accountdialog.h"
#include "cafile.h"
#include "connectiontest.h"
#include "credentialtext.h"
#include "gridcredentials.h"
#include "httptokengateway.h"

namespace tokenry {

AccountEditor::AccountEditor(AccountBook &book, QWidget &window) : m_book(book), m_window(window) {}

AccountEditor::~AccountEditor() = default;

void AccountEditor::add()
{
    open(new AccountDialog(std::nullopt, m_book.accounts(), &m_window));
    m_dialog->offerTakeover(findGridCredentials());
}

void AccountEditor::edit(const Account &account)
{
    open(new AccountDialog(account, m_book.accounts(), &m_window));
}

void AccountEditor::open(AccountDialog *dialog)
{
    if (m_dialog) {
        delete dialog;
        m_dialog->raise();
        m_dialog->activateWindow();
        return;
    }
    m_dialog = dialog;
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &AccountDialog::testRequested, this, &AccountEditor::test);
    connect(m_dialog, &AccountDialog::saveRequested, this, [this] { save(AccountBook::Keep::Keyring); });
    connect(m_dialog, &AccountDialog::thisRunOnlyRequested, this, [this] { save(AccountBook::Keep::ThisRunOnly); });
    connect(m_dialog, &AccountDialog::cancelled, this, &AccountEditor::stop);
    connect(m_dialog, &QDialog::finished, this, &AccountEditor::stop);
    m_dialog->open();
}

void AccountEditor::test()
{
    m_dialog->setBusy(tr("Asking the service…"));
    if (std::optional<Secret> typed = m_dialog->typedSecret()) {
        testWith(std::move(*typed));
        return;
    }
    m_book.credential(m_dialog->account(), m_dialog, [this](CredentialAnswer answer) {
        if (answer.error) {
            const ErrorText words = describe(*answer.error, m_dialog->account().name);
            m_dialog->showRefusal(words.message, words.details);
        } else {
            testWith(std::move(answer.secret));
        }
    });
}

void AccountEditor::testWith(Secret secret)
{
    const Account account = m_dialog->account();
    CaFileContent authorities;
    if (!account.caFile.isEmpty())
        authorities = readCaFile(account.caFile, QDateTime::currentDateTimeUtc());
    if (!authorities.refusal.isEmpty()) {
        m_dialog->showRefusal(authorities.refusal, {});
        return;
    }
    m_trial = std::make_unique<HttpTokenGateway>();
    m_trial->setEndpoint({.baseUrl = account.baseUrl,
                          .clientId = account.clientId,
                          .secret = std::move(secret),
                          .additionalAuthorities = authorities.authorities});
    m_request = m_trial->list({.limit = maximumPageSize}, m_dialog, [this, account](const Result<TokenPage> &answer) {
        m_dialog->showReport(judgeConnection(answer, account));
    });
}

void AccountEditor::save(AccountBook::Keep keep)
{
    m_dialog->setBusy(tr("Saving…"));
    m_book.save(m_dialog->account(), m_dialog->typedSecret(), keep, m_dialog, [this](const SaveOutcome &outcome) {
        if (outcome.account) {
            const Account account = *outcome.account;
            m_dialog->accept();
            Q_EMIT saved(account);
        } else if (outcome.credentialError) {
            m_dialog->offerThisRunOnly(describe(*outcome.credentialError, m_dialog->account().name));
        } else {
            m_dialog->showRefusal(outcome.refusal, {});
        }
    });
}

void AccountEditor::stop()
{
    m_request.cancel();
    if (m_trial)
        m_trial.release()->deleteLater();
}

} // namespace tokenry
