// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/secrethandover.h"

#include <utility>
#include <variant>

#include "app/credentials/credentialformats.h"
#include "app/domain/tokengateway.h"
#include "app/errors/errortext.h"
#include "ui/secrets/credentialsaver.h"
#include "ui/secrets/secretclipboard.h"
#include "ui/secrets/secretdialog.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

/// New credentials may need a moment until every part of the service knows them.
constexpr qint64 settlingMs = 60000;

} // namespace

SecretHandover::SecretHandover(CreatedToken created, TokenGateway &gateway, SecretClipboard &clipboard,
                               const Account &account, QWidget *window)
    : QObject(window), m_gateway(gateway), m_clipboard(clipboard), m_account(account), m_token(created.token),
      m_dialog(new SecretDialog(std::move(created), account, window))
{
    m_sinceCreation.start();
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    const Token &token = m_dialog->token();
    m_saver = new CredentialSaver(
        {token.id, token.name, token.clientId, account.baseUrl},
        [dialog = m_dialog.data()]() -> const Secret & { return dialog->secret(); }, m_dialog);

    SecretDialog *dialog = m_dialog;
    connect(dialog, &SecretDialog::copySecretRequested, this, [this] { copy(m_dialog->secret().clone()); });
    connect(dialog, &SecretDialog::copyAsRequested, this, &SecretHandover::copyAs);
    connect(dialog, &SecretDialog::copyClientIdRequested, this, &SecretHandover::copyClientId);
    connect(dialog, &SecretDialog::saveRequested, m_saver, &CredentialSaver::start);
    connect(dialog, &SecretDialog::testRequested, this, &SecretHandover::test);
    connect(m_saver, &CredentialSaver::saved, dialog, &SecretDialog::showSaved);
    connect(m_saver, &CredentialSaver::failed, dialog, &SecretDialog::showSaveFailed);
    connect(dialog, &SecretDialog::deleteRequested, this, [this] { Q_EMIT deleteRequested(m_token); });
    connect(&m_clipboard, &SecretClipboard::countdown, dialog, [this](int secondsLeft) {
        if (m_isCopyOurs)
            m_dialog->showCopied(secondsLeft);
    });
    connect(&m_clipboard, &SecretClipboard::clearing, dialog, [this](ClipboardDoubt doubt) {
        if (m_isCopyOurs)
            m_dialog->showClipboardDoubt(describe(doubt));
    });
    connect(dialog, &SecretDialog::clearAgainRequested, &m_clipboard, &SecretClipboard::clearIfOurs);
    connect(&m_clipboard, &SecretClipboard::replaced, dialog, [this] { handleReplacement(); });
    connect(&m_clipboard, &SecretClipboard::cleared, dialog, [this] {
        if (std::exchange(m_isCopyOurs, false))
            m_dialog->showClipboardCleared();
    });
    connect(m_saver, &CredentialSaver::saved, this, [this] { Q_EMIT happened(JournalEvent::SecretSaved); });
    connect(dialog, &SecretDialog::finished, this, [this] {
        Q_EMIT happened(m_dialog->isDiscarded() ? JournalEvent::SecretDiscarded
                                                : JournalEvent::HandoverEnded);
        Q_EMIT ended();
    });
    dialog->open();
}

SecretHandover::~SecretHandover() = default;

bool SecretHandover::canClose() const
{
    return !m_dialog || m_dialog->mayClose();
}

void SecretHandover::showUnfinished()
{
    if (m_dialog)
        m_dialog->showUnfinished();
}

void SecretHandover::warnOfDifference(const QString &sentences)
{
    m_dialog->warnOfDifference(sentences);
}

void SecretHandover::setTester(std::function<void(Secret secret)> tester)
{
    m_tester = std::move(tester);
    test();
}

void SecretHandover::showTest(SecretDialog::TestOutcome outcome, const QString &text, const QString &details)
{
    m_isAccepted = m_isAccepted || outcome == SecretDialog::TestOutcome::Accepted;
    m_isTesting =
        outcome == SecretDialog::TestOutcome::Running || outcome == SecretDialog::TestOutcome::NotYet;
    if (m_dialog)
        m_dialog->showTest(outcome, text, details);
}

