// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/filter/datefilterbox.h"

#include <QLocale>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

/// Not a preset: the entry that shows the range that was chosen.
constexpr int rangeEntry = -1;

} // namespace

DateFilterBox::DateFilterBox(const QString &question, QWidget *parent)
    : QComboBox(parent), m_question(question)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    const auto add = [this](const QString &text, DatePreset preset) {
        addItem(text, static_cast<int>(preset));
    };
    add(tr("Any time"), DatePreset::AnyTime);
    add(tr("Today"), DatePreset::Today);
    add(tr("Last 7 days"), DatePreset::Last7Days);
    add(tr("Last 30 days"), DatePreset::Last30Days);
    add(tr("Last 90 days"), DatePreset::Last90Days);
    add(tr("Older than 90 days"), DatePreset::OlderThan90Days);
    add(tr("Older than 1 year"), DatePreset::OlderThan1Year);
    add(tr("Custom range…"), DatePreset::Custom);
    setMaxVisibleItems(count() + 1);
    connect(this, &QComboBox::activated, this, &DateFilterBox::choose);
}

DayRange DateFilterBox::days(QDate today) const
{
    return m_preset == DatePreset::Custom ? m_customDays : daysOf(m_preset, today);
}

void DateFilterBox::setChoice(DatePreset preset, const DayRange &customDays)
{
    m_preset = preset;
    m_customDays = preset == DatePreset::Custom ? customDays : DayRange{};
    showChoice();
}

void DateFilterBox::choose(int index)
{
    const int entry = itemData(index).toInt();
    if (entry == rangeEntry)
        return;
    const auto preset = static_cast<DatePreset>(entry);
    if (preset == DatePreset::Custom) {
        // Until a range is chosen the box shows the current choice.
        showChoice();
        Q_EMIT customRangeRequested();
        return;
    }
    setChoice(preset, {});
    Q_EMIT choiceChanged();
}

void DateFilterBox::chooseRange(const DayRange &days)
{
    setChoice(DatePreset::Custom, days);
    Q_EMIT choiceChanged();
}

void DateFilterBox::showChoice()
{
    const int oldRange = findData(rangeEntry);
    if (oldRange >= 0)
        removeItem(oldRange);
    if (m_preset == DatePreset::Custom) {
        const int place = findData(static_cast<int>(DatePreset::Custom));
        insertItem(place, rangeText(m_customDays), rangeEntry);
        setCurrentIndex(place);
    } else {
        setCurrentIndex(findData(static_cast<int>(m_preset)));
    }
    const QString range = m_preset == DatePreset::Custom ? currentText() : QString();
    setToolTip(range.isEmpty() ? m_caution : range);
}

void DateFilterBox::setCaution(const QString &caution)
{
    m_caution = caution;
    setAccessibleDescription(caution);
    showChoice();
}

QString DateFilterBox::choiceText() const
{
    const bool isByClock = m_preset != DatePreset::AnyTime && m_preset != DatePreset::Custom;
    return isByClock && !m_caution.isEmpty() ? tr("%1 (the clock is wrong)", "a choice").arg(currentText())
                                             : currentText();
}

QString DateFilterBox::rangeText(const DayRange &days)
{
    const QLocale locale;
    const auto whole = [&locale](QDate day) { return locale.toString(day, u"d MMM yyyy"_s); };
    if (!days.from && !days.to)
        return tr("Any time");
    if (!days.to)
        return tr("since %1").arg(whole(*days.from));
    if (!days.from)
        return tr("until %1").arg(whole(*days.to));
    if (*days.from == *days.to)
        return whole(*days.to);
    const bool sameYear = days.from->year() == days.to->year();
    if (sameYear && days.from->month() == days.to->month())
        return tr("%1–%2", "days of one month").arg(QString::number(days.from->day()), whole(*days.to));
    const QString from = sameYear ? locale.toString(*days.from, u"d MMM"_s) : whole(*days.from);
    return tr("%1 – %2", "days of different months").arg(from, whole(*days.to));
}

} // namespace tokenry
