// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "app/tokens/list/liststate.h"
#include "ui/tokens/list/paging.h"

class QComboBox;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace tokenry {

class BusyIndicator;
class ElidedLabel;

/// First, previous, next, last, refresh, page size, which rows are shown and what is known of the list. While
/// the list is read: a way to stop; when only a part of it was read: a way to read the rest. Its buttons
/// never move.
class PagingBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PagingBar)

public:
    explicit PagingBar(QWidget *parent = nullptr);

    void setState(const ListState &state, const Paging &paging);
    /// `everyRow` for *All*.
    [[nodiscard]] int pageSize() const;
    /// One of 20, 50, 100 and `everyRow`; emits nothing.
    void setPageSize(int pageSize);
    /// "51–100 of 301", "51–100, more follow". Pure, for tests.
    [[nodiscard]] static QString rangeText(const ListState &state, const Paging &paging);
    /// What the range is about: "complete", "first 5,000 of 12,400". Pure, for tests.
    [[nodiscard]] static QString noteText(const ListState &state, const Paging &paging);

    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void firstRequested();
    void previousRequested();
    void nextRequested();
    void lastRequested();
    void refreshRequested();
    void stopRequested();
    void restRequested();
    void pageSizeChanged(int pageSize);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void showReading(const ListState &state);
    [[nodiscard]] int widthWith(bool hasWords) const;
    void fold(int width);

    QLabel *m_range;
    ElidedLabel *m_note;
    BusyIndicator *m_busy;
    QPushButton *m_first;
    QPushButton *m_previous;
    QPushButton *m_next;
    QPushButton *m_last;
    QPushButton *m_stop;
    QPushButton *m_rest;
    QLabel *m_pageSizeLabel;
    QComboBox *m_pageSize;
    QPushButton *m_refresh;
    int m_widthWithWords = 0; ///< Of *First* and *Last*
    int m_widthWithoutWords = 0;
    QStackedLayout *m_reading = nullptr; ///< Nothing, *Stop* or *Read the rest*, in one place
};

} // namespace tokenry
