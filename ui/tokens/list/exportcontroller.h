// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QThreadPool>

#include "app/domain/token.h"
#include "app/export/tokenexport.h"
#include "app/tokens/rows/rowsnapshot.h"

class QWidget;

namespace tokenry {

/// From the wish to export the loaded rows to a file on disk.
class ExportController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportController)

public:
    /// `window` owns it and stands behind its dialogs.
    explicit ExportController(QWidget *window);

    /// Asks for a file, then writes the tokens as they are now, whatever is loaded meanwhile. Many are
    /// written on another thread.
    void start(const QList<Token> &tokens, ExportFormat format) { startRows(RowSnapshot(tokens), format); }
    void startRows(const RowSnapshot &rows, ExportFormat format);

Q_SIGNALS:
    /// The file was written. One line for the status bar; translated, display-safe.
    void finishedWith(const QString &summary);

private:
    void save(const QString &path, const RowSnapshot &rows, ExportFormat format);
    void finish(const QString &path, const RowSnapshot &rows, ExportFormat format, const QString &refusal);

    QWidget *m_window;
    QThreadPool m_pool; ///< Ends before this does: what is being written is written to its end
};

} // namespace tokenry
