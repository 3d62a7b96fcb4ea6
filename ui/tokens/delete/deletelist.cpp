// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/delete/deletelist.h"

#include <QFrame>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

#include "app/domain/timetext.h"
#include "ui/style/theme.h"
#include "ui/tokens/delete/deleterow.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int preferredHeight = 300; ///< Five and a half rows: the cut one tells that there are more
constexpr int smallestHeight = 64;   ///< One row, when the screen has no room for more
constexpr int restOfTheDialog = 340; ///< Needed on the screen besides: band, heading, field, panel, buttons

} // namespace

DeleteList::DeleteList(const DeleteSubject &subject, const QDateTime &nowUtc, QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"deleteList"_s);
    setAccessibleName(tr("Tokens to delete"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    viewport()->setBackgroundRole(QPalette::Base);
    auto *content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (const Token &token : subject.tokens) {
        if (!m_rows.isEmpty()) {
            auto *line = new QFrame(content);
            line->setFrameShape(QFrame::HLine);
            line->setFixedHeight(1);
            column->addWidget(line);
        }
        const QString created = tr("created %1").arg(relativeTime(token.createdAt, nowUtc));
        auto *row = new DeleteRow(token, created, isOwnToken(token, subject.ownClientId), content);
        m_rows.append(row);
        column->addWidget(row);
    }
    column->addStretch(1);
    setWidget(content);
}

void DeleteList::showOutcome(int row, const DeletionEntry &entry)
{
    m_rows.at(row)->showOutcome(entry);
    updateGeometry();
}

void DeleteList::scrollTo(int row)
{
    ensureWidgetVisible(m_rows.at(row), 0, metrics::windowMargin);
}

int DeleteList::contentHeight() const
{
    const QLayout *content = widget()->layout();
    const int width = std::max(viewport()->width(), content->totalMinimumSize().width());
    return content->hasHeightForWidth() ? content->totalHeightForWidth(width)
                                        : content->totalSizeHint().height();
}

QSize DeleteList::sizeHint() const
{
    const int room = std::max(screen()->availableGeometry().height() - restOfTheDialog, smallestHeight);
    return {metrics::dialogWidth / 2, std::min({contentHeight() + 2 * frameWidth(), preferredHeight, room})};
}

QSize DeleteList::minimumSizeHint() const
{
    return {metrics::dialogWidth / 2, std::min(contentHeight() + 2 * frameWidth(), smallestHeight)};
}

void DeleteList::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    // Keys scroll it; one that shows everything is no stop on the way of the Tab key.
    setFocusPolicy(contentHeight() > viewport()->height() ? Qt::StrongFocus : Qt::NoFocus);
}

} // namespace tokenry
