// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>
#include <QPointer>

#include "daterange.h"

namespace tokenry {

class DateRangeDialog;

/// The presets of a date filter; *Custom range…* asks for two days, which then stand as the text of the box.
class DateFilterBox final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateFilterBox)

public:
    /// `question` is the title of the dialog for a range of one's own.
    explicit DateFilterBox(const QString &question, QWidget *parent = nullptr);

    [[nodiscard]] DatePreset preset() const { return m_preset; }
    /// What the choice means when today is `today`.
    [[nodiscard]] DayRange days(QDate today) const;
    /// The person's own range; meaningful for `DatePreset::Custom` only.
    [[nodiscard]] const DayRange &customDays() const { return m_customDays; }
    /// Emits nothing.
    void setChoice(DatePreset preset, const DayRange &customDays);

    /// "1–30 Sep 2026", "since 1 Sep 2026", "until 30 Sep 2026". Translated.
    [[nodiscard]] static QString rangeText(const DayRange &days);

Q_SIGNALS:
    void choiceChanged();

private:
    void choose(int index);
    void askForRange();
    void showChoice();

    QString m_question;
    DatePreset m_preset = DatePreset::AnyTime;
    DayRange m_customDays;
    QPointer<DateRangeDialog> m_dialog;
};

} // namespace tokenry
