// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/basedialog.h"

#include <algorithm>

#include <QCoreApplication>
#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include "app/core/displaytext.h"
#include "ui/controls/accountband.h"
#include "ui/dialogs/whatsthis.h"
#include "ui/style/mnemonics.h"
#include "ui/style/theme.h"

namespace tokenry {

namespace {

constexpr int margin = 20;

/// The scrolled content. A layout's own minimum is for its narrowest width, where wrapped texts are tall, and
/// would make the area scroll though everything fits; here the height for the actual width counts.
class DialogBody final : public QWidget
{
public:
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const QSize size = QWidget::minimumSizeHint();
        return layout()->hasHeightForWidth() ? QSize(size.width(), 0) : size;
    }
};

} // namespace

BaseDialog::BaseDialog(const Account &account, QWidget *parent) : QDialog(parent)
{
    build(&account);
}

BaseDialog::BaseDialog(QWidget *parent) : QDialog(parent)
{
    build(nullptr);
}

void BaseDialog::build(const Account *account)
{
    setWindowModality(Qt::WindowModal);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    if (account) {
        m_band = new AccountBand(*account, this);
        // A long name is cut there rather than making the dialog wide.
        m_band->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        outer->addWidget(m_band);
    }

    auto *bodyWidget = new DialogBody;
    auto *body = new QVBoxLayout(bodyWidget);
    body->setContentsMargins(margin, margin, margin, margin);
    body->setSpacing(metrics::groupSpacing);
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setFont(titleFont());
    m_title->hide();
    m_subtitle = makeMutedLabel({}, this);
    m_subtitle->hide();
    auto *heading = new QVBoxLayout;
    heading->setSpacing(metrics::labelSpacing);
    heading->addWidget(m_title);
    heading->addWidget(m_subtitle);
    body->addLayout(heading);
    m_content = new QVBoxLayout;
    m_content->setSpacing(metrics::groupSpacing);
    body->addLayout(m_content, 1);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(bodyWidget);
    bodyWidget->setAutoFillBackground(false);
    bodyWidget->installEventFilter(this);
    outer->addWidget(m_scroll, 1);

    auto *line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFixedHeight(1);
    outer->addWidget(line);
    m_footer = new QWidget(this);
    m_footer->setObjectName(QStringLiteral("dialogFooter"));
    m_footer->installEventFilter(this);
    auto *footer = new QHBoxLayout(m_footer);
    footer->setContentsMargins(margin, metrics::groupSpacing, margin, metrics::groupSpacing);
    m_leading = new QHBoxLayout;
    m_trailing = new QHBoxLayout;
    m_leading->setSpacing(8);
    m_trailing->setSpacing(8);
    footer->addLayout(m_leading);
    footer->addStretch(1);
    footer->addLayout(m_trailing);
    outer->addWidget(m_footer);
    setMinimumWidth(metrics::dialogWidth);
    watchMnemonics(this);
    auto *help = new QShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F1), this);
    connect(help, &QShortcut::activated, this, [this] { showWhatsThis(this); });
}

void BaseDialog::setBandAccount(const Account &account)
{
    m_band->setAccount(account);
}

void BaseDialog::bringIntoView(QWidget *part)
{
    // Its place is known only after the next layout.
    QMetaObject::invokeMethod(
        part, [this, part] { m_scroll->ensureWidgetVisible(part, 0, metrics::groupSpacing); },
        Qt::QueuedConnection);
}

void BaseDialog::setHeading(const QString &title, const QString &subtitle)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
    // "[*]" in a title would be eaten as the place of the modified mark; doubled it stays.
    QString plain = title;
    setWindowTitle(plain.replace(QLatin1String("[*]"), QLatin1String("[*][*]")));
}

QPushButton *BaseDialog::addButton(const char *objectName, const QString &text, ButtonKind kind)
{
    auto *button = new QPushButton(mnemonicSafe(text), this);
    button->setObjectName(QString::fromLatin1(objectName));
    setButtonKind(button, kind);
    if (kind == ButtonKind::Primary)
        button->setDefault(true);
    m_trailing->addWidget(button);
    return button;
}

QPushButton *BaseDialog::addCloseButton(const char *objectName)
{
    QPushButton *close = addButton(objectName, tr("Close"), ButtonKind::Primary);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return close;
}

void BaseDialog::setVisible(bool visible)
{
    // A dialog without a default button takes the first one whose style has not yet said no, and that is a
    // hidden one: when it appears, Enter would press it from anywhere. The style says so when it polishes.
    if (visible) {
        const auto buttons = findChildren<QPushButton *>();
        for (const QPushButton *button : buttons)
            button->ensurePolished();
    }
    QDialog::setVisible(visible);
}

bool BaseDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    // A layout with wrapped text knows its height only for a width, which windows do not ask for by
    // themselves.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show)
        fitHeight();
    return handled;
}

bool BaseDialog::eventFilter(QObject *watched, QEvent *event)
{
    // The scroll area hides the body's request for another height from the dialog; and a request that came
    // while the pointer was on the footer waits until it leaves.
    const bool isRequest = event->type() == QEvent::LayoutRequest && watched == m_scroll->widget();
    if (isRequest || (event->type() == QEvent::Leave && watched == m_footer))
        QCoreApplication::postEvent(this, new QEvent(QEvent::LayoutRequest));
    return QDialog::eventFilter(watched, event);
}

void BaseDialog::keyPressEvent(QKeyEvent *event)
{
    // A held Enter that was pressed in another window, or in a field, must not press the default button.
    if (event->isAutoRepeat() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        event->accept();
    else
        QDialog::keyPressEvent(event);
}

void BaseDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    if (heightFor(width()) > height())
        fitHeight();
}

int BaseDialog::heightFor(int width) const
{
    const QLayout *body = m_scroll->widget()->layout();
    int height =
        body->hasHeightForWidth() ? body->totalHeightForWidth(width) : body->totalMinimumSize().height();
    for (int index = 0; index < layout()->count(); ++index) {
        const QLayoutItem *item = layout()->itemAt(index);
        if (item->widget() != m_scroll)
            height += item->sizeHint().height();
    }
    return height;
}

void BaseDialog::fitHeight()
{
    layout()->activate();
    const int w = std::max(width(), metrics::dialogWidth);
    const int frame = frameGeometry().height() - height();
    const int most = screen()->availableGeometry().height() - frame;
    const int fitting = std::min(heightFor(w), most);
    if (isVisible() && fitting != m_fittedHeight && m_footer->underMouse()) {
        scrollIfNeeded();
        return;
    }
    const bool followsContent = m_fittedHeight == 0 || height() == m_fittedHeight;
    m_fittedHeight = fitting;
    setMinimumHeight(fitting);
    if (height() < fitting || (followsContent && height() != fitting))
        resize(w, fitting);
    scrollIfNeeded();
    keepOnScreen();
}

/// A bar that was needed for a moment would stay: it narrows the text, which is then too high without it.
void BaseDialog::scrollIfNeeded()
{
    m_scroll->setVerticalScrollBarPolicy(heightFor(width()) > height() ? Qt::ScrollBarAsNeeded
                                                                       : Qt::ScrollBarAlwaysOff);
}

/// One that grew must not hide its buttons below the edge of the screen.
void BaseDialog::keepOnScreen()
{
    if (!isVisible())
        return;
    const QRect free = screen()->availableGeometry();
    const int below = frameGeometry().bottom() - free.bottom();
    if (below > 0)
        move(pos().x(), std::max(free.top(), pos().y() - below));
}

} // namespace tokenry
