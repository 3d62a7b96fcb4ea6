// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/list/pagingbar.h"

#include <algorithm>
#include <initializer_list>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QResizeEvent>

#include "app/tokens/list/tokenlist.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/tokens/list/busyindicator.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int spacing = 8;
constexpr int progressWidth = 160;
constexpr int progressHeight = 8;
constexpr int progressSteps = 1000;

QPushButton *pageButton(const char *name, const QString &text, const QString &accessibleName, Icon icon,
                        QWidget *parent)
{
    auto *button = new QPushButton(themedIcon(icon), text, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    return button;
}

QHBoxLayout *row(std::initializer_list<QWidget *> widgets, Qt::AlignmentFlag side)
{
    auto *layout = new QHBoxLayout;
    layout->setSpacing(spacing);
    if (side == Qt::AlignTrailing)
        layout->addStretch(1);
    for (QWidget *widget : widgets)
        layout->addWidget(widget);
    if (side == Qt::AlignLeading)
        layout->addStretch(1);
    return layout;
}

} // namespace

PagingBar::PagingBar(QWidget *parent)
    : QWidget(parent), m_range(new QLabel(this)), m_sortNote(new QLabel(tr("sorted within this page"), this)),
      m_busy(new BusyIndicator(this)),
      m_first(pageButton("pageFirst", {}, tr("First page"), Icon::First, this)),
      m_previous(pageButton("pagePrevious", tr("Previous"), tr("Previous page"), Icon::Previous, this)),
      m_next(pageButton("pageNext", tr("Next"), tr("Next page"), Icon::Next, this)),
      m_progress(new QProgressBar(this)), m_stop(new QPushButton(tr("Stop loading"), this)),
      m_pageSizeLabel(new QLabel(tr("Rows"), this)), m_pageSize(new QComboBox(this)),
      m_refresh(pageButton("pageRefresh", tr("Refresh"), tr("Refresh"), Icon::Refresh, this))
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
    // On Linux assistive technology finds a combo box by its label, and this one's text alone says too
    // little.
    m_pageSizeLabel->setAccessibleName(tr("Page size"));
    for (const int size : {20, 50, 100})
        m_pageSize->addItem(QLocale().toString(size), size);
    m_pageSize->addItem(tr("All", "every row in one list"), TokenList::everyRow);
    m_progress->setObjectName(u"pageProgress"_s);
    m_progress->setAccessibleName(tr("Tokens read"));
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(progressWidth, progressHeight);
    m_stop->setObjectName(u"pageStop"_s);
    m_stop->setAccessibleName(tr("Stop loading"));
    build();
    setState({}, {});
}

void PagingBar::build()
{
    // Both sides take the same room, so that a text that changes does not move the buttons under the pointer.
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    layout->addLayout(row({m_range, m_sortNote, m_busy}, Qt::AlignLeading), 1);
    for (QPushButton *way : {m_first, m_previous, m_next})
        layout->addWidget(way);
    // What comes and goes stands before what stays at the edge.
    layout->addLayout(row({m_progress, m_stop, m_pageSizeLabel, m_pageSize, m_refresh}, Qt::AlignTrailing),
                      1);

    connect(m_first, &QPushButton::clicked, this, &PagingBar::firstRequested);
    connect(m_previous, &QPushButton::clicked, this, &PagingBar::previousRequested);
    connect(m_next, &QPushButton::clicked, this, &PagingBar::nextRequested);
    connect(m_refresh, &QPushButton::clicked, this, &PagingBar::refreshRequested);
    connect(m_stop, &QPushButton::clicked, this, &PagingBar::stopRequested);
    connect(m_pageSize, &QComboBox::activated, this, [this] { Q_EMIT pageSizeChanged(pageSize()); });
}

void PagingBar::setState(const PagerState &state, const View &view)
{
    m_range->setText(rangeText(state, view));
    showNote(state, view);
    m_busy->setBusy(state.isLoading && !state.all);
    m_first->setEnabled(state.canGoBack);
    m_previous->setEnabled(state.canGoBack);
    m_next->setEnabled(state.canGoForward);
    for (QWidget *way : {m_first, m_previous, m_next})
        way->setVisible(!state.all);
    showProgress(state);
    fold(width());
}

void PagingBar::showNote(const PagerState &state, const View &view)
{
    m_isSortNoteWanted =
        state.isLoaded && !state.isWhole() && (view.isSorted || (state.all && view.isInstantlyFiltered));
    if (!state.all)
        m_sortNote->setText(tr("sorted within this page"));
    else if (!view.isInstantlyFiltered)
        m_sortNote->setText(tr("sorted within what is loaded"));
    else
        m_sortNote->setText(view.isSorted ? tr("sorted and filtered within what is loaded")
                                          : tr("filtered within what is loaded"));
}

void PagingBar::showProgress(const PagerState &state)
{
    const bool isReading = state.all && state.isLoading;
    m_progress->setVisible(isReading);
    // A button that goes takes the focus along.
    if (!isReading && m_stop->hasFocus())
        m_refresh->setFocus();
    m_stop->setVisible(isReading);
    if (!isReading)
        return;
    // A total is a text of the service: one that the rows contradict is not told.
    const bool isKnown =
        state.totalCount && *state.totalCount > 0 && *state.totalCount >= state.all->tokensRead;
    m_progress->setRange(0, isKnown ? progressSteps : 0);
    if (isKnown) {
        const double part =
            static_cast<double>(state.all->tokensRead) / static_cast<double>(*state.totalCount);
        m_progress->setValue(static_cast<int>(part * progressSteps));
    }
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

QString PagingBar::allText(const PagerState &state, const View &view)
{
    const QLocale locale;
    const QString rows = locale.toString(state.all->rows);
    if (view.isInstantlyFiltered)
        return tr("%1 of %2 loaded shown").arg(locale.toString(view.shownRows), rows);
    if (state.isLoading) {
        const bool isAgain = state.all->tokensRead < state.all->rows;
        const QString read = locale.toString(state.all->tokensRead);
        if (!state.totalCount || *state.totalCount < state.all->tokensRead)
            return isAgain ? tr("Reading again: %1, more follow").arg(read)
                           : tr("%1 read, more follow").arg(read);
        const QString total = locale.toString(*state.totalCount);
        return isAgain ? tr("Reading again: %1 of %2").arg(read, total)
                       : tr("%1 of %2 read").arg(read, total);
    }
    if (!state.all->isComplete)
        return tr("%1 loaded, the list is incomplete").arg(rows);
    return state.all->rows == 0 ? tr("No tokens") : tr("1–%1 of %2").arg(rows, rows);
}

QString PagingBar::rangeText(const PagerState &state, const View &view)
{
    if (state.all && (state.isLoaded || state.isLoading))
        return allText(state, view);
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
    for (const QWidget *widget :
         std::initializer_list<const QWidget *>{m_first, m_previous, m_next, m_stop, m_pageSize, m_refresh})
        width += widget->isHidden() ? 0 : widget->minimumSizeHint().width();
    width += m_progress->isHidden() ? 0 : progressWidth;
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
