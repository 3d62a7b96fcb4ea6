// SPDX-License-Identifier: Apache-2.0
#include "ui/window/lockedpage.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/controls/iconview.h"
#include "ui/controls/messagepanel.h"
#include "ui/style/buttonkind.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"
#include "ui/window/windowactions.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int columnWidth = 420;
constexpr int lockExtent = 40;

} // namespace

LockedPage::LockedPage(QWidget *parent)
    : QWidget(parent), m_reason(makeMutedLabel({}, this)), m_protection(makeMutedLabel({}, this)),
      m_unlock(new QPushButton(tr("Unlock"), this)), m_meanwhile(new MessagePanel(this))
{
    setObjectName(u"lockedPage"_s);
    auto *icon = new IconView(lockExtent, this);
    icon->setIcon(themedIcon(Icon::Lock, ColorRole::TextMuted));
    auto *title = new QLabel(tr("Locked"), this);
    title->setFont(titleFont());
    title->setAlignment(Qt::AlignHCenter);
    m_reason->setObjectName(u"lockedReason"_s);
    m_reason->setAlignment(Qt::AlignHCenter);
    m_protection->setObjectName(u"lockedProtection"_s);
    m_protection->setAlignment(Qt::AlignHCenter);
    m_meanwhile->label()->setObjectName(u"lockedMeanwhile"_s);
    m_unlock->setObjectName(u"unlockButton"_s);
    setButtonKind(m_unlock, ButtonKind::Primary);
    m_unlock->setWhatsThis(lockHelp());
    setFocusProxy(m_unlock);

    auto *body = new QWidget(this);
    body->setMaximumWidth(columnWidth);
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins({});
    column->setSpacing(metrics::groupSpacing);
    column->addStretch(2);
    column->addWidget(icon, 0, Qt::AlignHCenter);
    column->addWidget(title);
    column->addWidget(m_reason);
    column->addSpacing(metrics::labelSpacing);
    column->addWidget(m_unlock, 0, Qt::AlignHCenter);
    column->addWidget(m_protection);
    column->addSpacing(metrics::labelSpacing);
    column->addWidget(m_meanwhile);
    column->addStretch(3);
    auto *outer = new QHBoxLayout(this);
    outer->addStretch(1);
    outer->addWidget(body, 100);
    outer->addStretch(1);
    connect(m_unlock, &QPushButton::clicked, this, &LockedPage::unlockRequested);
}

void LockedPage::setReason(const QString &words)
{
    m_reason->setText(words);
    m_reason->setVisible(!words.isEmpty());
    m_unlock->setAccessibleDescription(words);
}

void LockedPage::setProtection(const QString &words)
{
    m_protection->setText(words);
    m_protection->setVisible(!words.isEmpty());
}

void LockedPage::setMeanwhile(const QString &words)
{
    m_meanwhile->setMessage(MessagePanel::Kind::Info, words);
}

void LockedPage::showUnfinished()
{
    window()->raise();
    window()->activateWindow();
    m_unlock->setFocus();
}

void LockedPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_unlock->setFocus();
}

void LockedPage::keyPressEvent(QKeyEvent *event)
{
    // A default button works in dialogs only; here there is nothing else that Enter could mean.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        m_unlock->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace tokenry
