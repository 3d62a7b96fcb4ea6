// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/secretdialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

#include "app/core/sentencetext.h"
#include "app/domain/tokentext.h"
#include "ui/controls/messagepanel.h"
#include "ui/secrets/formatspanel.h"
#include "ui/secrets/secretfield.h"
#include "ui/secrets/secretidentity.h"
#include "ui/style/buttonkind.h"
#include "ui/style/mnemonics.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitleName = 80;

QPushButton *makeButton(const char *objectName, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(QString::fromLatin1(objectName));
    return button;
}

} // namespace

SecretDialog::SecretDialog(CreatedToken created, const Account &account, QWidget *parent)
    : BaseDialog(account, parent), m_created(std::move(created)), m_difference(new MessagePanel(this)),
      m_identity(new SecretIdentity(m_created.token, this)), m_field(new SecretField(this)),
      m_copy(makeButton("secretCopy", tr("Copy secret"), this)),
      m_test(makeButton("secretTest", tr("Test credentials"), this)),
      m_discard(makeButton("secretDiscard", tr("Discard secret…"), this)),
      m_done(makeButton("secretDone", tr("Done"), this)), m_copyStatus(new MessagePanel(this)),
      m_saveStatus(new MessagePanel(this)), m_testStatus(new MessagePanel(this)),
      m_holdPanel(new MessagePanel(this))
{
    setObjectName(u"secretDialog"_s);
    setAccessibleName(tr("Client secret"));
    setHeading(tr("Keep this secret now"),
               tr("The secret of “%1” is shown once. If it is lost, delete the token and create another.")
                   .arg(displaySafeInSentence(nameText(m_created.token), longestTitleName)));
    m_difference->label()->setObjectName(u"secretDifference"_s);
    m_difference->actionButton()->setObjectName(u"secretDelete"_s);
    m_difference->setButtonsBelow();
    contentLayout()->addWidget(m_difference);
    connect(m_difference, &MessagePanel::actionTriggered, this, &SecretDialog::deleteRequested);
    if (!m_created.notRecorded.isEmpty())
        addWarning(tr("%1 Should the program end before the secret is kept, it cannot remind you of this "
                      "token.")
                       .arg(m_created.notRecorded));
    if (m_created.answerWasCut)
        addWarning(tr("The service's answer ended early. The secret itself had arrived complete; test it "
                      "before you rely on it."));
    contentLayout()->addWidget(m_identity);
    connect(m_identity, &SecretIdentity::copyRequested, this, &SecretDialog::copyClientIdRequested);
    buildSecret(account);
    m_copyStatus->label()->setObjectName(u"secretCopyStatus"_s);
    m_saveStatus->label()->setObjectName(u"secretSaveStatus"_s);
    m_testStatus->label()->setObjectName(u"secretTestStatus"_s);
    m_copyStatus->setMessage(MessagePanel::Kind::Neutral, tr("Not copied yet."));
    m_saveStatus->setMessage(MessagePanel::Kind::Neutral, tr("Not saved yet."));
    m_testStatus->setMessage(MessagePanel::Kind::Neutral, tr("Not tested yet."));
    auto *lines = new QVBoxLayout;
    lines->setSpacing(metrics::labelSpacing);
    for (MessagePanel *panel : {m_copyStatus, m_saveStatus, m_testStatus})
        lines->addWidget(panel);
    contentLayout()->addLayout(lines);
    m_holdPanel->label()->setObjectName(u"secretHold"_s);
    // It may give the secret up for good.
    excludeFromMnemonics(m_holdPanel->actionButton());
    contentLayout()->addWidget(m_holdPanel);
    m_discard->setAccessibleName(tr("Discard secret"));
    buildFooter();
    orderTabs();
    m_copy->setFocus();
}

SecretDialog::~SecretDialog() = default;

void SecretDialog::addWarning(const QString &text)
{
    auto *note = new MessagePanel(this);
    note->setMessage(MessagePanel::Kind::Warning, text);
    contentLayout()->addWidget(note);
}

