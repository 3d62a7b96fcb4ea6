// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

#include "app/domain/daterange.h"

namespace tokenry {

/// The presets of a date filter. *Custom range…* asks for two days, which the box then shows as its text.
class DateFilterBox final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateFilterBox)

public:
    /// `question` is the title of the dialog that asks for a custom range.
    explicit DateFilterBox(const QString &question, QWidget *parent = nullptr);

    [[nodiscard]] const QString &question() const { return m_question; }
    [[nodiscard]] DatePreset preset() const { return m_preset; }
    /// What the choice means when today is `today`.
    [[nodiscard]] DayRange days(QDate today) const;
    /// The person's own range; meaningful for `DatePreset::Custom` only.
    [[nodiscard]] const DayRange &customDays() const { return m_customDays; }
    /// Emits nothing.
    void setChoice(DatePreset preset, const DayRange &customDays);

    /// Says with the choices that their days may be wrong; display-safe. Empty: they are right.
    void setCaution(const QString &caution);
    /// The choice, and whose clock its days go by when that clock is wrong. Translated.
    [[nodiscard]] QString choiceText() const;

    /// The answer to `customRangeRequested()`.
    void chooseRange(const DayRange &days);

    /// "1–30 Sep 2026", "since 1 Sep 2026", "until 30 Sep 2026". Translated.
    [[nodiscard]] static QString rangeText(const DayRange &days);

Q_SIGNALS:
    void choiceChanged();
    /// The person wants a range of their own; the choice stays until `chooseRange()`.
    void customRangeRequested();

private:
    void choose(int index);
    void showChoice();

    QString m_question;
    QString m_caution;
    DatePreset m_preset = DatePreset::AnyTime;
    DayRange m_customDays;
};

} // namespace tokenry
