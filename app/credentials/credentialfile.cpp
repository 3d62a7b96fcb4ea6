// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/credentialfile.h"

#include <QCoreApplication>
#include <QFile>

#include <utility>

#include "app/core/backupfile.h"
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
        const auto kept = keepCopy(save.path, save.previous->bytes(), nowUtc);
        if (!kept)
            return {.refusal =
                        Text::tr("The present content of “%1” could not be kept: %2. Nothing was changed.")
                            .arg(displaySafe(save.path), displaySafe(kept.error().reason))};
        outcome.backup = *kept;
    }
    if (const auto refused = writePrivateFile(save.path, save.content.bytes())) {
        // Nothing was changed, so no copy stays either.
        if (!outcome.backup.isEmpty())
            QFile::remove(outcome.backup);
        return {.refusal = refused->reason};
    }
    return outcome;
}

} // namespace tokenry