void SecretDialog::buildSecret(const Account &account)
{
    m_field->setSecret(&m_created.secret);
    connect(m_field, &SecretField::copyRequested, this, &SecretDialog::copySecretRequested);
    connect(m_copy, &QPushButton::clicked, this, &SecretDialog::copySecretRequested);
    connect(m_test, &QPushButton::clicked, this, [this] {
        if (!m_isTesting)
            Q_EMIT testRequested();
    });
    setButtonKind(m_copy, ButtonKind::Primary);

    contentLayout()->addLayout(makeFieldColumn(tr("Client secret"), m_field, this));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_test);
    buttons->addStretch();
    contentLayout()->addLayout(buttons);
    const Token &created = token();
    auto *formats = new FormatsPanel({.tokenId = created.id,
                                      .name = created.name,
                                      .clientId = created.clientId,
                                      .baseUrl = account.baseUrl},
                                     m_created.secret, this);
    connect(formats, &FormatsPanel::copyRequested, this, &SecretDialog::copyAsRequested);
    connect(formats, &FormatsPanel::saveRequested, this, &SecretDialog::saveRequested);
    contentLayout()->addWidget(formats);
}

void SecretDialog::buildFooter()
{
    footerLeading()->addWidget(m_discard);
    footerTrailing()->addWidget(m_done);
    connect(m_discard, &QPushButton::clicked, this, &SecretDialog::toggleDiscard);
    connect(m_done, &QPushButton::clicked, this, &SecretDialog::reject);
    connect(m_holdPanel, &MessagePanel::actionTriggered, this, &SecretDialog::handleHoldAction);
}

void SecretDialog::orderTabs()
{
    // From top to bottom, whatever order they were made in. A panel's buttons follow the panel.
    const QList<const char *> order{"clientIdCopy", "secretField",   "secretReveal", "secretCopy",
                                    "secretTest",   "secretFormats", "formatText",   "formatCopy",
                                    "secretSaveAs", "formatNames"};
    QWidget *previous = m_difference->actionButton();
    for (const char *name : order) {
        auto *next = findChild<QWidget *>(QString::fromLatin1(name));
        setTabOrder(previous, next);
        previous = next;
    }
    for (MessagePanel *panel : {m_copyStatus, m_saveStatus, m_testStatus, m_holdPanel}) {
        const auto buttons = panel->findChildren<QPushButton *>();
        for (QPushButton *button : buttons) {
            setTabOrder(previous, button);
            previous = button;
        }
    }
    setTabOrder(previous, m_discard);
    setTabOrder(m_discard, m_done);
}

void SecretDialog::follow()
{
    const bool proposesClose = m_custody.isCloseProposed();
    setButtonKind(m_copy, m_custody.isKept() ? ButtonKind::Normal : ButtonKind::Primary);
    setButtonKind(m_done, proposesClose ? ButtonKind::Primary : ButtonKind::Normal);
    m_done->setDefault(proposesClose);
    m_discard->setVisible(!m_custody.isKept());
}

void SecretDialog::warnOfDifference(const QString &sentences)
{
    m_difference->setTitle(tr("The service did not create the token that you asked for"));
    m_difference->setMessage(MessagePanel::Kind::Warning, sentences);
    m_difference->setAction(tr("Delete this token…"));
    m_difference->actionButton()->setFocus();
}

void SecretDialog::closeAsDeleted()
{
    m_custody.markDiscarded();
    m_custody.setClipboardDoubtful(false);
    done(Rejected);
}

void SecretDialog::showCopied(int secondsLeft)
{
    const bool isNew = m_custody.copy() != SecretCustody::Copy::OnClipboard || secondsLeft > m_secondsLeft;
    m_secondsLeft = secondsLeft;
    if (isNew) {
        m_sinceCopy.start();
        m_custody.markCopied();
        hold(Hold::None);
        follow();
    }
    const QString text = tr("Copied. The clipboard clears in %n s.", nullptr, secondsLeft);
    if (isNew)
        m_copyStatus->setMessage(MessagePanel::Kind::Success, text);
    else
        m_copyStatus->updateMessage(text);
}

void SecretDialog::showClipboardDoubt(const QString &sentence)
{
    m_custody.markCleared();
    m_custody.setClipboardDoubtful(true);
    m_copyStatus->setMessage(MessagePanel::Kind::Warning, sentence);
}

