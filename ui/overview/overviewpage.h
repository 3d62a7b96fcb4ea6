// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>
#include <QWidget>

#include <optional>

#include "app/overview/overviewcounts.h"
#include "app/overview/reviewbaseline.h"

class QLabel;
class QListWidget;
class QProgressBar;
class QPushButton;

namespace tokenry {

class AgeBars;

/// What the page shows.
struct OverviewState
{
    OverviewCounts counts = {};
    int overAgeDays = 365;
    QDateTime readAtUtc = {}; ///< Not valid: nothing was read yet
    bool isReading = false;   ///< The list is being read
    bool isComplete = false;  ///< Otherwise the numbers are those of the rows read so far
    std::optional<QDateTime> lastReviewUtc = std::nullopt; ///< Nothing: there is no baseline
    ReviewChanges changes = {};
    QString baselineProblem = {}; ///< Why the baseline cannot be used, in words
    bool isComparing = true;      ///< False: no baseline is kept, as the settings say
};

/// The overview of one account: the bars, what needs attention, and what has changed since the last review.
/// It shows and asks; its controller reads and writes.
class OverviewPage final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewPage)

public:
    explicit OverviewPage(QWidget *parent = nullptr);

    void setState(const OverviewState &state);
    /// How far the report is written.
    void setReportProgress(int percent);
    /// Shows that a report is being written; no other is begun until `hideReportProgress()`.
    void showReportProgress();
    void hideReportProgress();

Q_SIGNALS:
    void segmentChosen(tokenry::AgeBand band, tokenry::TopRight right);
    void attentionChosen(tokenry::Attention reason);
    void tokenChosen(const QString &tokenId);
    void readRequested();
    void reviewMarked();
    void reportRequested();
    void reportCancelled();
    /// The page came into view, and wants the present numbers.
    void shown();

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeProgress();
    void updateReportButton();
    [[nodiscard]] QWidget *makeAttention();
    [[nodiscard]] QWidget *makeChanges();
    void fillAttention(const OverviewState &state);
    void fillChanges(const OverviewState &state);

    QLabel *m_subtitle;
    AgeBars *m_bars;
    QListWidget *m_attention;
    QLabel *m_changesTitle;
    QListWidget *m_changes;
    QLabel *m_reviewHint;
    QPushButton *m_markReviewed;
    QPushButton *m_report;
    QPushButton *m_read;
    QLabel *m_source;
    QProgressBar *m_progressBar;
    QPushButton *m_cancelReport;
    QWidget *m_progress;
    bool m_wasRead = false;
};

} // namespace tokenry
