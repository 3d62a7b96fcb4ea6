// SPDX-License-Identifier: Apache-2.0
#include "ui/window/pagenotices.h"

#include <utility>

#include "ui/window/noticestrip.h"

namespace tokenry {
using namespace std::chrono_literals;

namespace {

/// In minutes, hours or days, whichever tells it best.
QString clockText(std::chrono::seconds ahead)
{
    const bool isAhead = ahead > 0s;
    const auto size = std::chrono::abs(ahead);
    if (size < 10min)
        return {};
    if (size < 90min) {
        const int minutes = static_cast<int>(std::chrono::round<std::chrono::minutes>(size).count());
        return isAhead ? PageNotices::tr("This computer's clock is %n minutes ahead of the service's clock. "
                                         "Ages and date filters such as Today go by this computer\'s clock.",
                                         nullptr, minutes)
                       : PageNotices::tr("This computer's clock is %n minutes behind the service's clock. "
                                         "Ages and date filters such as Today go by this computer\'s clock.",
                                         nullptr, minutes);
    }
    if (size < 48h) {
        const int hours = static_cast<int>(std::chrono::round<std::chrono::hours>(size).count());
        return isAhead
                   ? PageNotices::tr("This computer's clock is about %n hours ahead of the service's clock. "
                                     "Ages and date filters such as Today go by this computer\'s clock.",
                                     nullptr, hours)
                   : PageNotices::tr("This computer's clock is about %n hours behind the service's clock. "
                                     "Ages and date filters such as Today go by this computer\'s clock.",
                                     nullptr, hours);
    }
    const int days = static_cast<int>(std::chrono::round<std::chrono::days>(size).count());
    return isAhead ? PageNotices::tr("This computer's clock is about %n days ahead of the service's clock. "
                                     "Ages and date filters such as Today go by this computer\'s clock.",
                                     nullptr, days)
                   : PageNotices::tr("This computer's clock is about %n days behind the service's clock. "
                                     "Ages and date filters such as Today go by this computer\'s clock.",
                                     nullptr, days);
}

} // namespace

PageNotices::PageNotices(NoticeStrip &strip, QObject *parent) : QObject(parent), m_strip(strip)
{
    connect(&m_strip, &NoticeStrip::actionTriggered, this, &PageNotices::handleAction);
}

void PageNotices::setPolicy(const ChangePolicy &policy, bool isEditable)
{
    m_policy = policy;
    m_isEditable = isEditable;
    update();
}

void PageNotices::setEnvironmentConflict(const std::optional<EnvironmentConflict> &conflict)
{
    m_conflict = conflict;
    update();
}

void PageNotices::setResult(const QString &sentences, ResultAction action)
{
    m_result = sentences;
    m_resultAction = action;
    update();
}

void PageNotices::showLeakedSecret()
{
    m_hasLeakedSecret = true;
    update();
}

QString PageNotices::setClockDifference(std::chrono::seconds ahead)
{
    const QString text = clockText(ahead);
    if (std::exchange(m_clock, text) != text)
        update();
    return text;
}

void PageNotices::update()
{
    QList<Notice> notices;
    m_actions.clear();
    const auto add = [&](Notice notice, Action action) {
        notices.append(std::move(notice));
        m_actions.append(action);
    };
    if (m_conflict)
        add({.kind = m_conflict->isConflict ? Notice::Kind::Warning : Notice::Kind::Info,
             .text = m_conflict->text,
             .action = m_isEditable ? tr("Edit account…") : QString()},
            m_isEditable ? Action::Edit : Action::None);
    if (!m_result.isEmpty())
        addResult(notices);
    if (!m_policy.reason.isEmpty()) {
        const bool canEdit = !m_policy.areOffered && m_isEditable;
        add({.text = m_policy.reason, .action = canEdit ? tr("Edit account…") : QString()},
            canEdit ? Action::Edit : Action::None);
    }
    if (m_hasLeakedSecret)
        add({.kind = Notice::Kind::Warning,
             .text = tr("The service sent a client secret in an answer that must not hold one. "
                        "This program did not keep it. Tell the people who run the service.")},
            Action::None);
    if (!m_clock.isEmpty())
        add({.kind = Notice::Kind::Warning, .text = m_clock}, Action::None);
    m_strip.setNotices(notices);
}

void PageNotices::addResult(QList<Notice> &notices)
{
    switch (m_resultAction) {
    case ResultAction::None:
        notices.append({.text = m_result});
        m_actions.append(Action::None);
        return;
    case ResultAction::History:
        notices.append({.text = m_result, .action = tr("History…")});
        m_actions.append(Action::History);
        return;
    case ResultAction::StopSearch:
        notices.append({.text = m_result, .action = tr("Stop"), .isProgress = true});
        m_actions.append(Action::StopSearch);
        return;
    case ResultAction::ShowIt:
        notices.append({.text = m_result, .action = tr("Show it")});
        m_actions.append(Action::ShowIt);
        return;
    }
}

void PageNotices::handleAction(int index)
{
    switch (m_actions.value(index, Action::None)) {
    case Action::None:
        return;
    case Action::Edit:
        Q_EMIT editRequested();
        return;
    case Action::History:
        Q_EMIT historyRequested();
        return;
    case Action::StopSearch:
        Q_EMIT stopRequested();
        return;
    case Action::ShowIt:
        Q_EMIT showRequested();
        return;
    }
}

} // namespace tokenry
