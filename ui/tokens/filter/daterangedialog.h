// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/domain/daterange.h"
#include "ui/dialogs/basedialog.h"

class QCheckBox;
class QDateEdit;
class QPushButton;

namespace tokenry {

class DateFilterBox;

/// Asks for two local days, either end open. Changes nothing on the service.
class DateRangeDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DateRangeDialog)

public:
    /// `title` is the question, such as "Created between". `today` is what the fields start from.
    DateRangeDialog(const QString &title, const DayRange &days, QDate today, QWidget *parent);

    [[nodiscard]] DayRange days() const;

private:
    [[nodiscard]] QDateEdit *addEnd(const QString &text, const char *name, QCheckBox *check, QDate day,
                                    bool isSet);
    void check();

    QCheckBox *m_hasFrom;
    QCheckBox *m_hasTo;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QPushButton *m_apply;
};

/// Asks for two days and gives them to the box.
void askForDateRange(DateFilterBox *box);

} // namespace tokenry
