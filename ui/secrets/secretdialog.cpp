// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/secretdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

#include "app/core/displaytext.h"
#include "ui/controls/messagepanel.h"
#include "ui/secrets/secretfield.h"
#include "ui/style/buttonkind.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownNameLength = 80;
constexpr qsizetype shownIdLength = 256;

QPushButton *makeButton(const char *objectName, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(objectName));
    return button;
}

} // namespace

SecretDialog::SecretDialog(CreatedToken created, const Account &account, QWidget *parent)
    : BaseDialog(account, parent), m_created(std::move(created)), m_clientId(new QLabel(this)),
      m_field(new SecretField(this)), m_copy(makeButton("secretCopy", tr("Copy secret"), this)),
      m_test(makeButton("secretTest", tr("Test credentials"), this)),
      m_discard(makeButton("secretDiscard", tr("Discard secret…"), this)),
      m_done(makeButton("secretDone", tr("Done"), this)), m_status(new MessagePanel(this)),
      m_testStatus(new MessagePanel(this)), m_hold(new MessagePanel(this))
{
    setObjectName(u"secretDialog"_s);
    setAccessibleName(tr("Client secret"));
    setHeading(tr("Keep this secret now"),
               tr("The secret of “%1” is shown once. If it is lost, delete the token and create another.")
                   .arg(displaySafe(m_created.token.name, shownNameLength)));
    buildIdentity();
    buildSecret();
    for (MessagePanel *panel : {m_status, m_testStatus, m_hold}) {
        panel->hide();
        contentLayout()->addWidget(panel);
    }
    if (m_created.answerWasCut) {
        auto *note = new MessagePanel(this);
        note->setMessage(MessagePanel::Kind::Warning,
                         tr("The service's answer ended early. The secret itself had arrived complete; test "
                            "it before you rely on it."));
        contentLayout()->insertWidget(0, note);
    }
    if (!m_created.notRecorded.isEmpty()) {
        auto *note = new MessagePanel(this);
        note->setMessage(
            MessagePanel::Kind::Warning,
            tr("%1 Should the program end before the secret is kept, it cannot remind you of this token.")
                .arg(m_created.notRecorded));
        contentLayout()->insertWidget(0, note);
    }
    m_discard->setAccessibleName(tr("Discard secret"));
    buildFooter();
    orderTabs();
    m_copy->setFocus();
}

SecretDialog::~SecretDialog() = default;

void SecretDialog::buildIdentity()
{
    m_clientId->setText(displaySafe(m_created.token.clientId, shownIdLength));
    m_clientId->setTextFormat(Qt::PlainText);
    m_clientId->setFont(fixedFont());
    m_clientId->setWordWrap(true);
    m_clientId->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *copy = makeButton("clientIdCopy", tr("Copy client ID"), this);
    setButtonKind(copy, ButtonKind::Link);
    connect(copy, &QPushButton::clicked, this, &SecretDialog::copyClientIdRequested);

    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::labelSpacing);
    texts->addWidget(makeFieldLabel(tr("Client ID"), nullptr, this));
    texts->addWidget(m_clientId);
    auto *row = new QHBoxLayout;
    row->addLayout(texts, 1);
    row->addWidget(copy, 0, Qt::AlignTop);
    contentLayout()->addLayout(row);
}

void SecretDialog::buildSecret()
{
    m_field->setSecret(&m_created.secret);
    connect(m_field, &SecretField::copyRequested, this, &SecretDialog::copySecretRequested);
    connect(m_copy, &QPushButton::clicked, this, &SecretDialog::copySecretRequested);
    connect(m_test, &QPushButton::clicked, this, &SecretDialog::testRequested);
    setButtonKind(m_copy, ButtonKind::Primary);

    auto *field = new QVBoxLayout;
    field->setSpacing(metrics::labelSpacing);
    field->addWidget(makeFieldLabel(tr("Client secret"), m_field, this));
    field->addWidget(m_field);
    contentLayout()->addLayout(field);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copy);
    buttons->addWidget(makeSaveButton());
    buttons->addWidget(m_test);
    buttons->addStretch();
    contentLayout()->addLayout(buttons);
}

