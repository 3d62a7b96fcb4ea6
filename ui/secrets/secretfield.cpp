// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/secretfield.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QStyleOptionFrame>
#include <QTextLayout>

#include <algorithm>

#include "app/core/displaytext.h"
#include "ui/secrets/secretfieldaccessible.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::seconds revealTime(30);
constexpr int padding = 12;
constexpr int buttonMargin = 8;
constexpr int smallestHeight = 46;
constexpr int dotCount = 32;
/// A secret is some forty characters long; of an absurdly long one only the beginning is shown.
constexpr int maximumLines = 8;

/// Overwrites a text in place. It must not be shared, or a copy would be overwritten instead.
void wipeText(QString &text)
{
    if (!text.isEmpty() && text.isDetached())
        wipeMemory(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    text.clear();
}

} // namespace

SecretField::SecretField(QWidget *parent) : QWidget(parent), m_reveal(new QPushButton(this))
{
    SecretFieldAccessible::install();
    setObjectName(u"secretField"_s);
    setFocusPolicy(Qt::StrongFocus);
    setFont(fixedFont());
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);

    m_reveal->setObjectName(u"secretReveal"_s);
    m_reveal->setFont(QApplication::font());
    connect(m_reveal, &QPushButton::clicked, this, [this] { setRevealed(!m_isRevealed); });

    m_hideTimer.setSingleShot(true);
    m_hideTimer.setInterval(revealTime);
    connect(&m_hideTimer, &QTimer::timeout, this, [this] { setRevealed(false); });
    // A dialog of our own may be in front when the person turns to another program.
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            setRevealed(false);
    });
    updateWords();
}

void SecretField::setSecret(const Secret *secret)
{
    setRevealed(false);
    m_secret = secret;
    update();
}

void SecretField::setRevealed(bool revealed)
{
    revealed = revealed && m_secret;
    if (revealed)
        m_hideTimer.start();
    else
        m_hideTimer.stop();
    if (revealed == m_isRevealed)
        return;
    m_isRevealed = revealed;
    updateWords();
    updateGeometry();
    update();
    Q_EMIT revealedChanged(revealed);
}

void SecretField::updateWords()
{
    setAccessibleName(m_isRevealed ? tr("Client secret, shown") : tr("Client secret, hidden"));
    m_reveal->setText(m_isRevealed ? tr("Hide") : tr("Reveal"));
    m_reveal->setAccessibleName(m_isRevealed ? tr("Hide secret") : tr("Reveal secret"));
    placeButton();
}

void SecretField::placeButton()
{
    // By hand: a layout would answer for this widget's height, which follows from the text.
    const QSize size = m_reveal->sizeHint();
    const int x = isRightToLeft() ? padding : width() - padding - size.width();
    const int y = std::min(buttonMargin, (height() - size.height()) / 2);
    m_reveal->setGeometry(QRect(QPoint(x, y), size));
}

void SecretField::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeButton();
}

QString SecretField::revealedText() const
{
    if (!m_isRevealed || !m_secret)
        return {};
    QString text = QString::fromUtf8(m_secret->bytes());
    if (!hasUnsafeCharacters(text))
        return text;
    QString safe = displaySafe(text);
    wipeText(text);
    return safe;
}

QSize SecretField::minimumSizeHint() const
{
    return {2 * padding + m_reveal->sizeHint().width() + fontMetrics().averageCharWidth() * 12,
            heightForWidth(width())};
}

QSize SecretField::sizeHint() const
{
    const int wanted = metrics::dialogWidth - 2 * metrics::windowMargin;
    return {wanted, heightForWidth(wanted)};
}

int SecretField::textWidth(int width) const
{
    return std::max(width - 3 * padding - m_reveal->sizeHint().width(), fontMetrics().averageCharWidth() * 4);
}

int SecretField::heightForWidth(int width) const
{
    int lines = 1;
    if (m_isRevealed) {
        QString text = revealedText();
        lines = layOutText(text, textWidth(width), nullptr, {});
        wipeText(text);
    }
    const int button = m_reveal->sizeHint().height() + 2 * (buttonMargin);
    return std::max({lines * fontMetrics().lineSpacing() + 2 * padding, button, smallestHeight});
}

int SecretField::layOutText(const QString &text, int width, QPainter *painter, QPoint topLeft) const
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    QTextLayout layout(text, font());
    layout.setTextOption(option);
    layout.setCacheEnabled(false);
    layout.beginLayout();
    int lines = 0;
    while (lines < maximumLines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        line.setPosition(QPointF(0, lines * fontMetrics().lineSpacing()));
        ++lines;
    }
    layout.endLayout();
    const QTextLine last = layout.lineCount() > 0 ? layout.lineAt(layout.lineCount() - 1) : QTextLine();
    const bool isCut = last.isValid() && last.textStart() + last.textLength() < text.size();
    if (painter) {
        layout.draw(painter, topLeft);
        if (isCut) {
            const QRect below(topLeft + QPoint(0, lines * fontMetrics().lineSpacing()),
                              QSize(width, fontMetrics().lineSpacing()));
            painter->setPen(themeColor(ColorRole::TextMuted, palette()));
            painter->drawText(below, Qt::AlignLeft | Qt::AlignVCenter,
                              tr("… and more. Copying gives all of it."));
        }
    }
    return std::max(isCut ? lines + 1 : lines, 1);
}

void SecretField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QStyleOptionFrame frame;
    frame.initFrom(this);
    frame.lineWidth = 1;
    frame.state |= QStyle::State_Sunken;
    style()->drawPrimitive(QStyle::PE_PanelLineEdit, &frame, &painter, this);
    if (!m_secret)
        return;

    const int wide = textWidth(width());
    const int left = isRightToLeft() ? width() - padding - wide : padding;
    painter.setPen(themeColor(ColorRole::Text, palette()));
    if (!m_isRevealed) {
        const QString dots(dotCount, u'•');
        const QString fitting =
            dots.left(std::max(1, wide / std::max(1, fontMetrics().horizontalAdvance(u'•'))));
        const QRect box(left, 0, wide, height());
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute, fitting);
        return;
    }
    QString text = revealedText();
    const int lines = layOutText(text, wide, nullptr, {});
    layOutText(text, wide, &painter, {left, (height() - lines * fontMetrics().lineSpacing()) / 2});
    wipeText(text);
}

bool SecretField::event(QEvent *event)
{
    // Without this a window's own Ctrl+C would be asked first.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy)) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::WindowDeactivate)
        hideFromOthers();
    return QWidget::event(event);
}

void SecretField::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else
        QWidget::keyPressEvent(event);
}

void SecretField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::LayoutDirectionChange) {
        updateGeometry();
        placeButton();
    }
}

void SecretField::hideFromOthers()
{
    // A dialog of this very window, such as the one that asks where to save, does not take the person away.
    const QWidget *active = QApplication::activeWindow();
    while (active && active != window())
        active = active->parentWidget();
    if (!active)
        setRevealed(false);
}

void SecretField::hideEvent(QHideEvent *event)
{
    setRevealed(false);
    QWidget::hideEvent(event);
}

} // namespace tokenry
