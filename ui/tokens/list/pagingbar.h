// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "app/tokens/list/tokenpager.h"

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace tokenry {

class BusyIndicator;

/// First, previous, next, refresh, page size, and which rows are shown. While every page is read into one
/// list: how far it has come, and a way to stop, in place of the ways to other pages.
class PagingBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagingBar)

public:
    /// What the bar must know beside the pager's state.
    struct View
    {
        int shownRows = 0; ///< Rows that pass the instant filters
        bool isInstantlyFiltered = false;
        bool isSorted = false; ///< By a header click
    };

    explicit PagingBar(QWidget *parent = nullptr);

    void setState(const PagerState &state, const View &view);
    /// `TokenList::everyRow` for *All*.
    [[nodiscard]] int pageSize() const;
    /// One of 20, 50, 100 and `TokenList::everyRow`; emits nothing.
    void setPageSize(int pageSize);
    /// "41–60 of 238", "41–60, more follow", "12,400 of 100,000 read". Pure, for tests.
    [[nodiscard]] static QString rangeText(const PagerState &state, const View &view);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void firstRequested();
    void previousRequested();
    void nextRequested();
    void refreshRequested();
    void stopRequested();
    void pageSizeChanged(int pageSize);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void showNote(const PagerState &state, const View &view);
    void showProgress(const PagerState &state);
    [[nodiscard]] static QString allText(const PagerState &state, const View &view);
    void fold(int width);

    QLabel *m_range;
    QLabel *m_sortNote;
    BusyIndicator *m_busy;
    QPushButton *m_first;
    QPushButton *m_previous;
    QPushButton *m_next;
    QProgressBar *m_progress;
    QPushButton *m_stop;
    QLabel *m_pageSizeLabel;
    QComboBox *m_pageSize;
    QPushButton *m_refresh;
    bool m_isSortNoteWanted = false;
};

} // namespace tokenry
