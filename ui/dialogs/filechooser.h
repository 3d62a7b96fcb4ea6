// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QFileDialog;
class QWidget;

namespace tokenry {

/// The choice of a file, the same everywhere.
struct FileChoice
{
    enum class Kind {
        Open,
        Save,   ///< Asks before it replaces a file
        Update, ///< Saves into a file whose other content is kept, so it does not ask
    };

    Kind kind = Kind::Save;
    const char *objectName = nullptr;
    QString title = {};
    QString folder = {};   ///< The home folder unless set
    QString fileName = {}; ///< The proposal
    QString suffix = {};   ///< Added to a name without one, without the dot
    QString files = {};    ///< A name filter such as "JSON (*.json)"; *All files* is offered besides
    bool showsHidden = false;
};

/// Opens the dialog over `parent`; `chosen` gets the path, unless it is cancelled.
QFileDialog *chooseFile(const FileChoice &choice, QWidget *parent,
                        const std::function<void(const QString &path)> &chosen);

} // namespace tokenry
