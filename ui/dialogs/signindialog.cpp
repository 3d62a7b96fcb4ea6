// SPDX-License-Identifier: Apache-2.0
#include "signindialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

#include "buttonkind.h"
#include "displaytext.h"
#include "theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

SignInDialog::SignInDialog(const Account &account, SecretCallback callback, QWidget *parent)
    : BandedDialog(account, parent), m_callback(std::move(callback)), m_secret(new QLineEdit(this)),
      m_signIn(new QPushButton(tr("Sign in"), this))
{
    setObjectName(u"signInDialog"_s);
    setHeading(tr("Sign in"), tr("The secret is kept in memory for this run only. It is written nowhere."));

    auto *clientId = new QLabel(displaySafe(account.clientId), this);
    clientId->setTextFormat(Qt::PlainText);
    clientId->setFont(fixedFont());
    clientId->setWordWrap(true);
    addField(tr("Client ID"), clientId);

    m_secret->setObjectName(u"signInSecret"_s);
    m_secret->setAccessibleName(tr("Client secret"));
    m_secret->setEchoMode(QLineEdit::Password);
    addField(tr("Client secret"), m_secret);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    setButtonKind(m_signIn, ButtonKind::Primary);
    m_signIn->setDefault(true);
    m_signIn->setEnabled(false);
    footerTrailing()->addWidget(cancel);
    footerTrailing()->addWidget(m_signIn);

    connect(m_secret, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_signIn->setEnabled(!text.trimmed().isEmpty()); });
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_signIn, &QPushButton::clicked, this, &QDialog::accept);
    m_secret->setFocus();
}

void SignInDialog::addField(const QString &label, QWidget *field)
{
    auto *column = new QVBoxLayout;
    column->setSpacing(metrics::labelSpacing);
    column->addWidget(makeFieldLabel(label, field, this));
    column->addWidget(field);
    contentLayout()->addLayout(column);
}

void SignInDialog::accept()
{
    QString typed = m_secret->text().trimmed();
    if (typed.isEmpty())
        return;
    QByteArray bytes = typed.toUtf8();
    Secret secret(bytes);
    wipeMemory(bytes.data(), static_cast<std::size_t>(bytes.size()));
    // Overwriting before clearing, because a line edit keeps its text for undo until it is replaced.
    m_secret->setText(QString(typed.size(), u'x'));
    m_secret->clear();
    typed.fill(u'x');
    m_callback(std::move(secret));
    BandedDialog::accept();
}

} // namespace tokenry