QPushButton *SecretDialog::makeSaveButton()
{
    auto *button = makeButton("secretSaveAs", tr("Save as…"), this);
    auto *menu = new QMenu(button);
    const auto add = [this, menu](const char *objectName, const QString &text, auto signal,
                                  CredentialFormat format) {
        auto *action = menu->addAction(text);
        action->setObjectName(QString::fromLatin1(objectName));
        connect(action, &QAction::triggered, this, [this, signal, format] { Q_EMIT(this->*signal)(format); });
    };
    add("secretSaveEnv", tr("Save as .env…"), &SecretDialog::saveRequested, CredentialFormat::DotEnv);
    add("secretSaveJson", tr("Save as JSON…"), &SecretDialog::saveRequested, CredentialFormat::Json);
    add("secretSaveCredentials", tr("Save in the credentials file of the service's command line…"),
        &SecretDialog::saveRequested, CredentialFormat::CredentialsFile);
    menu->addSeparator();
    add("secretCopyEnv", tr("Copy as .env"), &SecretDialog::copyAsRequested, CredentialFormat::DotEnv);
    add("secretCopyJson", tr("Copy as JSON"), &SecretDialog::copyAsRequested, CredentialFormat::Json);
    button->setMenu(menu);
    return button;
}

void SecretDialog::buildFooter()
{
    footerLeading()->addWidget(m_discard);
    footerTrailing()->addWidget(m_done);
    connect(m_discard, &QPushButton::clicked, this, &SecretDialog::toggleDiscard);
    connect(m_done, &QPushButton::clicked, this, &SecretDialog::reject);
    connect(m_hold, &MessagePanel::actionTriggered, this, &SecretDialog::handleHoldAction);
}

void SecretDialog::orderTabs()
{
    // From top to bottom, whatever order they were made in. A panel's buttons follow the panel.
    const QList<const char *> order{"clientIdCopy", "secretField",  "secretReveal",
                                    "secretCopy",   "secretSaveAs", "secretTest"};
    QWidget *previous = nullptr;
    for (const char *name : order) {
        auto *next = findChild<QWidget *>(QString::fromLatin1(name));
        if (previous)
            setTabOrder(previous, next);
        previous = next;
    }
    for (MessagePanel *panel : {m_status, m_testStatus, m_hold}) {
        const auto buttons = panel->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            setTabOrder(previous, button);
            previous = button;
        }
    }
    setTabOrder(previous, m_discard);
    setTabOrder(m_discard, m_done);
}

void SecretDialog::markKept()
{
    m_hold->setMessage(MessagePanel::Kind::Neutral, {});
    if (m_isKept)
        return;
    m_isKept = true;
    setButtonKind(m_copy, ButtonKind::Normal);
    setButtonKind(m_done, ButtonKind::Primary);
    m_done->setDefault(true);
    m_discard->hide();
}

void SecretDialog::showCopied(int secondsLeft)
{
    markKept();
    endClipboardDoubt();
    m_status->setMessage(MessagePanel::Kind::Success,
                         tr("Copied. The clipboard clears in %n s.", nullptr, secondsLeft));
}

void SecretDialog::showClipboardDoubt(const QString &sentence)
{
    m_clipboardDoubt = sentence;
    m_status->setMessage(MessagePanel::Kind::Warning, sentence);
    if (m_isClipboardHold)
        holdForClipboard();
}

void SecretDialog::endClipboardDoubt()
{
    m_clipboardDoubt.clear();
    if (!std::exchange(m_isClipboardHold, false))
        return;
    m_hold->setAction({});
    m_hold->setMessage(MessagePanel::Kind::Neutral, {});
}

