// SPDX-License-Identifier: Apache-2.0
#include "pagingbar.h"

#include <algorithm>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>

#include "busyindicator.h"
#include "icons.h"
#include "theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

QPushButton *pageButton(const char *name, const QString &text, const QString &accessibleName, Icon icon, QWidget *parent)
{
    auto *button = new QPushButton(themedIcon(icon), text, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    button->setAutoDefault(false);
    return button;
}

} // namespace

PagingBar::PagingBar(QWidget *parent)
    : QWidget(parent), m_range(new QLabel(this)), m_sortNote(new QLabel(tr("sorted within this page"), this)),
      m_busy(new BusyIndicator(this)), m_first(pageButton("pageFirst", {}, tr("First page"), Icon::First, this)),
      m_previous(pageButton("pagePrevious", tr("Previous"), tr("Previous page"), Icon::Previous, this)),
      m_next(pageButton("pageNext", tr("Next"), tr("Next page"), Icon::Next, this)), m_pageSizeLabel(new QLabel(tr("Rows"), this)),
      m_pageSize(new QComboBox(this)), m_refresh(pageButton("pageRefresh", tr("Refresh"), tr("Refresh"), Icon::Refresh, this))
{
    setObjectName(u"pagingBar"_s);
    m_range->setObjectName(u"pageRange"_s);
    m_range->setTextFormat(Qt::PlainText);
    m_sortNote->setObjectName(u"sortNote"_s);
    m_sortNote->setForegroundRole(QPalette::PlaceholderText);
    m_sortNote->hide();
    m_next->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft);
    m_refresh->setToolTip(tr("Refresh (F5)"));
    m_pageSize->setObjectName(u"pageSize"_s);
    m_pageSize->setAccessibleName(tr("Page size"));
    m_pageSizeLabel->setForegroundRole(QPalette::PlaceholderText);
    m_pageSizeLabel->setBuddy(m_pageSize);
    // On Linux assistive technology finds a combo box by its label, and this one's text alone says too little.
    m_pageSizeLabel->setAccessibleName(tr("Page size"));
    for (const int size : {20, 50, 100})
        m_pageSize->addItem(QLocale().toString(size), size);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_range);
    layout->addWidget(m_sortNote);
    layout->addWidget(m_busy);
    layout->addStretch(1);
    layout->addWidget(m_first);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    layout->addStretch(1);
    layout->addWidget(m_pageSizeLabel);
    layout->addWidget(m_pageSize);
    layout->addWidget(m_refresh);

    connect(m_first, &QPushButton::clicked, this, &PagingBar::firstRequested);
    connect(m_previous, &QPushButton::clicked, this, &PagingBar::previousRequested);
    connect(m_next, &QPushButton::clicked, this, &PagingBar::nextRequested);
    connect(m_refresh, &QPushButton::clicked, this, &PagingBar::refreshRequested);
    connect(m_pageSize, &QComboBox::activated, this, [this] { Q_EMIT pageSizeChanged(pageSize()); });
    setState({}, {});
}

void PagingBar::setState(const PagerState &state, const View &view)
{
    m_range->setText(rangeText(state, view));
    const bool isWhole = !state.hasMore && !state.canGoBack;
    m_isSortNoteWanted = view.isSorted && state.isLoaded && !isWhole;
    m_busy->setBusy(state.isLoading);
    m_first->setEnabled(state.canGoBack);
    m_previous->setEnabled(state.canGoBack);
    m_next->setEnabled(state.canGoForward);
    fold(width());
}

int PagingBar::pageSize() const
{
    return m_pageSize->currentData().toInt();
}

void PagingBar::setPageSize(int pageSize)
{
    const int index = m_pageSize->findData(pageSize);
    if (index >= 0)
        m_pageSize->setCurrentIndex(index);
}

QString PagingBar::rangeText(const PagerState &state, const View &view)
{
    const QLocale locale;
    const auto number = [&locale](qint64 value) { return locale.toString(value); };
    if (!state.isLoaded)
        return {};
    if (view.isInstantlyFiltered)
        return tr("%1 of %2 on this page shown").arg(number(view.shownRows), number(state.tokens.size()));
    if (state.tokens.isEmpty())
        return state.firstRow == 0 ? tr("No tokens") : tr("No tokens on this page");
    // Rows that were seen, not page times size: the service may give fewer than were asked for.
    const QString first = number(state.firstRow + 1);
    const qint64 lastRow = state.firstRow + state.tokens.size();
    // A total that the rows contradict is not told.
    if (state.totalCount && *state.totalCount >= lastRow && (state.hasMore || *state.totalCount == lastRow))
        return tr("%1–%2 of %3").arg(first, number(lastRow), number(*state.totalCount));
    if (state.hasMore)
        return tr("%1–%2, more follow").arg(first, number(lastRow));
    return tr("%1–%2 of %3").arg(first, number(lastRow), number(lastRow));
}

QSize PagingBar::minimumSizeHint() const
{
    // Without what fold() can leave out.
    int width = m_range->minimumSizeHint().width() + m_busy->sizeHint().width() + 7 * 8;
    for (const QWidget *widget : {static_cast<QWidget *>(m_first), static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next),
                                  static_cast<QWidget *>(m_pageSize), static_cast<QWidget *>(m_refresh)})
        width += widget->minimumSizeHint().width();
    return {width, std::max(m_next->sizeHint().height(), m_pageSize->sizeHint().height())};
}

void PagingBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold(event->size().width());
}

void PagingBar::fold(int width)
{
    // The note goes last, because it keeps one from a wrong belief.
    const int base = minimumSizeHint().width();
    const int note = m_isSortNoteWanted ? m_sortNote->sizeHint().width() + 8 : 0;
    const int label = m_pageSizeLabel->sizeHint().width() + 8;
    m_sortNote->setVisible(m_isSortNoteWanted);
    m_pageSizeLabel->setVisible(base + note + label <= width);
}

} // namespace tokenry
