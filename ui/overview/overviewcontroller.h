// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

#include "app/core/clock.h"
#include "app/domain/account.h"
#include "app/notes/tokennote.h"
#include "app/overview/overviewrecord.h"
#include "app/overview/reviewbaselinestore.h"
#include "app/overview/reviewreport.h"
#include "app/tokens/rows/rowsnapshot.h"

class QWidget;

namespace tokenry {

class OverviewPage;
struct OverviewState;

/// Fills the overview of one account from its list, its notes and its record of changes; keeps the list that
/// the person marked as reviewed; writes the report.
class OverviewController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OverviewController)

public:
    /// Neither the page nor the clock is owned; both outlive this. File dialogs open over `window`.
    OverviewController(OverviewPage &page, ReviewBaselineStore store, const Clock &clock,
                       const Account &account, QWidget *window);

    void setAccount(const Account &account);
    /// The rows of the whole account, without a filter of the service. `isComplete`: nothing is missing.
    void setList(const RowSnapshot &rows, const QDateTime &readAtUtc, bool isComplete);
    /// The list is being read; until it is set, the rows of before stay.
    void setReading(bool isReading);
    void setNotes(const TokenNotes &notes);
    void setRecord(const OverviewRecord &record);
    /// Forgets the rows. For a lock.
    void forget();

Q_SIGNALS:
    /// The person wants to see exactly these tokens; `title` says which they are.
    void tokensChosen(const QString &title, const QStringList &tokenIds);
    void tokenChosen(const QString &tokenId);
    void readRequested();
    /// What happened, in a sentence.
    void noted(const QString &sentence);
    /// Once for each: a token that may manage or lists nothing has appeared since the last review, and was
    /// not created here.
    void alarmed(const QString &sentence);

private:
    void update();
    void readBaseline();
    void announceAlarms();
    void choose(const QString &title, const std::vector<int> &rows);
    void markReviewed();
    void askForReport();
    void saveReport(const QString &path);
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
    OverviewRecord m_record;
    OverviewCounts m_counts;
    std::optional<ReviewBaseline> m_baseline;
    QString m_baselineProblem;
    ReviewChanges m_changes;
    QSet<QString> m_announced; ///< Ids
};

} // namespace tokenry
