// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include "token.h"
#include "tokenexport.h"

class QWidget;

namespace tokenry {

/// From the wish to export the loaded rows to a file on disk.
class ExportFlow final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ExportFlow)

public:
    /// `window` owns it and stands behind its dialogs.
    explicit ExportFlow(QWidget *window);

    /// Asks for a file, then writes the tokens as they are now, whatever is loaded meanwhile.
    void start(const QList<Token> &tokens, ExportFormat format);

Q_SIGNALS:
    /// The file was written. One line for the status bar; translated, display-safe.
    void finishedWith(const QString &summary);

private:
    void save(const QString &path, const QList<Token> &tokens, ExportFormat format);

    QWidget *m_window;
};

} // namespace tokenry
