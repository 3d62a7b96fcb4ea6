// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QThreadPool>

#include "app/export/tokenexport.h"

class QWidget;

namespace tokenry {

/// Exports rows: asks for a file and writes it.
class ExportController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportController)

public:
    /// `window` owns it and stands behind its dialogs.
    explicit ExportController(QWidget *window);

    /// The file is named for it; not display-safe.
    void setAccountName(const QString &name) { m_accountName = name; }
    /// Asks for a file and its format, then writes the rows as they are now, whatever is loaded meanwhile.
    /// Many are written on another thread. `title` says which rows; translated.
    void start(const ExportedRows &rows, const QString &title);

Q_SIGNALS:
    /// The file was written. One line for the status bar; translated, display-safe.
    void finishedWith(const QString &summary);

private:
    /// What is to be written, kept for another try.
    struct Order
    {
        ExportedRows rows;
        QString title;
    };

    void ask(const Order &order);
    void save(const QString &path, const Order &order, TokenFileFormat format);
    void finish(const QString &path, const Order &order, const QString &refusal);

    QWidget *m_window;
    QString m_accountName;
    QThreadPool m_pool; ///< Ends before this does: what is being written is written to its end
};

} // namespace tokenry
