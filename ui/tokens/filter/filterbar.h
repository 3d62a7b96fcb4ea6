// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QTimer>
#include <QWidget>

#include "app/domain/tokenquery.h"
#include "app/tokens/models/filterstate.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QLineEdit;

namespace tokenry {

class DateFilterBox;
class FilterChipRow;

/// The filters: first those that work at once on the list, set apart from them those that the service
/// answers; below them a chip for each active filter. A name is sent 250 ms after the last key or with Enter;
/// Esc clears the field. The fields stand in one line when it fits, otherwise in two.
class FilterBar final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FilterBar)

public:
    explicit FilterBar(QWidget *parent = nullptr);

    /// The filter for the service. The days of presets are computed from today at each call.
    [[nodiscard]] TokenFilter filter() const;
    [[nodiscard]] PermissionFilter permissionMatch() const;

    [[nodiscard]] FilterState filterState() const;
    /// Emits one signal for each kind of filter that changed.
    void setFilterState(const FilterState &state);
    /// A chip for tokens that were chosen elsewhere; display-safe. An empty text takes it away.
    void setChosen(const QString &text)
    {
        m_chosen = text;
        updateChips();
    }
    /// Clears every filter, sends at once.
    void clear()
    {
        setFilterState({});
        removeChosen(false);
    }
    /// Why choices such as *Today* may mean other days than the service's; display-safe. Empty: they do not.
    void setClockCaution(const QString &caution);
    void focusSearch();
    void focusName();

    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void filterChanged(const tokenry::TokenFilter &filter);
    void instantTextChanged(const QString &text);
    /// Enter in Search; after `instantTextChanged()`.
    void searchSubmitted(const QString &text);
    /// The chip of `setChosen()` was removed; by itself, not with every filter: `isAlone`.
    void chosenRemoved(bool isAlone);
    void permissionMatchChanged(tokenry::PermissionFilter match);
    void showQueryRequested();
    /// The person went down from a field, to the rows.
    void tableRequested();
    /// Ask for two days and hand them to `box->chooseRange()`.
    void customRangeRequested(tokenry::DateFilterBox *box);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A filter that can be removed by its chip.
    enum Kind { Search, PermissionChoice, Name, Created, Updated, Chosen };
    static constexpr int kindCount = 6;

    [[nodiscard]] QWidget *buildInstantFilters();
    [[nodiscard]] QWidget *buildServerFilters();
    void fillPermissions();
    void connectFields();
    void connectServerFields();
    [[nodiscard]] QString chipText(Kind kind) const;
    void removeFilter(Kind kind);
    void removeChosen(bool isAlone);
    void fold(int width);
    /// Emits when the filter for the service differs from the last emitted one.
    void sendFilter();
    void sendInstantText();
    void updateChips();
    void updateNameLabel();

    QLineEdit *m_search;
    QComboBox *m_permissions;
    QLineEdit *m_name;
    QLabel *m_nameLabel = nullptr;
    DateFilterBox *m_created;
    DateFilterBox *m_updated;
    QWidget *m_instantFilters;
    QWidget *m_serverFilters;
    QWidget *m_divider;
    QBoxLayout *m_fields;
    FilterChipRow *m_chips;
    QTimer m_nameDelay;
    FilterState m_sent;
    QString m_chosen; ///< Text of its chip
};

} // namespace tokenry
