// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/filter/daterangedialog.h"

#include <QCalendarWidget>
#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QTextCharFormat>
#include <QVBoxLayout>

#include "ui/style/buttonkind.h"
#include "ui/tokens/filter/datefilterbox.h"

namespace tokenry {
using namespace Qt::StringLiterals;

DateRangeDialog::DateRangeDialog(const QString &title, const DayRange &days, QDate today, QWidget *parent)
    : BaseDialog(parent), m_hasFrom(new QCheckBox(tr("From"), this)), m_hasTo(new QCheckBox(tr("To"), this)),
      m_from(addEnd(tr("First day"), "rangeFrom", m_hasFrom, days.from.value_or(today.addDays(-30)),
                    days.from || !days.to)),
      m_to(addEnd(tr("Last day"), "rangeTo", m_hasTo, days.to.value_or(today), days.to || !days.from)),
      m_apply(new QPushButton(tr("Show this range"), this))
{
    setObjectName(u"dateRangeDialog"_s);
    setHeading(title, tr("Both days are included, in local time. An end that is not checked is open."));
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"rangeCancel"_s);
    m_apply->setObjectName(u"rangeApply"_s);
    setButtonKind(m_apply, ButtonKind::Primary);
    m_apply->setDefault(true);
    footerTrailing()->addWidget(cancel);
    footerTrailing()->addWidget(m_apply);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &QDialog::accept);
    check();
}

QDateEdit *DateRangeDialog::addEnd(const QString &text, const char *name, QCheckBox *checkBox, QDate day,
                                   bool isSet)
{
    auto *edit = new QDateEdit(day, this);
    edit->setObjectName(QString::fromLatin1(name));
    edit->setAccessibleName(text);
    edit->setCalendarPopup(true);
    // Red means production or destruction here, not the weekend.
    QCalendarWidget *calendar = edit->calendarWidget();
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    for (const Qt::DayOfWeek weekday : {Qt::Saturday, Qt::Sunday})
        calendar->setWeekdayTextFormat(weekday, {});
    edit->setEnabled(isSet);
    edit->setMinimumDate(QDate(2000, 1, 1));
    checkBox->setObjectName(QString::fromLatin1(name) + u"Set"_s);
    checkBox->setChecked(isSet);
    auto *row = new QHBoxLayout;
    row->addWidget(checkBox, 1);
    row->addWidget(edit, 3);
    contentLayout()->addLayout(row);
    connect(checkBox, &QCheckBox::toggled, edit, &QWidget::setEnabled);
    connect(checkBox, &QCheckBox::toggled, this, [this] { check(); });
    connect(edit, &QDateEdit::dateChanged, this, [this] { check(); });
    return edit;
}

DayRange DateRangeDialog::days() const
{
    DayRange days;
    if (m_hasFrom->isChecked())
        days.from = m_from->date();
    if (m_hasTo->isChecked())
        days.to = m_to->date();
    return days;
}

void DateRangeDialog::check()
{
    const DayRange chosen = days();
    const bool isOrdered = !chosen.from || !chosen.to || *chosen.from <= *chosen.to;
    m_apply->setEnabled((chosen.from || chosen.to) && isOrdered);
    m_apply->setToolTip(isOrdered ? QString() : tr("The first day comes after the last day."));
}

void askForDateRange(DateFilterBox *box)
{
    auto *dialog = openDialog(
        new DateRangeDialog(box->question(), box->customDays(), QDate::currentDate(), box->window()));
    QObject::connect(dialog, &QDialog::accepted, box, [dialog, box] { box->chooseRange(dialog->days()); });
}

} // namespace tokenry
