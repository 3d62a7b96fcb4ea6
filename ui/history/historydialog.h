// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

#include <functional>

#include "app/history/history.h"
#include "ui/dialogs/basedialog.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;

namespace tokenry {

class HistoryModel;
class MenuButton;
class MessagePanel;

/// The changes that were made from here in one account: time, action, token, outcome. It changes nothing; its
/// controller copies and exports.
class HistoryDialog final : public BaseDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryDialog)

public:
    explicit HistoryDialog(QWidget *parent);

    /// Tells the note of a token in one line; see `HistoryModel::setNotes()`. Before the entries.
    void setNotes(const std::function<QString(const QString &tokenId)> &noteOf);
    /// Replaces what is shown; filter and sorting stay.
    void setEntries(const QList<HistoryEntry> &entries);
    /// A fault of the record, in words; empty for none.
    void setNotice(const QString &notice);
    /// How copying or exporting ended, in words; it stays until the next one.
    void showResult(bool isGood, const QString &text);

Q_SIGNALS:
    /// The text of the selected rows, or of all shown when none is: tab-separated, display-safe.
    void copyRequested(const QString &text);
    /// The shown entries, in the order shown.
    void exportRequested(const QList<tokenry::HistoryEntry> &entries, tokenry::ExportFormat format);

private:
    void buildTable();
    void buildFooter();
    void copy();
    void setColumnWidths();
    void updateCount();
    [[nodiscard]] QList<HistoryEntry> shownEntries() const;

    QLineEdit *m_filter;
    QTableView *m_table;
    HistoryModel *m_model;
    QSortFilterProxyModel *m_shown;
    QLabel *m_count;
    MessagePanel *m_notice;
    MessagePanel *m_result;
    QPushButton *m_copy;
    MenuButton *m_export;
};

} // namespace tokenry
