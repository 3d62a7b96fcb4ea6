// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/emptystate.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

#include "ui/controls/announcer.h"
#include "ui/controls/iconview.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent), m_icon(new IconView(32, this)), m_title(new QLabel(this)),
      m_message(makeMutedLabel({}, this)), m_action(new QPushButton(this))
{
    QFont font;
    font.setWeight(QFont::DemiBold);
    m_title->setFont(font);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setAlignment(Qt::AlignCenter);
    m_message->setAlignment(Qt::AlignCenter);
    m_action->setObjectName(u"emptyAction"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::windowMargin, metrics::windowMargin, metrics::windowMargin,
                               metrics::windowMargin);
    layout->setSpacing(8);
    layout->addStretch(2);
    layout->addWidget(m_icon, 0, Qt::AlignHCenter);
    layout->addWidget(m_title);
    layout->addWidget(m_message);
    layout->addSpacing(4);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionTriggered);
}

void EmptyState::setContent(Icon icon, const QString &title, const QString &message, const QString &action)
{
    // Drawing it anew for each page of a list would be seen as the time that it takes.
    if (std::exchange(m_shownIcon, icon) != icon)
        m_icon->setIcon(themedIcon(icon, ColorRole::TextDisabled));
    const bool isNew = m_title->text() != title;
    m_title->setText(title);
    m_message->setText(message);
    m_message->setVisible(!message.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    if (isNew)
        announce(this, title);
}

} // namespace tokenry
