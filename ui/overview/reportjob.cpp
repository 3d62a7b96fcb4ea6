// SPDX-License-Identifier: Apache-2.0
#include "ui/overview/reportjob.h"

#include <utility>

#include "app/core/atomicfile.h"
#include "ui/overview/reportwriter.h"

namespace tokenry {
using namespace Qt::StringLiterals;

ReportJob::~ReportJob()
{
    cancel();
    m_pool.waitForDone();
}

void ReportJob::start(const QString &path, const ReviewReport &report)
{
    const bool isCsv = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    const auto isCancelled = std::make_shared<std::atomic_bool>(false);
    m_isCancelled = isCancelled;
    m_pool.start(
        [this, path, report, isCsv, isCancelled, bars = isCsv ? QPicture() : drawReportBars(report.counts)] {
            int told = 0;
            const auto step = [this, &told, &isCancelled](int percent) {
                if (percent > told) {
                    told = percent;
                    QMetaObject::invokeMethod(
                        this, [this, percent] { Q_EMIT progressed(percent); }, Qt::QueuedConnection);
                }
                return !*isCancelled;
            };
            const QByteArray content = isCsv ? reportCsv(report, step) : reportPdf(report, bars, step);
            const bool wasCancelled = *isCancelled;
            const QString refusal = wasCancelled ? QString() : saveExportFile(path, content);
            QMetaObject::invokeMethod(
                this,
                [this, path, refusal, wasCancelled] {
                    m_isCancelled = nullptr;
                    if (wasCancelled)
                        Q_EMIT cancelled();
                    else
                        Q_EMIT finished(path, refusal);
                },
                Qt::QueuedConnection);
        });
}

void ReportJob::cancel()
{
    if (m_isCancelled)
        *m_isCancelled = true;
}

} // namespace tokenry
