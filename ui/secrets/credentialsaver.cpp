// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/credentialsaver.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

#include <memory>
#include <utility>

#include "app/core/displaytext.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/dialogs/filechooser.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype maximumNameLength = 64;
constexpr qsizetype shownNameLength = 80;
constexpr qsizetype shownPathLength = 400;

QString suffixOf(CredentialFormat format)
{
    switch (format) {
    case CredentialFormat::DotEnv:
        return u".env"_s;
    case CredentialFormat::Json:
    case CredentialFormat::CredentialsFile:
        return u".json"_s;
    case CredentialFormat::CurlConfig:
        return u".curl"_s;
    case CredentialFormat::KubernetesSecret:
        return u".yaml"_s;
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

void CredentialSaver::start(CredentialFormat format, VariableNames names)
{
    m_credential.variableNames = names;
    FileChoice choice{.objectName = "secretFileDialog", .showsHidden = true};
    if (isUpdatable(format))
        choice.kind = FileChoice::Kind::Update;
    if (format == CredentialFormat::CredentialsFile) {
        const QFileInfo file(defaultCredentialsFilePath());
        choice.title = tr("Save in the credentials file; other entries in it are kept");
        choice.folder = file.absolutePath();
        choice.fileName = file.fileName();
    } else {
        choice.title = tr("Save the credentials");
        choice.fileName = suggestedFileName(m_credential.name, format);
    }
    chooseFile(choice, m_window, [saver = QPointer(this), format](const QString &path) {
        if (saver)
            saver->plan(format, path);
    });
}

void CredentialSaver::plan(CredentialFormat format, const QString &path)
{
    auto planned = planCredentialSave(path, format, m_credential, m_secret());
    if (const auto *refused = std::get_if<FormatRefusal>(&planned)) {
        Q_EMIT failed(refused->reason);
        return;
    }
    auto &save = std::get<CredentialSave>(planned);
    if (save.isUpdate)
        askForUpdate(std::move(save));
    else
        write(save);
}

void CredentialSaver::askForUpdate(CredentialSave save)
{
    QStringList sentences;
    const QString separator = tr(", ", "between names of variables");
    if (!save.replaced.isEmpty())
        sentences.append(tr("New value for: %1.").arg(save.replaced.join(separator)));
    if (!save.added.isEmpty())
        sentences.append(tr("Added: %1.").arg(save.added.join(separator)));
    sentences.append(tr("Everything else in the file stays as it is. The previous file is kept beside it. "
                        "Only you can read the two files."));
    auto *dialog = openDialog(new ConfirmDialog(
        tr("Update “%1”?").arg(displaySafe(QFileInfo(save.path).fileName(), shownNameLength)),
        sentences.join(u'\n'), tr("Update file"), tr("Cancel"), m_window, ConfirmDialog::Kind::Harmless));
    // It holds the secret, and goes with the dialog.
    const auto shared = std::make_shared<const CredentialSave>(std::move(save));
    connect(dialog, &QDialog::accepted, this, [this, shared] { write(*shared); });
    connect(this, &QObject::destroyed, dialog, &QDialog::reject);
}

void CredentialSaver::write(const CredentialSave &save)
{
    const CredentialSaveOutcome outcome = saveCredential(save, QDateTime::currentDateTimeUtc());
    if (!outcome.refusal.isEmpty()) {
        Q_EMIT failed(outcome.refusal);
        return;
    }
    const QString shownPath = displaySafe(QDir::toNativeSeparators(save.path), shownPathLength);
    Q_EMIT saved(save.isUpdate
                     ? tr("Saved to %1. Its other entries were kept. The previous file is now “%2”.")
                           .arg(shownPath, displaySafe(QFileInfo(outcome.backup).fileName(), shownPathLength))
                     : tr("Saved to %1, readable by you only.").arg(shownPath));
}

} // namespace tokenry
