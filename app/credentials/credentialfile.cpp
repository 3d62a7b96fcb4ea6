// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/credentialfile.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <utility>

#include "app/core/displaytext.h"
#include "app/core/privatefile.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(CredentialFormats)
};

bool isSame(const std::optional<Secret> &left, const std::optional<Secret> &right)
{
    return left.has_value() == right.has_value() && (!left || left->bytes() == right->bytes());
}

/// A name beside the file that nothing has yet.
QString freeBackupName(const QString &path, const QDateTime &nowUtc)
{
    const QString wanted = u"%1.kept-%2"_s.arg(path, nowUtc.toString(u"yyyyMMdd'T'HHmmss'Z'"_s));
    QString name = wanted;
    for (int number = 2; QFileInfo::exists(name) || QFileInfo(name).isSymLink(); ++number)
        name = u"%1-%2"_s.arg(wanted, QString::number(number));
    return name;
}

} // namespace

std::variant<CredentialSave, FormatRefusal> planCredentialSave(const QString &path, CredentialFormat format,
                                                               const Credential &credential,
                                                               const Secret &secret)
{
    auto read = readPrivateFile(path);
    if (const auto *refused = std::get_if<FileRefusal>(&read))
        return FormatRefusal{refused->reason};
    CredentialSave save{.path = path, .previous = std::move(std::get<std::optional<Secret>>(read))};
    save.isUpdate = isUpdatable(format) && save.previous && !save.previous->bytes().trimmed().isEmpty();
    if (save.isUpdate) {
        auto updated = updateCredential(format, credential, secret, save.previous->bytes());
        if (auto *refused = std::get_if<FormatRefusal>(&updated))
            return std::move(*refused);
        auto &text = std::get<UpdatedText>(updated);
        save.content = std::move(text.text);
        save.replaced = std::move(text.replaced);
        save.added = std::move(text.added);
        return save;
    }
    auto formatted = formatCredential(format, credential, secret);
    if (auto *refused = std::get_if<FormatRefusal>(&formatted))
        return std::move(*refused);
    save.content = std::move(std::get<Secret>(formatted));
    return save;
}

CredentialSaveOutcome saveCredential(const CredentialSave &save, const QDateTime &nowUtc)
{
    auto read = readPrivateFile(save.path);
    if (const auto *refused = std::get_if<FileRefusal>(&read))
        return {.refusal = refused->reason};
    if (!isSame(std::get<std::optional<Secret>>(read), save.previous)) {
        return {.refusal = Text::tr("“%1” was changed by another program in the meantime. Nothing was "
                                    "written. Save again to look at it anew.")
                               .arg(displaySafe(save.path))};
    }
    CredentialSaveOutcome outcome;
    if (save.isUpdate) {
        outcome.backup = freeBackupName(save.path, nowUtc);
        if (const auto refused = writePrivateFile(outcome.backup, save.previous->bytes()))
            return {.refusal = refused->reason};
    }
    if (const auto refused = writePrivateFile(save.path, save.content.bytes()))
        outcome.refusal = refused->reason;
    return outcome;
}

} // namespace tokenry
