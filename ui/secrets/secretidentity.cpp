// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/secretidentity.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/core/displaytext.h"
#include "app/domain/token.h"
#include "app/domain/tokentext.h"
#include "ui/controls/announcer.h"
#include "ui/controls/elidedlabel.h"
#include "ui/controls/permissionbadges.h"
#include "ui/style/buttonkind.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTokenName = 80;
constexpr qsizetype shownIdLength = 256;

} // namespace

SecretIdentity::SecretIdentity(const Token &token, QWidget *parent)
    : QWidget(parent), m_clientId(new QLabel(this)), m_copy(new QPushButton(tr("Copy client ID"), this))
{
    auto *name = new ElidedLabel(this);
    name->setObjectName(u"secretName"_s);
    name->setText(displaySafe(nameText(token), longestTokenName));
    QFont bold;
    bold.setWeight(QFont::DemiBold);
    name->setFont(bold);
    auto *badges = new PermissionBadges(this);
    badges->setObjectName(u"secretBadges"_s);
    badges->setPermissions(token.permissions);
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(name);
    title->addWidget(badges);
    title->addStretch(1);

    m_clientId->setText(displaySafe(token.clientId, shownIdLength));
    m_clientId->setTextFormat(Qt::PlainText);
    m_clientId->setFont(fixedFont());
    m_clientId->setWordWrap(true);
    m_clientId->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_copy->setObjectName(u"clientIdCopy"_s);
    setButtonKind(m_copy, ButtonKind::Link);
    connect(m_copy, &QPushButton::clicked, this, &SecretIdentity::copyRequested);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(metrics::labelSpacing);
    texts->addWidget(makeFieldLabel(tr("Client ID"), nullptr, this));
    texts->addWidget(m_clientId);
    auto *row = new QHBoxLayout;
    row->addLayout(texts, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::groupSpacing);
    column->addLayout(title);
    column->addLayout(row);
}

void SecretIdentity::showCopied()
{
    m_copy->setText(tr("Client ID copied"));
    announce(m_copy, m_copy->text());
}

void SecretIdentity::clear()
{
    m_clientId->clear();
}

} // namespace tokenry
