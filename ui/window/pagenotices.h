// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <optional>

#include "app/accounts/environmentconflictdetector.h"
#include "app/tokens/rights/changepolicy.h"

namespace tokenry {

class NoticeStrip;

/// Decides which notices stand below the band of a page: a wrong label, the reason why changes are off, and
/// the result of the last deletion, which stays until the next action.
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
    /// Display-safe; empty takes it away.
    void setResult(const QString &sentences);
    /// The service sent a client secret in a read. Stays for the rest of the run.
    void showLeakedSecret();

Q_SIGNALS:
    void editRequested();
    void historyRequested();

private:
    enum class Action { None, Edit, History };

    void update();
    void handleAction(int index);

    NoticeStrip &m_strip;
    ChangePolicy m_policy;
    bool m_isEditable = false;
    std::optional<EnvironmentConflict> m_conflict;
    QString m_result;
    bool m_hasLeakedSecret = false;
    QList<Action> m_actions; ///< Of each notice, in the order in which they were set
};

} // namespace tokenry
