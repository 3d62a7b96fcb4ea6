// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/list/pagingbar.h"

#include <algorithm>
#include <initializer_list>

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedLayout>

#include "ui/controls/elidedlabel.h"
#include "ui/style/icons.h"
#include "ui/tokens/list/busyindicator.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int spacing = 8;

QPushButton *pageButton(const char *name, const QString &text, const QString &accessibleName, Icon icon,
                        QWidget *parent)
{
    auto *button = new QPushButton(themedIcon(icon), text, parent);
    button->setObjectName(QString::fromLatin1(name));
    button->setAccessibleName(accessibleName);
    button->setToolTip(accessibleName);
    return button;
}

/// One half of the bar. It takes the room that is left, whatever it holds, so that the middle stays where it
/// is.
QWidget *half(QWidget *parent)
{
    auto *side = new QWidget(parent);
    side->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *layout = new QHBoxLayout(side);
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    return side;
}

QString number(qint64 value)
{
    return QLocale().toString(value);
}

} // namespace

PagingBar::PagingBar(QWidget *parent)
    : QWidget(parent), m_range(new QLabel(this)), m_note(new ElidedLabel(this)),
      m_busy(new BusyIndicator(this)),
      m_first(pageButton("pageFirst", tr("First"), tr("First page"), Icon::First, this)),
      m_previous(pageButton("pagePrevious", tr("Previous"), tr("Previous page"), Icon::Previous, this)),
      m_next(pageButton("pageNext", tr("Next"), tr("Next page"), Icon::Next, this)),
      m_last(pageButton("pageLast", tr("Last"), tr("Last page"), Icon::Last, this)),
      m_stop(pageButton("pageStop", tr("Stop"), tr("Stop loading"), Icon::Stop, this)),
      m_rest(new QPushButton(tr("Read the rest"), this)), m_pageSizeLabel(new QLabel(tr("Rows"), this)),
      m_pageSize(new QComboBox(this)),
      m_refresh(pageButton("pageRefresh", tr("Refresh"), tr("Refresh"), Icon::Refresh, this))
{
    setObjectName(u"pagingBar"_s);
    m_range->setObjectName(u"pageRange"_s);
    m_range->setTextFormat(Qt::PlainText);
    m_note->setObjectName(u"pageNote"_s);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    // The icons of the ways forward stand behind their words.
    for (QPushButton *way : {m_next, m_last})
        way->setLayoutDirection(isRightToLeft() ? Qt::LeftToRight : Qt::RightToLeft);
    m_previous->setToolTip(tr("Previous page (Alt+Left)"));
    m_next->setToolTip(tr("Next page (Alt+Right)"));
    m_refresh->setToolTip(tr("Refresh (F5)"));
    m_rest->setObjectName(u"pageReadRest"_s);
    m_pageSize->setObjectName(u"pageSize"_s);
    m_pageSize->setAccessibleName(tr("Page size"));
    m_pageSizeLabel->setForegroundRole(QPalette::PlaceholderText);
    m_pageSizeLabel->setBuddy(m_pageSize);
    // On Linux assistive technology finds a combo box by its label, and this one's text alone says too
    // little.
    m_pageSizeLabel->setAccessibleName(tr("Page size"));
    for (const int size : {20, 50, 100})
        m_pageSize->addItem(number(size), size);
    m_pageSize->addItem(tr("All", "every row in one list"), everyRow);
    setPageSize(firstPageSize);
    build();
    setState({}, {});
}

void PagingBar::build()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    QWidget *left = half(this);
    auto *leftLayout = static_cast<QHBoxLayout *>(left->layout());
    leftLayout->addWidget(m_range);
    leftLayout->addWidget(m_note, 1);
    leftLayout->addWidget(m_busy);
    layout->addWidget(left, 1);
    for (QPushButton *way : {m_first, m_previous, m_next, m_last})
        layout->addWidget(way);
    const auto widthOfEnds = [this] {
        return m_first->minimumSizeHint().width() + m_last->minimumSizeHint().width();
    };
    m_widthWithWords = widthOfEnds();
    m_first->setText({});
    m_last->setText({});
    m_widthWithoutWords = widthOfEnds();
    QWidget *right = half(this);
    auto *reading = new QWidget(right);
    m_reading = new QStackedLayout(reading);
    m_reading->addWidget(new QWidget(reading));
    m_reading->addWidget(m_stop);
    m_reading->addWidget(m_rest);
    auto *rightLayout = static_cast<QHBoxLayout *>(right->layout());
    rightLayout->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{reading, m_pageSizeLabel, m_pageSize, m_refresh})
        rightLayout->addWidget(widget);
    layout->addWidget(right, 1);

    connect(m_first, &QPushButton::clicked, this, &PagingBar::firstRequested);
    connect(m_previous, &QPushButton::clicked, this, &PagingBar::previousRequested);
    connect(m_next, &QPushButton::clicked, this, &PagingBar::nextRequested);
    connect(m_last, &QPushButton::clicked, this, &PagingBar::lastRequested);
    connect(m_refresh, &QPushButton::clicked, this, &PagingBar::refreshRequested);
    connect(m_stop, &QPushButton::clicked, this, &PagingBar::stopRequested);
    connect(m_rest, &QPushButton::clicked, this, &PagingBar::restRequested);
    connect(m_pageSize, &QComboBox::activated, this, [this] { Q_EMIT pageSizeChanged(pageSize()); });
}