void SecretDialog::showClipboardCleared()
{
    m_custody.markCleared();
    if (m_hold == Hold::Clipboard)
        hold(Hold::None);
    m_copyStatus->setMessage(MessagePanel::Kind::Neutral, tr("The clipboard no longer holds the secret."));
}

void SecretDialog::showClientIdCopied()
{
    m_identity->showCopied();
}

void SecretDialog::showSecretReplaced(const QString &sentence)
{
    m_custody.markReplaced();
    if (m_hold == Hold::Clipboard)
        hold(Hold::None);
    follow();
    m_copyStatus->setMessage(MessagePanel::Kind::Warning, sentence);
}

void SecretDialog::showSaved(const QString &sentence)
{
    m_custody.markSaved();
    hold(Hold::None);
    follow();
    m_saveStatus->setMessage(MessagePanel::Kind::Success, sentence);
}

void SecretDialog::showCopyFailed(const QString &reason)
{
    m_copyStatus->setMessage(MessagePanel::Kind::Error, reason);
}

void SecretDialog::showSaveFailed(const QString &reason)
{
    m_custody.markSaveFailed();
    follow();
    m_saveStatus->setMessage(MessagePanel::Kind::Error, reason);
}

void SecretDialog::showTest(TestOutcome outcome, const QString &text, const QString &details)
{
    // The button stays enabled: one that is disabled gives its focus to the next.
    m_isTesting = outcome == TestOutcome::Running;
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

void SecretDialog::hold(Hold reason)
{
    m_hold = reason;
    switch (reason) {
    case Hold::None:
        m_holdPanel->setAction({});
        m_holdPanel->setMessage(MessagePanel::Kind::Neutral, {});
        return;
    case Hold::NotKept:
        m_holdPanel->setAction({});
        m_holdPanel->setMessage(
            MessagePanel::Kind::Warning,
            tr("Copy or save the secret first: it cannot be shown again. Or discard it."));
        m_copy->setFocus();
        break;
    case Hold::Discard:
        m_holdPanel->setAction(tr("Discard it for good"));
        m_holdPanel->setMessage(MessagePanel::Kind::Warning,
                                tr("The token stays on the service, but nobody can ever sign in with it. "
                                   "Delete it afterwards."));
        break;
    case Hold::Clipboard:
        m_holdPanel->setAction(tr("Close anyway"));
        m_holdPanel->setMessage(MessagePanel::Kind::Warning,
                                tr("Tokenry has not seen yet that the secret is gone from the clipboard. "
                                   "Wait a moment with this window in front, or copy something else."));
        break;
    case Hold::Arrival:
        m_holdPanel->setAction(tr("Yes, close"));
        m_holdPanel->setMessage(MessagePanel::Kind::Warning,
                                tr("You copied the secret %n s ago, and the clipboard is cleared. Did you "
                                   "paste it where you need it?",
                                   nullptr, static_cast<int>(m_sinceCopy.elapsed() / 1000)));
        break;
    }
    bringIntoView(m_holdPanel);
}

void SecretDialog::showUnfinished()
{
    raise();
    activateWindow();
    hold(m_custody.judgeClose() == SecretCustody::Close::AskWhetherArrived ? Hold::Arrival : Hold::NotKept);
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
    hold(m_hold == Hold::Discard ? Hold::None : Hold::Discard);
}

void SecretDialog::handleHoldAction()
{
    switch (std::exchange(m_hold, Hold::None)) {
    case Hold::None:
    case Hold::NotKept:
        return;
    case Hold::Discard:
        m_custody.markDiscarded();
        break;
    case Hold::Clipboard:
        m_custody.setClipboardDoubtful(false);
        break;
    case Hold::Arrival:
        m_custody.markArrived();
        break;
    }
    reject();
}

void SecretDialog::done(int result)
{
    // Every way of closing ends here.
    switch (m_custody.judgeClose()) {
    case SecretCustody::Close::KeepFirst:
    case SecretCustody::Close::AskWhetherArrived:
        showUnfinished();
        return;
    case SecretCustody::Close::WaitForClipboard:
        hold(Hold::Clipboard);
        Q_EMIT clearAgainRequested();
        return;
    case SecretCustody::Close::Allowed:
        break;
    }
    m_field->setSecret(nullptr);
    m_created.secret.wipe();
    m_identity->clear();
    BaseDialog::done(result);
}

} // namespace tokenry
