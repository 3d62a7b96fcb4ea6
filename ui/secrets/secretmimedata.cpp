// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/secretmimedata.h"

#include <QStringList>
#include <QVariant>

#include <utility>

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr auto utf8MimeText = "text/plain;charset=utf-8"_L1;
constexpr auto plainText = "text/plain"_L1;
/// What KDE's clipboard manager, and others after it, look at (KeePassXC sets the same).
constexpr auto passwordHint = "x-kde-passwordManagerHint"_L1;

} // namespace

SecretMimeData::SecretMimeData(Secret secret) : m_secret(std::move(secret)) {}

QStringList SecretMimeData::formats() const
{
    // From "text/plain" the X11 platform derives UTF8_STRING, STRING and TEXT.
    return {utf8MimeText, plainText, passwordHint};
}

bool SecretMimeData::hasFormat(const QString &mimeType) const
{
    return formats().contains(mimeType);
}

QVariant SecretMimeData::retrieveData(const QString &mimeType, QMetaType) const
{
    if (mimeType == passwordHint)
        return QByteArray("secret");
    if (mimeType == utf8MimeText || mimeType == plainText)
        return m_secret.bytes().toByteArray();
    return {};
}

} // namespace tokenry