void SecretHandover::closeAsDeleted()
{
    if (m_dialog)
        m_dialog->closeAsDeleted();
}

void SecretHandover::suspend()
{
    m_test.cancel();
    if (m_dialog)
        m_dialog->conceal();
}

void SecretHandover::resume()
{
    if (!m_dialog)
        return;
    m_dialog->open();
    // The lock ended a test that was under way.
    if (m_tester && !m_isAccepted)
        test();
}

void SecretHandover::copy(Secret text)
{
    m_isCopyOurs = true;
    if (m_clipboard.copy(std::move(text))) {
        Q_EMIT happened(JournalEvent::SecretCopied);
        return;
    }
    m_isCopyOurs = false;
    m_dialog->showCopyFailed(
        tr("The clipboard did not take it: nothing was copied. Try again, or save it to a file."));
}

void SecretHandover::copyAs(CredentialFormat format, VariableNames names)
{
    const Token &token = m_dialog->token();
    auto text = formatCredential(format, {token.id, token.name, token.clientId, m_account.baseUrl, names},
                                 m_dialog->secret());
    if (const auto *refusal = std::get_if<FormatRefusal>(&text))
        m_dialog->showCopyFailed(refusal->reason);
    else
        copy(std::move(std::get<Secret>(text)));
}

void SecretHandover::copyClientId()
{
    // After its time the secret is only being cleared, and its copy was made.
    const bool replacesTheSecret = m_isCopyOurs && m_clipboard.state() == SecretClipboard::State::Holding;
    if (replacesTheSecret)
        m_isCopyOurs = false;
    m_clipboard.copyPlain(m_dialog->token().clientId);
    if (replacesTheSecret) {
        m_dialog->showSecretReplaced(tr("Client ID copied in place of the secret."));
        Q_EMIT happened(JournalEvent::SecretReplaced);
    } else {
        m_dialog->showClientIdCopied();
    }
}

void SecretHandover::handleReplacement()
{
    if (!std::exchange(m_isCopyOurs, false))
        return;
    m_dialog->showSecretReplaced(
        tr("Something else took the secret's place on the clipboard. Copy it again, or save it."));
    Q_EMIT happened(JournalEvent::SecretReplaced);
}

void SecretHandover::test()
{
    showTest(SecretDialog::TestOutcome::Running, tr("Asking the service…"));
    if (m_tester) {
        m_tester(m_dialog->secret().clone());
        return;
    }
    const Token &token = m_dialog->token();
    // Held by the handle, which dies with this: a closed dialog is told nothing.
    m_test = m_gateway.getAs(token.clientId, m_dialog->secret().clone(), token.id, this,
                             [this](const Result<Token> &result) { handleTest(result); });
}

void SecretHandover::handleTest(const Result<Token> &result)
{
    if (!m_dialog)
        return;
    if (result) {
        m_dialog->showTest(SecretDialog::TestOutcome::Accepted, tr("Accepted by the service."));
        return;
    }
    const ApiError &error = result.error();
    // The API's own 403 proves that the credentials work; a 403 without a code is some proxy's.
    if (error.kind == ErrorKind::Forbidden && !error.code.isEmpty()) {
        m_dialog->showTest(SecretDialog::TestOutcome::Accepted,
                           tr("Accepted by the service. It may not read tokens."));
        return;
    }
    // The service answers 404 only to accepted credentials: they work, and the token cannot be read yet.
    if (error.kind == ErrorKind::NotFound) {
        m_dialog->showTest(SecretDialog::TestOutcome::Accepted,
                           tr("Accepted by the service. It does not list the token yet."));
        return;
    }
    const ErrorText text = describe(error, Operation::TestCredentials);
    if (error.kind == ErrorKind::Unauthorized && m_sinceCreation.elapsed() < settlingMs) {
        m_dialog->showTest(SecretDialog::TestOutcome::NotYet,
                           tr("Not accepted yet. New credentials can take a moment: try again."),
                           text.details);
        return;
    }
    m_dialog->showTest(SecretDialog::TestOutcome::Refused, text.message, text.details);
}

} // namespace tokenry
