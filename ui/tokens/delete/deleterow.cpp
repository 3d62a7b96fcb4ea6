// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/delete/deleterow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "app/core/displaytext.h"
#include "app/errors/errortext.h"
#include "ui/controls/iconview.h"
#include "ui/controls/tokensummary.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"
#include "ui/tokens/delete/deletereport.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int iconExtent = 16;

struct Look
{
    Icon icon;
    ColorRole role;
};

Look lookOf(DeletionOutcome outcome)
{
    switch (outcome) {
    case DeletionOutcome::Waiting:
    case DeletionOutcome::Sending:
        return {Icon::Refresh, ColorRole::TextMuted};
    case DeletionOutcome::Deleted:
        return {Icon::Check, ColorRole::Success};
    case DeletionOutcome::AlreadyGone:
        return {Icon::Check, ColorRole::TextMuted};
    case DeletionOutcome::Failed:
        return {Icon::Error, ColorRole::Danger};
    case DeletionOutcome::StillThere:
    case DeletionOutcome::Unknown:
        return {Icon::Warning, ColorRole::Warning};
    case DeletionOutcome::NotSent:
        return {Icon::Stop, ColorRole::TextMuted};
    }
    return {Icon::Info, ColorRole::TextMuted};
}

} // namespace

DeleteRow::DeleteRow(const Token &token, const QString &created, bool isOwn, QWidget *parent)
    : QWidget(parent), m_icon(new IconView(iconExtent, this)), m_outcome(makeMutedLabel({}, this)),
      m_reason(makeMutedLabel({}, this))
{
    auto *outcome = new QWidget(this);
    auto *outcomeLine = new QHBoxLayout(outcome);
    outcomeLine->setContentsMargins({});
    outcomeLine->setSpacing(metrics::labelSpacing);
    outcomeLine->addWidget(m_icon);
    outcomeLine->addWidget(m_outcome);
    m_outcome->setObjectName(u"deleteOutcome"_s);
    m_outcome->setWordWrap(false);
    m_reason->setObjectName(u"deleteReason"_s);
    m_icon->hide();
    m_outcome->hide();
    m_reason->hide();

    auto *summary = new TokenSummary(token, created, isOwn, this);
    summary->addTrailingWidget(outcome);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::groupSpacing, 8, metrics::groupSpacing, 8);
    column->setSpacing(metrics::labelSpacing);
    column->addWidget(summary);
    column->addWidget(m_reason);
}

void DeleteRow::showOutcome(const DeletionEntry &entry)
{
    const Look look = lookOf(entry.outcome);
    m_icon->setIcon(themedIcon(look.icon, look.role));
    m_icon->setVisible(entry.outcome != DeletionOutcome::Waiting);
    m_outcome->setText(deletereport::outcomeWord(entry.outcome));
    m_outcome->show();
    // Entries that were held back have one reason, which the dialog tells once.
    const bool isOwnReason = entry.outcome == DeletionOutcome::Failed ||
                             entry.outcome == DeletionOutcome::StillThere ||
                             entry.outcome == DeletionOutcome::Unknown;
    const bool hasReason = isOwnReason && entry.error;
    m_reason->setText(hasReason ? describe(*entry.error, Operation::Delete).message : QString());
    m_reason->setVisible(hasReason);
}

} // namespace tokenry
