// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/details/valuetext.h"

#include <algorithm>
#include <cmath>

#include <QEvent>
#include <QTextDocument>
#include <QTextOption>
#include <QWheelEvent>

#include "ui/style/palette.h"

namespace tokenry {

ValueText::ValueText(QWidget *parent) : QTextEdit(parent)
{
    setReadOnly(true);
    setAcceptRichText(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setFocusPolicy(Qt::ClickFocus);
    setContextMenuPolicy(Qt::NoContextMenu);
    // The background of its parent shows through.
    viewport()->setAutoFillBackground(false);
    document()->setDocumentMargin(0);
    QTextOption option = document()->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->setDefaultTextOption(option);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    updateColor();
}

void ValueText::setValue(const QString &text)
{
    setPlainText(text);
    fitHeight();
}

void ValueText::setMuted(bool muted)
{
    m_isMuted = muted;
    updateColor();
}

void ValueText::setBreaksAnywhere()
{
    QTextOption option = document()->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAnywhere);
    document()->setDefaultTextOption(option);
}

QSize ValueText::sizeHint() const
{
    return {200, height()};
}

QSize ValueText::minimumSizeHint() const
{
    return {40, fontMetrics().height()};
}

void ValueText::resizeEvent(QResizeEvent *event)
{
    QTextEdit::resizeEvent(event);
    fitHeight();
}

void ValueText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        updateColor();
    if (event->type() == QEvent::FontChange)
        fitHeight();
}

void ValueText::wheelEvent(QWheelEvent *event)
{
    // Nothing to scroll here; the pane may.
    event->ignore();
}

void ValueText::fitHeight()
{
    document()->setTextWidth(viewport()->width());
    const int needed =
        std::max(fontMetrics().height(), static_cast<int>(std::ceil(document()->size().height())));
    if (height() != needed || minimumHeight() != needed)
        setFixedHeight(needed);
}

void ValueText::updateColor()
{
    // The window's colour is inherited and so tells the scheme; only the text's is set here, when it is
    // another.
    const QColor wanted = themeColor(m_isMuted ? ColorRole::TextMuted : ColorRole::Text, palette());
    if (palette().color(QPalette::Text) == wanted)
        return;
    QPalette own;
    own.setColor(QPalette::Text, wanted);
    setPalette(own);
}

} // namespace tokenry
