// SPDX-License-Identifier: Apache-2.0
#include "app/platform/runmarker.h"

#include <QFile>

#include <cstdlib>

#include <fcntl.h>
#include <unistd.h>

#include "app/core/filedescriptor.h"

namespace tokenry {

namespace {

/// Of the file that this run has to remove. Empty: none.
QByteArray pathToRemove;

void removeMarker()
{
    if (!pathToRemove.isEmpty())
        ::unlink(pathToRemove.constData());
    pathToRemove.clear();
}

} // namespace

RunMarker::RunMarker(const QString &path) : m_path(path), m_wasLeftBehind(QFile::exists(path))
{
    static const bool isRegistered = std::atexit(removeMarker) == 0;
    const bool isMade = openFile(path, O_WRONLY | O_CREAT | O_NOFOLLOW).isOpen();
    if (isRegistered && isMade && !m_wasLeftBehind)
        pathToRemove = QFile::encodeName(path);
}

RunMarker::~RunMarker()
{
    removeMarker();
}

void RunMarker::setTold()
{
    pathToRemove = QFile::encodeName(m_path);
}

} // namespace tokenry
