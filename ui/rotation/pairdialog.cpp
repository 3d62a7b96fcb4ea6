// SPDX-License-Identifier: Apache-2.0
#include "ui/rotation/pairdialog.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

#include "app/core/displaytext.h"
#include "app/core/privatefile.h"
#include "app/rotation/rotationmessages.h"
#include "ui/accounts/signin/credentialentry.h"
#include "ui/controls/messagepanel.h"
#include "ui/dialogs/filechooser.h"
#include "ui/secrets/accessibilityredaction.h"
#include "ui/secrets/wipededit.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

PairDialog::PairDialog(const Account &account, const Rotation &rotation, SecretCallback callback,
                       QWidget *parent)
    : BaseDialog(account, parent), m_clientId(rotation.newClientId), m_callback(std::move(callback)),
      m_secret(nullptr), m_problem(new MessagePanel(this)), m_test(nullptr)
{
    setObjectName(u"pairDialog"_s);
    setAccessibleName(tr("Test the new pair"));
    setHeading(
        tr("Test the new pair of “%1”").arg(newNameText(rotation)),
        tr("The secret is sent to the service to prove it, and is written nowhere. The old token is not "
           "touched."));
    build(rotation);
    connect(m_secret, &CredentialEntry::changed, this, &PairDialog::judge);
    connect(m_secret, &CredentialEntry::fixRequested, this, [this] { m_secret->fixSecret(m_clientId); });
    m_secret->setFocus();
}

PairDialog::~PairDialog()
{
    takeText(m_secret->edit());
}

void PairDialog::build(const Rotation &rotation)
{
    auto *clientId = new QLabel(displaySafe(rotation.newClientId), this);
    clientId->setObjectName(u"pairClientId"_s);
    clientId->setTextFormat(Qt::PlainText);
    clientId->setWordWrap(true);
    clientId->setFont(fixedFont());
    contentLayout()->addLayout(makeFieldColumn(tr("Client ID"), clientId, this));
    auto *edit = new QLineEdit(this);
    edit->setObjectName(u"pairSecret"_s);
    edit->setAccessibleName(tr("Client secret"));
    makePasswordField(*edit);
    m_secret = new CredentialEntry(CredentialField::Secret, tr("Client secret"), edit, edit, this);
    m_secret->setBlockAction(tr("Take the secret out of it"));
    contentLayout()->addWidget(m_secret);
    m_problem->label()->setObjectName(u"pairProblem"_s);
    contentLayout()->addWidget(m_problem);
    auto *file = new QPushButton(tr("From a file…"), this);
    file->setObjectName(u"pairFile"_s);
    footerLeading()->addWidget(file);
    auto *cancel = addButton("pairCancel", tr("Cancel"));
    m_test = addButton("pairTest", tr("Test the new pair"), ButtonKind::Primary);
    m_test->setEnabled(false);
    connect(file, &QPushButton::clicked, this, &PairDialog::chooseSecretFile);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_test, &QPushButton::clicked, this, &QDialog::accept);
}

void PairDialog::chooseSecretFile()
{
    chooseFile({.kind = FileChoice::Kind::Open,
                .objectName = "pairFileDialog",
                .title = tr("File that holds the new secret"),
                .showsHidden = true},
               this, [this](const QString &path) { takeFile(path); });
}

void PairDialog::takeFile(const QString &path)
{
    auto content = readPrivateFile(path);
    const auto say = [this](const QString &why) { m_problem->setMessage(MessagePanel::Kind::Error, why); };
    if (const auto *refusal = std::get_if<FileRefusal>(&content)) {
        say(refusal->reason);
        return;
    }
    const auto &bytes = std::get<std::optional<Secret>>(content);
    if (!bytes) {
        say(tr("There is no such file."));
        return;
    }
    const WipedText text(QString::fromUtf8(bytes->bytes()));
    const WipedText trimmed(QStringView(text.text()).trimmed().toString());
    std::optional<PasteFinding> found = inspectPasted(CredentialField::Secret, trimmed.text());
    if (!found) {
        give(secretOf(trimmed.text()));
        return;
    }
    const bool isOfAnother =
        found->fix && !found->fix->clientId.isEmpty() && found->fix->clientId != m_clientId;
    if (!found->fix || found->fix->secret.isEmpty() || isOfAnother)
        say(tr("This file holds no secret of this client ID."));
    else
        give(std::move(found->fix->secret));
}

void PairDialog::judge()
{
    m_problem->setMessage(MessagePanel::Kind::Neutral, {});
    m_test->setEnabled(m_secret->judgeSecret(m_clientId));
}

void PairDialog::accept()
{
    if (m_test->isEnabled())
        give(m_secret->takeSecret());
}

void PairDialog::give(Secret secret)
{
    const SecretCallback callback = std::exchange(m_callback, nullptr);
    BaseDialog::accept();
    if (callback)
        callback(std::move(secret));
}

void PairDialog::done(int result)
{
    takeText(m_secret->edit());
    BaseDialog::done(result);
}

} // namespace tokenry
