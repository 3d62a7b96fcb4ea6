// SPDX-License-Identifier: Apache-2.0
#include "ui/controls/accountband.h"

#include <QHBoxLayout>
#include <QHelpEvent>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

#include "app/core/displaytext.h"
#include "ui/controls/chip.h"
#include "ui/controls/elidedlabel.h"
#include "ui/controls/environmentlook.h"
#include "ui/controls/iconview.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

/// Where there is no room for all of it, only the rights: they matter more than the name.
class RightsLabel final : public QLabel
{
public:
    explicit RightsLabel(QWidget *parent) : QLabel(parent)
    {
        setTextFormat(Qt::PlainText);
        setForegroundRole(QPalette::PlaceholderText);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    void setTexts(const QString &text, const QString &shortText)
    {
        m_shortText = shortText.isEmpty() ? text : shortText;
        setText(text);
        updateGeometry();
    }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {std::min(fontMetrics().horizontalAdvance(m_shortText) + 2, longestShortWidth),
                QLabel::minimumSizeHint().height()};
    }

protected:
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QLabel::event(event);
        if (fontMetrics().horizontalAdvance(text()) > width())
            QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainTooltip(text()), this);
        return true;
    }
    void paintEvent(QPaintEvent *) override
    {
        const bool fits = fontMetrics().horizontalAdvance(text()) <= width();
        QPainter painter(this);
        painter.setPen(palette().color(foregroundRole()));
        painter.drawText(rect(),
                         QStyle::visualAlignment(layoutDirection(), Qt::AlignTrailing) | Qt::AlignVCenter |
                             Qt::TextSingleLine,
                         fits ? text() : fontMetrics().elidedText(m_shortText, Qt::ElideRight, width()));
    }

private:
    static constexpr int longestShortWidth = 220;

    QString m_shortText;
};

namespace {

/// Draws in the environment's colour, which no palette role of Qt holds.
class EnvironmentWord final : public QLabel
{
public:
    using QLabel::QLabel;
    ColorRole role = ColorRole::Text;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(themeColor(role, palette()));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, text());
    }
};

QIcon modeIcon(AccountMode mode, ColorRole role)
{
    switch (mode) {
    case AccountMode::Normal:
        return {};
    case AccountMode::Protected:
        return themedIcon(Icon::Protected, role);
    case AccountMode::ReadOnly:
        return themedIcon(Icon::Lock, role);
    }
    return {};
}

} // namespace

AccountBand::AccountBand(const Account &account, QWidget *parent)
    : QWidget(parent), m_icon(new IconView(18, this)), m_environment(new EnvironmentWord(this)),
      m_name(new ElidedLabel(this)), m_mode(new Chip(ColorRole::Text, this)), m_rights(new RightsLabel(this)),
      m_layout(new QHBoxLayout(this))
{
    setObjectName(u"accountBand"_s);
    m_icon->setObjectName(u"bandIcon"_s);
    m_environment->setObjectName(u"bandEnvironment"_s);
    m_mode->setObjectName(u"bandMode"_s);
    m_rights->setObjectName(u"bandRights"_s);
    m_environment->setTextFormat(Qt::PlainText);
    QFont word;
    word.setWeight(QFont::Bold);
    word.setLetterSpacing(QFont::PercentageSpacing, 103);
    m_environment->setFont(word);
    QFont name;
    name.setWeight(QFont::DemiBold);
    m_name->setFont(name);

    m_layout->setContentsMargins(metrics::windowMargin, 4, metrics::windowMargin, 5);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_icon);
    m_layout->addWidget(m_environment);
    m_layout->addWidget(m_name);
    m_layout->addWidget(m_mode);
    m_layout->addStretch();
    m_layout->addWidget(m_rights, 1);
    m_name->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    setMinimumHeight(metrics::bandHeight);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setRights({}, {});
    setAccount(account);
}

void AccountBand::setAccount(const Account &account)
{
    m_account = account;
    const EnvironmentLook look = lookOf(account.environment);
    m_icon->setIcon(themedIcon(look.icon, look.text));
    static_cast<EnvironmentWord *>(m_environment)->role = look.text;
    m_environment->setText(environmentWord(account.environment));
    m_name->setText(displaySafe(account.name, 200));
    auto *chip = static_cast<Chip *>(m_mode);
    chip->setRole(look.text);
    chip->setIcon(modeIcon(account.mode, look.text));
    const QString mode = modeWord(account.mode);
    m_mode->setText(mode);
    m_mode->setVisible(!mode.isEmpty());
    setAccessibleName(mode.isEmpty()
                          ? tr("Account: %1, %2").arg(m_environment->text(), m_name->text())
                          : tr("Account: %1, %2, %3").arg(m_environment->text(), m_name->text(), mode));
    m_icon->setWhatsThis(environmentHelp(account.environment));
    m_environment->setWhatsThis(m_icon->whatsThis());
    m_mode->setWhatsThis(modeHelp(account));
    setWhatsThis(m_icon->whatsThis() + u'\n' + m_mode->whatsThis());
    if (m_nameButton)
        m_nameButton->setWhatsThis(whatsThis());
    update();
}

void AccountBand::setRights(const QString &text, const QString &shortText)
{
    m_rights->setTexts(text, shortText);
    m_rights->setVisible(!text.isEmpty());
    setAccessibleDescription(text);
}

void AccountBand::setNameButton(QWidget *button)
{
    m_layout->insertWidget(m_layout->indexOf(m_name), button);
    m_name->hide();
    m_nameButton = button;
    button->setWhatsThis(whatsThis());
}

void AccountBand::addTrailingWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void AccountBand::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeColor(lookOf(m_account.environment).surface, palette()));
    painter.fillRect(0, height() - 1, width(), 1, themeColor(ColorRole::Border, palette()));
}

} // namespace tokenry
