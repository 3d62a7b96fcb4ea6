// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/details/detailsfold.h"

#include <QAction>
#include <QEvent>
#include <QWidget>

namespace tokenry {

namespace {

constexpr int narrowWidth = 860;

} // namespace

DetailsFold::DetailsFold(QWidget *page, QWidget *pane, QAction *toggle)
    : QObject(page), m_page(page), m_pane(pane), m_toggle(toggle)
{
    page->installEventFilter(this);
    connect(toggle, &QAction::toggled, this, [this](bool checked) {
        m_isAskedFor = checked;
        update();
    });
    update();
}

void DetailsFold::unfold()
{
    m_isAskedFor = true;
    m_toggle->setChecked(true);
    update();
}

bool DetailsFold::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        update();
    return QObject::eventFilter(watched, event);
}

void DetailsFold::update()
{
    const bool fits = m_page->width() >= narrowWidth;
    m_isAskedFor = m_isAskedFor && !fits;
    m_pane->setVisible(m_toggle->isChecked() && (fits || m_isAskedFor));
}

} // namespace tokenry
