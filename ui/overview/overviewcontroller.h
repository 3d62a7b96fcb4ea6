// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>
#include <QPointer>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimer>

#include <functional>
#include <optional>

#include "app/core/clock.h"
#include "app/domain/account.h"
#include "app/notes/tokennote.h"
#include "app/overview/overviewrecord.h"
#include "app/overview/reviewbaselinestore.h"
#include "app/overview/reviewreport.h"
#include "app/tokens/rows/rowsnapshot.h"
#include "ui/overview/reportjob.h"

class QFileDialog;
class QWidget;

namespace tokenry {

class OverviewPage;
struct OverviewState;

/// Fills the overview of one account from its list, its notes and its record of changes, as long as its page
/// is visible; keeps the list that the person marked as reviewed; writes the report.
class OverviewController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewController)

public:
    /// Neither the page nor the clock is owned; both outlive this. File dialogs open over `window`.
    OverviewController(OverviewPage &page, ReviewBaselineStore store, const Clock &clock,
                       const Account &account, QWidget *window);

    /// Where the record of changes is judged: what it knows about the tokens, and whether a client id at an
    /// origin is the account's own, or one that was replaced in a rotation of the own token. The page is
    /// filled anew after `noteRecordChange()`.
    struct Record
    {
        std::function<OverviewRecord()> read;
        std::function<bool(const QString &origin, const QString &clientId)> isOwn;
    };
    void setRecord(Record record);
    void noteRecordChange() { fillLater(); }

    void setAccount(const Account &account);
    /// The rows of the whole account, without a filter of the service. `isComplete`: nothing is missing.
    void setList(const RowSnapshot &rows, const QDateTime &readAtUtc, bool isComplete);
    /// The list is being read; until it is set, the rows of before stay.
    void setReading(bool isReading);
    void setNotes(const TokenNotes &notes);
    /// Older tokens need attention.
    void setOverAgeDays(int days);
    /// False: no list is kept or compared, and one that was kept is deleted.
    void setComparing(bool isComparing);
    /// A report is on its way to its file, and is not saved if the controller goes.
    [[nodiscard]] bool isWritingReport() const { return m_job.isWriting(); }

Q_SIGNALS:
    /// The person wants to see exactly these tokens; `title` says which they are.
    void tokensChosen(const QString &title, const QStringList &tokenIds);
    void tokenChosen(const QString &tokenId);
    void readRequested();
    /// What happened, in a sentence: also, once for each token, that one which may manage or lists nothing
    /// has appeared since the last review, and was not created here.
    void noted(const QString &sentence);

private:
    void fillLater();
    void fillIfDue();
    void readBaseline();
    [[nodiscard]] QString baselineProblem() const;
    void announceAlarms();
    void choose(const QString &title, const std::vector<int> &rows);
    void markReviewed();
    void askForReport();
    void saveReport(const QString &path);
    void finishReport(const QString &outcome);
    [[nodiscard]] ReviewReport report() const;
    [[nodiscard]] bool isKept() const { return m_account.isStored() && m_store.hasFolder(); }

    OverviewPage &m_page;
    const ReviewBaselineStore m_store;
    const Clock &m_clock;
    Account m_account;
    QWidget *m_window;
    RowSnapshot m_rows;
    QDateTime m_readAtUtc;
    bool m_isComplete = false;
    bool m_isReading = false;
    TokenNotes m_notes;
    Record m_record;
    QTimer m_timer; ///< Several changes at once fill the page once
    bool m_isDue = true;
    int m_overAgeDays = 365;
    bool m_isComparing = true;
    OverviewCounts m_counts;
    bool m_isBaselineRead = false;
    std::optional<ReviewBaseline> m_baseline;
    QString m_unreadBaseline; ///< Why it could not be read, in words
    ReviewChanges m_changes;
    std::optional<QDateTime> m_lastReviewUtc; ///< Of the review that the list was compared with
    QSet<QString> m_announced;                ///< Ids
    QPointer<QFileDialog> m_chooser;
    quint64 m_reportNumber = 0;
    ReportJob m_job;
};

} // namespace tokenry
