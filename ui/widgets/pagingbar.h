// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "tokenpager.h"

class QComboBox;
class QLabel;
class QPushButton;

namespace tokenry {

class BusyIndicator;

/// First, previous, next, refresh, page size, and which rows are shown.
class PagingBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagingBar)

public:
    /// What the bar must know beside the pager's state.
    struct View {
        int shownRows = 0;           ///< Rows that pass the instant filters
        bool isInstantlyFiltered = false;
        bool isSorted = false;       ///< By a header click
    };

    explicit PagingBar(QWidget *parent = nullptr);

    void setState(const PagerState &state, const View &view);
    [[nodiscard]] int pageSize() const;
    /// One of 20, 50 and 100; emits nothing.
    void setPageSize(int pageSize);
    /// "41–60 of 238", "41–60, more follow", "No tokens". Pure, for tests.
    [[nodiscard]] static QString rangeText(const PagerState &state, const View &view);

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void firstRequested();
    void previousRequested();
    void nextRequested();
    void refreshRequested();
    void pageSizeChanged(int pageSize);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold(int width);

    QLabel *m_range;
    QLabel *m_sortNote;
    BusyIndicator *m_busy;
    QPushButton *m_first;
    QPushButton *m_previous;
    QPushButton *m_next;
    QLabel *m_pageSizeLabel;
    QComboBox *m_pageSize;
    QPushButton *m_refresh;
    bool m_isSortNoteWanted = false;
};

} // namespace tokenry
