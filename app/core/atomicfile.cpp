// SPDX-License-Identifier: Apache-2.0
#include "app/core/atomicfile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <optional>

#include <sys/stat.h>

#include "app/core/displaytext.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AtomicFile)
};

std::optional<mode_t> umaskAtStart;

} // namespace

void keepNewFilesPrivate()
{
    const mode_t before = ::umask(S_IRWXG | S_IRWXO);
    if (!umaskAtStart)
        umaskAtStart = before;
}

bool saveWhole(QSaveFile &file)
{
    // Only flush() reports a full disk: commit() closes the file and takes it for whole (Qt 6.4).
    if (file.flush()) {
        // A file that is replaced keeps its mode: QSaveFile sees to that.
        if (umaskAtStart && !QFileInfo::exists(file.fileName()))
            ::fchmod(file.handle(),
                     (S_IRUSR | S_IWUSR | S_IRGRP | S_IWGRP | S_IROTH | S_IWOTH) & ~*umaskAtStart);
        return file.commit();
    }
    file.cancelWriting();
    return false;
}

QString saveExportFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !saveWhole(file)) {
        return Text::tr("Nothing was saved to “%1”: %2")
            .arg(displaySafe(path), displaySafe(file.errorString()));
    }
    return {};
}

} // namespace tokenry
