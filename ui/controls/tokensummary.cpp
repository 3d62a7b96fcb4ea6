// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/tokensummary.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

#include "app/core/displaytext.h"
#include "app/domain/timetext.h"
#include "app/domain/tokentext.h"
#include "ui/controls/chip.h"
#include "ui/controls/elidedlabel.h"
#include "ui/controls/permissionbadges.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int partSpacing = 8;
constexpr int lineSpacing = 2;
/// A name of any length leaves this much to the badges, which show the risk.
constexpr int widthKeptForBadges = 240;
constexpr qsizetype longestName = 200;

} // namespace

TokenSummary::TokenSummary(const Token &token, const QString &created, bool isOwn, QWidget *parent)
    : QWidget(parent), m_firstLine(new QHBoxLayout)
{
    auto *name = new ElidedLabel(this);
    name->setObjectName(u"summaryName"_s);
    name->setText(displaySafe(nameText(token), longestName));
    QFont bold;
    bold.setWeight(QFont::DemiBold);
    name->setFont(bold);
    auto *badges = new PermissionBadges(this);
    badges->setPermissions(token.permissions);
    badges->setMinimumWidth(std::min(badges->sizeHint().width(), widthKeptForBadges));
    badges->setToolTip(plainTooltip(token.permissions.toWords()));

    m_firstLine->setSpacing(partSpacing);
    m_firstLine->addWidget(name);
    if (isOwn) {
        auto *own = new Chip(ColorRole::Primary, this);
        own->setText(tr("you"));
        m_firstLine->addWidget(own);
    }
    m_firstLine->addWidget(badges);
    m_firstLine->addStretch(1);

    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    lines->setSpacing(lineSpacing);
    lines->addLayout(m_firstLine);
    lines->addLayout(buildIds(token, created));
}

QHBoxLayout *TokenSummary::buildIds(const Token &token, const QString &created)
{
    auto *when = makeMutedLabel(created, this);
    when->setWordWrap(false);
    when->setToolTip(plainTooltip(exactTime(token.createdAt)));
    auto *id = makeMutedLabel(shortIdText(token.clientId), this);
    id->setObjectName(u"summaryClientId"_s);
    id->setWordWrap(false);
    id->setFont(fixedFont());
    const QString whole =
        tr("Client ID: %1\nToken ID: %2").arg(wholeIdText(token.clientId), wholeIdText(token.id));
    id->setToolTip(plainTooltip(whole));
    id->setAccessibleDescription(whole);
    auto *line = new QHBoxLayout;
    line->setSpacing(metrics::labelSpacing);
    line->addWidget(when);
    line->addWidget(makeMutedLabel(u"·"_s, this));
    line->addWidget(id);
    line->addStretch(1);
    return line;
}

} // namespace tokenry