void PagingBar::setState(const ListState &state, const Paging &paging)
{
    m_range->setText(rangeText(state, paging));
    m_note->setText(noteText(state, paging));
    m_busy->setBusy(state.isLoading);
    m_first->setEnabled(paging.canGoBack());
    m_previous->setEnabled(paging.canGoBack());
    m_next->setEnabled(paging.canGoForward);
    m_last->setEnabled(paging.canGoToLast);
    showReading(state);
    fold(width());
}

void PagingBar::showReading(const ListState &state)
{
    QWidget *wanted = m_reading->widget(0);
    if (state.isReading && state.isLoaded)
        wanted = m_stop;
    else if (state.canReadOn)
        wanted = m_rest;
    if (wanted == m_reading->currentWidget())
        return;
    // A button that goes takes the focus along.
    if (m_stop->hasFocus() || m_rest->hasFocus())
        m_refresh->setFocus();
    m_reading->setCurrentWidget(wanted);
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

QString PagingBar::rangeText(const ListState &state, const Paging &paging)
{
    if (!state.isLoaded)
        return {};
    if (paging.passingRows == 0)
        return paging.isFiltered ? tr("No matches") : tr("No tokens");
    const QString first = number(paging.firstRow + 1);
    const QString last = number(paging.firstRow + paging.shownRows);
    // What the list sorts or filters itself goes no further than it was read.
    const bool isOfRead = paging.isFiltered || paging.isSorted || state.isComplete;
    if (isOfRead)
        return tr("%1–%2 of %3").arg(first, last, number(paging.passingRows));
    if (const std::optional<qint64> total = state.total())
        return tr("%1–%2 of %3").arg(first, last, number(*total));
    return tr("%1–%2, more follow").arg(first, last);
}

QString PagingBar::noteText(const ListState &state, const Paging &paging)
{
    if (!state.isLoaded)
        return {};
    const QString rows = number(state.rows);
    if (state.isComplete && state.isStale)
        return paging.isFiltered ? tr("%1 in all, complete when last read").arg(rows)
                                 : tr("complete when last read");
    if (state.isComplete)
        return paging.isFiltered ? tr("%1 in all, complete").arg(rows) : tr("complete");
    const std::optional<qint64> total = state.total();
    const QString read =
        total ? tr("first %1 of %2").arg(rows, number(*total)) : tr("first %1, more follow").arg(rows);
    if (state.isPaused)
        return tr("paused, the service is busy: %1").arg(read);
    if (paging.isFiltered && paging.isSorted)
        return tr("filtered and sorted: %1").arg(read);
    if (paging.isFiltered)
        return tr("filtered: %1").arg(read);
    if (paging.isSorted)
        return tr("sorted: %1").arg(read);
    return state.isReading || state.rows > paging.firstRow + paging.shownRows ? tr("read: %1").arg(read)
                                                                              : QString();
}

int PagingBar::widthWith(bool hasWords) const
{
    // Both halves are as wide as the wider one, whatever they hold at the moment.
    const int left = fontMetrics().horizontalAdvance(u"99,951–100,000 of 100,000"_s) + 2 * spacing +
                     m_busy->sizeHint().width();
    const int right = m_reading->minimumSize().width() + m_pageSize->minimumSizeHint().width() +
                      m_refresh->minimumSizeHint().width() + 2 * spacing;
    int width = 2 * std::max(left, right) + 5 * spacing;
    for (const QWidget *way : std::initializer_list<const QWidget *>{m_previous, m_next})
        width += way->minimumSizeHint().width();
    return width + (hasWords ? m_widthWithWords : m_widthWithoutWords);
}

QSize PagingBar::minimumSizeHint() const
{
    return {widthWith(false), std::max(m_next->sizeHint().height(), m_pageSize->sizeHint().height())};
}

void PagingBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold(event->size().width());
}

void PagingBar::fold(int width)
{
    const bool hasWords = width >= widthWith(true);
    m_first->setText(hasWords ? tr("First") : QString());
    m_last->setText(hasWords ? tr("Last") : QString());
    const int label = m_pageSizeLabel->sizeHint().width() + spacing;
    m_pageSizeLabel->setVisible(width >= widthWith(hasWords) + 2 * label);
}

} // namespace tokenry
