// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/credentialsaver.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

#include <utility>

#include "app/core/displaytext.h"
#include "ui/dialogs/filechooser.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumNameLength = 64;

QString suffixOf(CredentialFormat format)
{
    switch (format) {
    case CredentialFormat::DotEnv:
        return u".env"_s;
    case CredentialFormat::Json:
    case CredentialFormat::CredentialsFile:
        return u".json"_s;
    }
    return {};
}

} // namespace

CredentialSaver::CredentialSaver(Credential credential, std::function<const Secret &()> secret,
                                 QWidget *window)
    : QObject(window), m_credential(std::move(credential)), m_secret(std::move(secret)), m_window(window)
{}

QString CredentialSaver::suggestedFileName(const QString &tokenName, CredentialFormat format)
{
    // The name comes from the service: no separator, no leading dot, nothing that a shell or a file system
    // minds.
    QString name;
    for (const QChar character : tokenName.left(maximumNameLength)) {
        const bool isPlain = character.unicode() < 0x80 &&
                             (character.isLetterOrNumber() || character == u'_' || character == u'-');
        if (isPlain)
            name.append(character);
        else if (!name.isEmpty() && !name.endsWith(u'-'))
            name.append(u'-');
    }
    while (name.endsWith(u'-'))
        name.chop(1);
    while (name.startsWith(u'-'))
        name.remove(0, 1);
    return (name.isEmpty() ? u"token"_s : name) + suffixOf(format);
}

void CredentialSaver::start(CredentialFormat format)
{
    FileChoice choice{.objectName = "secretFileDialog", .showsHidden = true};
    if (format == CredentialFormat::CredentialsFile) {
        const QFileInfo file(defaultCredentialsFilePath());
        choice.kind = FileChoice::Kind::Update;
        choice.title = tr("Save in the credentials file; other entries in it are kept");
        choice.folder = file.absolutePath();
        choice.fileName = file.fileName();
    } else {
        choice.title = tr("Save the credentials");
        choice.fileName = suggestedFileName(m_credential.name, format);
    }
    chooseFile(choice, m_window, [saver = QPointer(this), format](const QString &path) {
        if (saver)
            saver->save(format, path);
    });
}

void CredentialSaver::save(CredentialFormat format, const QString &path)
{
    const bool isMerged = format == CredentialFormat::CredentialsFile && QFileInfo::exists(path);
    const QString reason = saveCredential(path, format, m_credential, m_secret());
    if (!reason.isEmpty()) {
        Q_EMIT failed(reason);
        return;
    }
    const QString shownPath = displaySafe(QDir::toNativeSeparators(path), 400);
    Q_EMIT saved(isMerged ? tr("Saved to %1. Its other entries were kept.").arg(shownPath)
                          : tr("Saved to %1, readable by you only.").arg(shownPath));
}

} // namespace tokenry
