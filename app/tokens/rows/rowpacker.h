// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QThread>

#include <chrono>
#include <memory>

#include "app/domain/token.h"
#include "app/tokens/rows/rowsnapshot.h"

namespace tokenry {

/// Packs the pages of a list into one snapshot, on a thread of its own that starts with the first page. A
/// token whose id came before is dropped; tokens without an id are all kept.
///
/// Snapshots come a few times a second, because a view takes many rows at once far quicker than few rows
/// often.
class RowPacker final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowPacker)

public:
    static constexpr std::chrono::milliseconds publicationPause{250};

    explicit RowPacker(QObject *parent = nullptr);
    ~RowPacker() override;

    /// Begins a list without rows. What comes out of it carries this number.
    void begin(quint64 list);
    void add(const QList<Token> &tokens);
    /// No page follows: publishes what is left, and says that it was the last.
    void finish();
    /// The same, but pages may be added later.
    void pause();
    /// Frees the rows.
    void forget();

Q_SIGNALS:
    /// Rows of the list `list` so far; `duplicates` tokens were dropped.
    void published(quint64 list, const tokenry::RowSnapshot &rows, qint64 duplicates, bool isLast);

private:
    class Worker;
    template<class Call>
    void post(Call call);

    QThread m_thread;
    Worker *m_worker = nullptr; ///< Lives in the thread, ends with it
};

} // namespace tokenry
