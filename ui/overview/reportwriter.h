// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QPicture>

#include "app/overview/reviewreport.h"

namespace tokenry {

/// The numbers as bars, in light colours. Only for the window's thread, because a widget paints them.
[[nodiscard]] QPicture drawReportBars(const OverviewCounts &counts);

/// The report as PDF, A4 in landscape, its tables one below the other and their heads on each page. For any
/// thread: Qt paints text on paged devices outside the window's thread, too.
[[nodiscard]] QByteArray reportPdf(const ReviewReport &report, QPicture bars, const ReportStep &step = {});

} // namespace tokenry
