// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/signin/signindialog.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

#include "app/core/displaytext.h"
#include "app/domain/baseurl.h"
#include "ui/accounts/signin/credentialentry.h"
#include "ui/controls/messagepanel.h"
#include "ui/secrets/accessibilityredaction.h"
#include "ui/secrets/wipededit.h"
#include "ui/style/buttonkind.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

/// With the port, when the address names one.
QString hostWithPort(const QUrl &url)
{
    if (url.port() < 0)
        return hostForDisplay(url);
    const QString host = asciiHost(url);
    return hostForDisplay(
        (host.contains(u':') ? u"[%1]:%2"_s : u"%1:%2"_s).arg(host, QString::number(url.port())));
}

} // namespace

SignInDialog::SignInDialog(const Account &account, SecretCallback callback, QWidget *parent)
    : BaseDialog(account, parent), m_account(account), m_callback(std::move(callback)),
      m_reason(new MessagePanel(this)), m_secret(nullptr), m_keep(nullptr), m_signIn(nullptr)
{
    setObjectName(u"signInDialog"_s);
    resize(metrics::dialogWidth, height());
    build();
    connect(m_secret, &CredentialEntry::changed, this, &SignInDialog::judge);
    connect(m_secret, &CredentialEntry::fixRequested, this,
            [this] { m_secret->fixSecret(m_account.clientId); });
    connect(m_keep, &QCheckBox::toggled, this, &SignInDialog::updateKeeping);
    connect(m_signIn, &QPushButton::clicked, this, &QDialog::accept);
    offerToKeep(false);
    m_secret->setFocus();
}

SignInDialog::~SignInDialog()
{
    takeText(m_secret->edit());
}

void SignInDialog::build()
{
    m_reason->label()->setObjectName(u"signInReason"_s);
    m_reason->setButtonsBelow();
    contentLayout()->addWidget(m_reason);

    // The secret goes to this place and no other, so the person sees it before typing.
    addFact(u"signInAccount"_s, tr("Account"), displaySafe(m_account.name), false);
    addFact(u"signInHost"_s, tr("Host"), hostWithPort(m_account.baseUrl), false);
    addFact(u"signInClientId"_s, tr("Client ID"), displaySafe(m_account.clientId), true);

    auto *edit = new QLineEdit(this);
    edit->setObjectName(u"signInSecret"_s);
    edit->setAccessibleName(tr("Client secret"));
    makePasswordField(*edit);
    m_secret = new CredentialEntry(CredentialField::Secret, tr("Client secret"), edit, edit, this);
    m_secret->setBlockAction(tr("Take the secret out of it"));
    contentLayout()->addWidget(m_secret);
    m_keep = new QCheckBox(tr("Keep it in the keyring"), this);
    m_keep->setObjectName(u"signInKeep"_s);
    contentLayout()->addWidget(m_keep);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"signInCancel"_s);
    m_signIn = new QPushButton(tr("Sign in"), this);
    m_signIn->setObjectName(u"signInSubmit"_s);
    setButtonKind(m_signIn, ButtonKind::Primary);
    m_signIn->setDefault(true);
    m_signIn->setEnabled(false);
    footerTrailing()->addWidget(cancel);
    footerTrailing()->addWidget(m_signIn);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void SignInDialog::addFact(const QString &objectName, const QString &label, const QString &text, bool isFixed)
{
    auto *value = new QLabel(text, this);
    value->setObjectName(objectName);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    if (isFixed)
        value->setFont(fixedFont());
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::labelSpacing);
    column->addWidget(makeFieldLabel(label, value, this));
    column->addWidget(value);
    contentLayout()->addLayout(column);
}

void SignInDialog::setReason(const ErrorText &reason)
{
    m_reason->setTitle(reason.title);
    m_reason->setDetails(reason.details);
    m_reason->setMessage(MessagePanel::Kind::Warning, reason.message);
    updateKeeping();
}

void SignInDialog::offerToKeep(bool isOffered)
{
    m_keep->setVisible(isOffered);
    m_keep->setChecked(isOffered);
    updateKeeping();
}

void SignInDialog::updateKeeping()
{
    const bool isAgain = !m_reason->text().isEmpty();
    setHeading(isAgain ? tr("Sign in again") : tr("Sign in"),
               m_keep->isChecked()
                   ? tr("The secret is kept in the system's keyring for the next time.")
                   : tr("The secret is kept in memory for this session only. It is written nowhere."));
}

void SignInDialog::judge()
{
    m_signIn->setEnabled(m_secret->judgeSecret(m_account.clientId));
}

void SignInDialog::accept()
{
    if (!m_signIn->isEnabled())
        return;
    const bool keep = m_keep->isChecked();
    Secret secret = m_secret->takeSecret();
    BaseDialog::accept();
    m_callback(std::move(secret), keep);
}

void SignInDialog::done(int result)
{
    takeText(m_secret->edit());
    BaseDialog::done(result);
}

} // namespace tokenry
