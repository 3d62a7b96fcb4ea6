// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/overviewchoices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

#include "app/core/sentencetext.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/style/theme.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAccountName = 60;
const QList<int> offeredDays = {30, 90, 180, 365, 730};

} // namespace

OverviewChoices::OverviewChoices(const Account &account, const OverviewSettings &settings, QWidget *parent)
    : QWidget(parent), m_account(account),
      m_accountName(displaySafeInSentence(account.name, longestAccountName)),
      m_overAgeDays(new QComboBox(this)),
      m_comparing(new QCheckBox(tr("Compare with the list of my last review"), this))
{
    build(settings);
    connect(m_overAgeDays, &QComboBox::currentIndexChanged, this, &OverviewChoices::announce);
    connect(m_comparing, &QCheckBox::toggled, this, &OverviewChoices::handleComparing);
}

void OverviewChoices::build(const OverviewSettings &settings)
{
    m_overAgeDays->setObjectName(u"settingsOverAge"_s);
    QList<int> days = offeredDays;
    if (!days.contains(settings.overAgeDays))
        days.append(settings.overAgeDays);
    std::sort(days.begin(), days.end());
    for (const int choice : std::as_const(days))
        m_overAgeDays->addItem(tr("%n days", nullptr, choice), choice);
    m_overAgeDays->setCurrentIndex(m_overAgeDays->findData(settings.overAgeDays));
    m_comparing->setObjectName(u"settingsComparing"_s);
    m_comparing->setChecked(settings.isComparing);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(metrics::labelSpacing);
    column->addWidget(
        makeFieldLabel(tr("Tokens of “%1” are old after").arg(m_accountName), m_overAgeDays, this));
    column->addWidget(m_overAgeDays, 0, Qt::AlignLeading);
    column->addWidget(
        makeMutedLabel(tr("The Overview lists older tokens among those that need attention."), this));
    column->addSpacing(metrics::groupSpacing - metrics::labelSpacing);
    column->addWidget(m_comparing);
    column->addWidget(makeMutedLabel(
        tr("The list of the last review of “%1” is kept on this computer: names, IDs, permissions and dates, "
           "but no secret. It is deleted when you turn this off.")
            .arg(m_accountName),
        this));
}

QWidget *OverviewChoices::lastField() const
{
    return m_comparing;
}

void OverviewChoices::handleComparing(bool isComparing)
{
    if (isComparing) {
        announce();
        return;
    }
    auto *dialog =
        new ConfirmDialog(m_account, tr("Delete the list of your last review?"),
                          tr("The next review of “%1” will have nothing to compare with.").arg(m_accountName),
                          tr("Delete the list"), tr("Keep the list"), window());
    connect(dialog, &QDialog::accepted, this, &OverviewChoices::announce);
    connect(dialog, &QDialog::rejected, this, [this] {
        const QSignalBlocker silent(m_comparing);
        m_comparing->setChecked(true);
    });
    openDialog(dialog);
}

void OverviewChoices::announce()
{
    Q_EMIT changed(
        {.overAgeDays = m_overAgeDays->currentData().toInt(), .isComparing = m_comparing->isChecked()});
}

} // namespace tokenry
