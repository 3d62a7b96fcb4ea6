// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <atomic>
#include <memory>

#include "app/overview/reviewreport.h"

namespace tokenry {

/// Writes an access review report on another thread, so that the window stays alive. The report is a value:
/// what changes in the window meanwhile is not in it. The file is replaced by a whole report, or stays as it
/// was.
class ReportJob final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReportJob)

public:
    using QObject::QObject;
    /// Cancels the writing and waits for the thread, which ends before its next row or, if it has come that
    /// far, when the file is replaced. No signal follows.
    ~ReportJob() override;

    /// Writes a CSV file if the path says so, otherwise a PDF file. Only while `isWriting()` is false.
    void start(const QString &path, const ReviewReport &report);
    /// `cancelled()` follows, or `finished()` if the file was being replaced already.
    void cancel();
    [[nodiscard]] bool isWriting() const { return m_isCancelled != nullptr; }

Q_SIGNALS:
    /// Per cent, from 1.
    void progressed(int percent);
    /// `refusal` is the reason in words when nothing was written, or empty.
    void finished(const QString &path, const QString &refusal);
    void cancelled();

private:
    std::shared_ptr<std::atomic_bool> m_isCancelled; ///< Of the writing under way
    QThreadPool m_pool;
};

} // namespace tokenry
