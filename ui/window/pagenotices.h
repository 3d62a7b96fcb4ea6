// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <chrono>
#include <optional>

#include "app/accounts/environmentconflictdetector.h"
#include "app/tokens/rights/changepolicy.h"

namespace tokenry {

class NoticeStrip;
struct Notice;

/// Decides which notices stand below the band of a page: a wrong label, the reason why changes are off, and
/// the result of the last action, which stays until the next one.
class PageNotices final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageNotices)

public:
    /// Not owned; outlives this.
    PageNotices(NoticeStrip &strip, QObject *parent);

    /// `isEditable`: the account is stored, so its settings can be opened.
    void setPolicy(const ChangePolicy &policy, bool isEditable);
    void setEnvironmentConflict(const std::optional<EnvironmentConflict> &conflict);
    /// What the button beside a result does.
    enum class ResultAction { None, History, StopSearch, ShowIt };

    /// What an action came to; stays until the next action. Display-safe; empty takes it away.
    void setResult(const QString &sentences, ResultAction action = ResultAction::History);
    /// The service sent a client secret in a read. Stays for the rest of the run.
    void showLeakedSecret();
    /// By how much this computer's clock is ahead of the service's; negative when it is behind. Less than ten
    /// minutes are not said. Returns what is said, or nothing.
    QString setClockDifference(std::chrono::seconds ahead);

Q_SIGNALS:
    void editRequested();
    void historyRequested();
    void stopRequested();
    void showRequested();

private:
    enum class Action { None, Edit, History, StopSearch, ShowIt };

    void addResult(QList<Notice> &notices);

    void update();
    void handleAction(int index);

    NoticeStrip &m_strip;
    ChangePolicy m_policy;
    bool m_isEditable = false;
    std::optional<EnvironmentConflict> m_conflict;
    QString m_result;
    ResultAction m_resultAction = ResultAction::None;
    bool m_hasLeakedSecret = false;
    QString m_clock;
    QList<Action> m_actions; ///< Of each notice, in the order in which they were set
};

} // namespace tokenry
