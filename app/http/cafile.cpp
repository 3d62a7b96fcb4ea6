// SPDX-License-Identifier: Apache-2.0
#include "app/http/cafile.h"

#include <algorithm>
#include <cerrno>

#include <QCoreApplication>
#include <QStringList>

#include <fcntl.h>

#include "app/core/displaytext.h"
#include "app/core/filedescriptor.h"
#include "app/core/secret.h"
#include "app/domain/timetext.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CaFile)
};

constexpr qint64 maximumSize = 1024 * 1024; // The system's whole bundle is about 220 KB.
constexpr qsizetype maximumNamed = 3;
constexpr qsizetype maximumName = 100;

QString whyNotOpened(int error, const QString &shown)
{
    switch (error) {
    case ENOENT:
    case ENOTDIR:
        return Text::tr("There is no file “%1”.").arg(shown);
    case EACCES:
    case EPERM:
        return Text::tr("You have no permission to read “%1”.").arg(shown);
    case ENXIO:
        return Text::tr("“%1” is not a plain file.").arg(shown);
    default:
        return Text::tr("“%1” cannot be read: %2.").arg(shown, qt_error_string(error));
    }
}

/// Reads a plain file of sensible size. Returns why not, or nothing.
QString readPlainFile(const QString &path, const QString &shown, QByteArray &content)
{
    const FileDescriptor file = openFile(path, O_RDONLY);
    if (!file.isOpen())
        return whyNotOpened(errno, shown);
    const qint64 size = regularFileSize(file);
    if (size < 0)
        return Text::tr("“%1” is not a plain file.").arg(shown);
    if (size > maximumSize)
        return Text::tr("“%1” is too large for a CA file.").arg(shown);
    content.resize(size);
    const qsizetype got = readUpTo(file, content.data(), size);
    const int error = errno;
    content.truncate(std::max<qsizetype>(got, 0));
    return got < 0 ? whyNotOpened(error, shown) : QString();
}

QString namesOf(const QList<QSslCertificate> &certificates)
{
    QStringList names;
    for (const QSslCertificate &certificate : certificates.first(std::min(certificates.size(), maximumNamed)))
        names.append(Text::tr("“%1” on %2")
                         .arg(displaySafe(certificate.subjectDisplayName(), maximumName),
                              localTime({.instant = certificate.expiryDate(), .text = {}})));
    const QString named = names.join("; "_L1);
    const auto more = static_cast<int>(certificates.size() - names.size());
    return more > 0 ? Text::tr("%1, and %n more", nullptr, more).arg(named) : named;
}

} // namespace

Expected<QList<QSslCertificate>, QString> readCaFile(const QString &path, const QDateTime &nowUtc)
{
    const QString shown = displaySafe(path);
    QByteArray content;
    if (const QString refusal = readPlainFile(path, shown, content); !refusal.isEmpty())
        return refusal;
    // A reader of this file could act as the authority: the key must not stay in this program's memory.
    if (content.contains("PRIVATE KEY-----")) {
        wipeMemory(content.data(), static_cast<std::size_t>(content.size()));
        return Text::tr("“%1” holds a private key. Choose a file that holds certificates only, and keep the "
                        "key where nobody else can read it.")
            .arg(shown);
    }
    const QList<QSslCertificate> found = QSslCertificate::fromData(content, QSsl::Pem);
    if (found.isEmpty())
        return (content.startsWith("\x30\x82")
                    ? Text::tr("“%1” is a certificate in binary form (DER). It is needed as text (PEM).")
                    : Text::tr("“%1” holds no certificate in text form (PEM)."))
            .arg(shown);
    const bool hasValid =
        std::any_of(found.cbegin(), found.cend(), [&nowUtc](const QSslCertificate &certificate) {
            return certificate.expiryDate() >= nowUtc;
        });
    if (!hasValid)
        return Text::tr("Every certificate in “%1” has expired: %2.").arg(shown, namesOf(found));
    return found;
}

} // namespace tokenry