void SecretDialog::holdForClipboard()
{
    m_isClipboardHold = true;
    m_hold->setAction(tr("Close anyway"));
    m_hold->setMessage(MessagePanel::Kind::Warning, tr("Tokenry has not seen yet that the secret is gone "
                                                       "from the clipboard. Wait a moment with this window "
                                                       "in front, or copy something else."));
}

void SecretDialog::handleHoldAction()
{
    if (m_isClipboardHold) {
        endClipboardDoubt();
        reject();
        return;
    }
    discard();
}

void SecretDialog::showClipboardCleared()
{
    endClipboardDoubt();
    m_status->setMessage(MessagePanel::Kind::Neutral, tr("The clipboard no longer holds the secret."));
}

void SecretDialog::showClientIdCopied()
{
    m_status->setMessage(MessagePanel::Kind::Neutral, tr("Client ID copied."));
}

void SecretDialog::showSecretReplaced()
{
    endClipboardDoubt();
    if (!m_isSaved) {
        // It was on the clipboard for a moment only; whether it was pasted nobody knows.
        m_isKept = false;
        setButtonKind(m_copy, ButtonKind::Primary);
        setButtonKind(m_done, ButtonKind::Normal);
        m_done->setDefault(false);
        m_discard->show();
    }
    m_status->setMessage(MessagePanel::Kind::Warning, tr("Client ID copied in place of the secret."));
}

void SecretDialog::showSaved(const QString &sentence)
{
    m_isSaved = true;
    markKept();
    m_status->setMessage(MessagePanel::Kind::Success, sentence);
}

void SecretDialog::showNotKept(const QString &reason)
{
    m_status->setMessage(MessagePanel::Kind::Error, reason);
}

void SecretDialog::showTest(TestOutcome outcome, const QString &text, const QString &details)
{
    m_test->setEnabled(outcome != TestOutcome::Running);
    m_testStatus->setDetails(details);
    switch (outcome) {
    case TestOutcome::Running:
        m_testStatus->setMessage(MessagePanel::Kind::Neutral, text);
        return;
    case TestOutcome::Accepted:
        m_testStatus->setMessage(MessagePanel::Kind::Success, text);
        return;
    case TestOutcome::NotYet:
        m_testStatus->setMessage(MessagePanel::Kind::Warning, text);
        return;
    case TestOutcome::Refused:
        m_testStatus->setMessage(MessagePanel::Kind::Error, text);
        return;
    }
}

void SecretDialog::showUnfinished()
{
    raise();
    activateWindow();
    m_isAsking = false;
    m_isClipboardHold = false;
    m_hold->setAction({});
    m_hold->setMessage(MessagePanel::Kind::Warning,
                       tr("Copy or save the secret first: it cannot be shown again. Or discard it."));
    m_copy->setFocus();
}

void SecretDialog::conceal()
{
    // A place to save it to that is being chosen: choosing can begin again.
    const auto above = findChildren<QDialog *>();
    for (QDialog *dialog : above)
        dialog->reject();
    m_field->setRevealed(false);
    hide();
}

void SecretDialog::toggleDiscard()
{
    m_isAsking = !m_isAsking;
    m_hold->setAction(m_isAsking ? tr("Discard it for good") : QString());
    m_hold->setMessage(
        MessagePanel::Kind::Warning,
        m_isAsking
            ? tr("The token stays on the service, but nobody can ever sign in with it. Delete it afterwards.")
            : QString());
}

void SecretDialog::discard()
{
    m_isDiscarded = true;
    reject();
}

void SecretDialog::done(int result)
{
    // Every way of closing ends here.
    if (!mayClose()) {
        showUnfinished();
        return;
    }
    if (!m_clipboardDoubt.isEmpty()) {
        holdForClipboard();
        Q_EMIT clearAgainRequested();
        return;
    }
    m_field->setSecret(nullptr);
    m_created.secret.wipe();
    m_clientId->clear();
    BaseDialog::done(result);
}

} // namespace tokenry
