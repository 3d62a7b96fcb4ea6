// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QPushButton;

namespace tokenry {

class FilterChip;

/// The line below the filters: a chip for each active filter, *Clear filters*, *Show query*.
class FilterChipRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterChipRow)

public:
    FilterChipRow(int chips, QWidget *parent);

    /// One text for each chip; display-safe. An empty text hides its chip.
    void setTexts(const QStringList &texts);
    [[nodiscard]] bool isChipFocused(int chip) const;

Q_SIGNALS:
    void removeRequested(int chip);
    void clearRequested();
    void showQueryRequested();

private:
    QList<FilterChip *> m_chips;
    QPushButton *m_clear;
};

} // namespace tokenry
