// SPDX-License-Identifier: Apache-2.0
#include "ui/accounts/signin/proxydialog.h"

#include <utility>

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/core/displaytext.h"
#include "ui/controls/messagepanel.h"
#include "ui/secrets/accessibilityredaction.h"
#include "ui/style/buttonkind.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

ProxyDialog::ProxyDialog(const ProxyAddress &proxy, ProxyFault fault, CredentialsCallback callback,
                         QWidget *parent)
    : BaseDialog(parent), m_proxy(proxy), m_callback(std::move(callback)), m_user(new QLineEdit(this)),
      m_password(new QLineEdit(this)), m_signIn(new QPushButton(tr("Sign in to proxy"), this))
{
    setObjectName(u"proxyDialog"_s);
    setHeading(
        tr("Sign in to the proxy"),
        tr("The proxy %1 stands between this computer and the service and wants a sign-in of its own. "
           "This is not the secret of the service. It is kept in memory for this run only and goes to this "
           "proxy only. Whoever listens on the way to the proxy may be able to read it.")
            .arg(displaySafe(proxyText(proxy), 200)));
    if (fault == ProxyFault::SignInRefused) {
        auto *refused = new MessagePanel(this);
        refused->label()->setObjectName(u"proxyError"_s);
        refused->setMessage(MessagePanel::Kind::Error,
                            tr("The proxy did not accept the last user name and password."));
        contentLayout()->addWidget(refused);
    }

    m_user->setObjectName(u"proxyUser"_s);
    m_user->setAccessibleName(tr("Proxy user name"));
    contentLayout()->addLayout(makeFieldColumn(tr("Proxy user name"), m_user, this));
    m_password->setObjectName(u"proxyPassword"_s);
    m_password->setAccessibleName(tr("Proxy password"));
    makePasswordField(*m_password);
    contentLayout()->addLayout(makeFieldColumn(tr("Proxy password"), m_password, this));

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"proxyCancel"_s);
    m_signIn->setObjectName(u"proxySignIn"_s);
    setButtonKind(m_signIn, ButtonKind::Primary);
    m_signIn->setDefault(true);
    m_signIn->setEnabled(false);
    footerTrailing()->addWidget(cancel);
    footerTrailing()->addWidget(m_signIn);
    setTabOrder(cancel, m_signIn);

    connect(m_user, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_signIn->setEnabled(!text.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_signIn, &QPushButton::clicked, this, &QDialog::accept);
    m_user->setFocus();
}

void ProxyDialog::accept()
{
    const QString user = m_user->text().trimmed();
    if (user.isEmpty())
        return;
    QString typed = m_password->text();
    QByteArray bytes = typed.toUtf8();
    Secret password(bytes);
    wipeMemory(bytes.data(), static_cast<std::size_t>(bytes.size()));
    emptyPassword();
    typed.fill(u'x');
    m_callback({.host = m_proxy.host, .port = m_proxy.port, .user = user, .password = std::move(password)});
    BaseDialog::accept();
}

void ProxyDialog::done(int result)
{
    emptyPassword();
    BaseDialog::done(result);
}

void ProxyDialog::emptyPassword()
{
    // Overwriting before clearing, because a line edit keeps its text for undo until it is replaced.
    m_password->setText(QString(m_password->text().size(), u'x'));
    m_password->clear();
}

} // namespace tokenry
