// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>

#include <functional>

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

    /// Tells the note of a token, a text for each part of it, display-safe. Notes stay when a token is
    /// deleted.
    void setNotes(std::function<QStringList(const QString &tokenId)> linesOf);
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
    std::function<QStringList(const QString &)> m_noteLinesOf;
    QPointer<HistoryDialog> m_dialog;
};

} // namespace tokenry
