// SPDX-License-Identifier: Apache-2.0
#include "ui/window/noticestrip.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

#include "app/core/displaytext.h"
#include "ui/controls/announcer.h"
#include "ui/controls/iconview.h"
#include "ui/style/buttonkind.h"
#include "ui/style/icons.h"
#include "ui/style/palette.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownAtMost = 2;
constexpr int linePadding = 6;

/// One notice on its ground, with a line below as the band has.
class NoticeLine final : public QWidget
{
public:
    NoticeLine(Notice::Kind kind, QWidget *parent) : QWidget(parent), m_kind(kind) {}
    [[nodiscard]] ColorRole textRole() const
    {
        return m_kind == Notice::Kind::Warning ? ColorRole::Warning : ColorRole::Text;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const ColorRole ground =
            m_kind == Notice::Kind::Warning ? ColorRole::WarningSurface : ColorRole::SurfaceSunken;
        QPainter painter(this);
        painter.fillRect(rect(), themeColor(ground, palette()));
        painter.fillRect(0, height() - 1, width(), 1, themeColor(ColorRole::Border, palette()));
    }

private:
    Notice::Kind m_kind;
};

/// The indices of the notices, warnings first.
QList<int> byWeight(const QList<Notice> &notices)
{
    QList<int> order(notices.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_partition(order.begin(), order.end(),
                          [&notices](int index) { return notices.at(index).kind == Notice::Kind::Warning; });
    return order;
}

} // namespace

NoticeStrip::NoticeStrip(QWidget *parent) : QWidget(parent), m_lines(new QVBoxLayout(this))
{
    setObjectName(u"noticeStrip"_s);
    m_lines->setContentsMargins({});
    m_lines->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void NoticeStrip::setNotices(const QList<Notice> &notices)
{
    if (notices == m_notices || showProgress(notices))
        return;
    QStringList fresh;
    for (const Notice &notice : notices) {
        if (!m_notices.contains(notice))
            fresh.append(notice.text);
    }
    m_notices = notices;
    m_progress = nullptr;
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        // A click on its button may be the cause of this call.
        item->widget()->hide();
        item->widget()->setParent(nullptr);
        item->widget()->deleteLater();
        delete item;
    }
    const QList<int> order = byWeight(notices);
    for (const int index : order.first(std::min(order.size(), shownAtMost)))
        addLine(notices.at(index), index);
    QList<Notice> rest;
    for (const int index : order.sliced(std::min(order.size(), shownAtMost)))
        rest.append(notices.at(index));
    addRest(rest);
    setVisible(!notices.isEmpty());
    announce(this, fresh.join(u'\n'));
}

/// The button stays the same while the text changes, so that a click on it is not lost.
bool NoticeStrip::showProgress(const QList<Notice> &notices)
{
    if (!m_progress || notices.size() != m_notices.size())
        return false;
    QList<Notice> others = m_notices;
    QString text;
    for (qsizetype index = 0; index < notices.size(); ++index) {
        if (!notices.at(index).isProgress || !others.at(index).isProgress)
            continue;
        text = notices.at(index).text;
        others[index].text = text;
    }
    if (others != notices)
        return false;
    m_notices = notices;
    m_progress->setText(text);
    return true;
}

void NoticeStrip::addLine(const Notice &notice, int index)
{
    const int place = m_lines->count();
    auto *line = new NoticeLine(notice.kind, this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(metrics::windowMargin, linePadding, metrics::windowMargin, linePadding + 1);
    layout->setSpacing(8);
    auto *icon = new IconView(16, line);
    icon->setIcon(
        themedIcon(notice.kind == Notice::Kind::Warning ? Icon::Warning : Icon::Info, line->textRole()));
    // Its accessible name is its text, so none is set.
    auto *label = new QLabel(notice.text, line);
    label->setObjectName(u"notice%1"_s.arg(place));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::ClickFocus);
    if (notice.isProgress)
        m_progress = label;
    layout->addWidget(icon, 0, Qt::AlignVCenter);
    layout->addWidget(label, 1);
    if (!notice.action.isEmpty()) {
        auto *action = new QPushButton(mnemonicSafe(notice.action), line);
        action->setObjectName(u"noticeAction%1"_s.arg(place));
        action->setAccessibleDescription(notice.text);
        setButtonKind(action, ButtonKind::Link);
        layout->addWidget(action, 0, Qt::AlignVCenter);
        connect(action, &QPushButton::clicked, this, [this, index] { Q_EMIT actionTriggered(index); });
    }
    m_lines->addWidget(line);
}

void NoticeStrip::addRest(const QList<Notice> &rest)
{
    if (rest.isEmpty())
        return;
    QStringList texts;
    for (const Notice &notice : rest)
        texts.append(notice.text);
    auto *line = new NoticeLine(Notice::Kind::Info, this);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(metrics::windowMargin, 2, metrics::windowMargin, 3);
    auto *label = makeMutedLabel(tr("And %n more", nullptr, static_cast<int>(rest.size())), line);
    label->setObjectName(u"noticeRest"_s);
    label->setToolTip(plainTooltip(texts.join(u'\n')));
    label->setAccessibleDescription(texts.join(u'\n'));
    layout->addWidget(label);
    m_lines->addWidget(line);
}

} // namespace tokenry
