// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>

#include "app/history/history.h"

class QWidget;

namespace tokenry {

class HistoryDialog;
class Journal;

/// Shows the History of the account, and writes it into a file that the person chose.
class HistoryController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryController)

public:
    /// The journal outlives this; `window` owns it and stands behind its dialogs.
    HistoryController(Journal &journal, QWidget *window);

    void start();
    /// Closes the dialog. For a lock.
    void suspend();

Q_SIGNALS:
    void copyRequested(const QString &text);

private:
    void update();
    void chooseFile(const QList<HistoryEntry> &entries, ExportFormat format);
    void save(const QString &path, const QList<HistoryEntry> &entries, ExportFormat format);

    Journal &m_journal;
    QWidget *m_window;
    QPointer<HistoryDialog> m_dialog;
};

} // namespace tokenry
