// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/filter/filterchiprow.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QPushButton>

#include "ui/style/buttonkind.h"
#include "ui/tokens/filter/filterchip.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int spacing = 8;

QPushButton *makeLink(const QString &objectName, const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setObjectName(objectName);
    setButtonKind(button, ButtonKind::Link);
    return button;
}

} // namespace

FilterChipRow::FilterChipRow(int chips, QWidget *parent) : QWidget(parent)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    for (int number = 0; number < chips; ++number) {
        auto *chip = new FilterChip(this);
        chip->setObjectName(u"filterChip%1"_s.arg(number));
        connect(chip, &FilterChip::clicked, this, [this, number] { Q_EMIT removeRequested(number); });
        layout->addWidget(chip);
        m_chips.append(chip);
    }
    m_clear = makeLink(u"filterClear"_s, tr("Clear &filters"), this);
    m_clear->setAccessibleName(tr("Clear filters"));
    auto *showQuery = makeLink(u"filterQuery"_s, tr("Show &query"), this);
    showQuery->setAccessibleName(tr("Show query"));
    layout->addWidget(m_clear);
    layout->addStretch(1);
    layout->addWidget(showQuery);
    connect(m_clear, &QPushButton::clicked, this, &FilterChipRow::clearRequested);
    connect(showQuery, &QPushButton::clicked, this, &FilterChipRow::showQueryRequested);
}

void FilterChipRow::setTexts(const QStringList &texts)
{
    for (qsizetype chip = 0; chip < m_chips.size(); ++chip)
        m_chips.at(chip)->setFilterText(texts.value(chip));
    m_clear->setEnabled(
        std::any_of(texts.cbegin(), texts.cend(), [](const QString &text) { return !text.isEmpty(); }));
}

bool FilterChipRow::isChipFocused(int chip) const
{
    return m_chips.at(chip)->hasFocus();
}

} // namespace tokenry
