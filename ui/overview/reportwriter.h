// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include "app/overview/reviewreport.h"

namespace tokenry {

/// Writes the report as PDF, A4 in landscape, its tables one below the other and their heads on each page.
/// Atomic; returns the reason in words when nothing was written, or an empty string. Translated.
[[nodiscard]] QString saveReportPdf(const QString &path, const ReviewReport &report);

/// The same as CSV.
[[nodiscard]] QString saveReportCsv(const QString &path, const ReviewReport &report);

} // namespace tokenry
