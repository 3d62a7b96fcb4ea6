// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/gridclicredentials.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <optional>
#include <utility>
#include <variant>

#include <sys/stat.h>
#include <unistd.h>

#include "app/core/displaytext.h"
#include "app/core/privatefile.h"
#include "app/core/wipedtext.h"
#include "app/credentials/credentialcollector.h"
#include "app/credentials/pastedblocks.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(GridCliCredentials)
};

/// With `~` for the home folder, as people name it.
QString shownPath(const QString &path)
{
    const QString home = QDir::homePath() + u'/';
    return displaySafe(path.startsWith(home) ? u"~/"_s + path.sliced(home.size()) : path);
}

std::optional<GridCliCandidate> fromEnvironment()
{
    CredentialCollector collector;
    for (const char *variable : {"GRID_API_TOKEN_ID", "GRID_API_CLIENT_SECRET", "GRID_CLIENT_ID",
                                 "GRID_CLIENT_SECRET", "GRID_API_BASE_URL", "GRID_BASE_URL"}) {
        QByteArray bytes = qgetenv(variable);
        const WipedText value(QString::fromUtf8(bytes));
        wipeMemory(bytes.data(), static_cast<std::size_t>(bytes.size()));
        if (const CredentialName *name = credentialNameOf(QString::fromLatin1(variable)))
            collector.put(*name, value.text(), true);
    }
    auto found = collector.take();
    // An address alone is no credential.
    if (!found || (found->clientId.isEmpty() && found->secret.isEmpty()))
        return std::nullopt;
    return GridCliCandidate{.source = GridCliSource::Environment, .credentials = std::move(*found)};
}

/// A reason not to read the file, or a warning about it; both empty when it is fine or does not exist.
struct FileJudgement
{
    QString refusal = {};
    QString caution = {};
};

FileJudgement judge(const QString &path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    if (S_ISLNK(status.st_mode))
        return {.refusal =
                    Text::tr("%1 was not read, because it is a link to another place.").arg(shownPath(path))};
    if (status.st_uid != ::geteuid())
        return {.refusal =
                    Text::tr("%1 was not read, because it belongs to another user.").arg(shownPath(path))};
    const unsigned int mode = status.st_mode & 07777U;
    if ((mode & ~0600U) == 0 || !S_ISREG(status.st_mode))
        return {};
    return {.caution =
                Text::tr("Others on this computer may be able to read %1: its mode is %2 and should be 0600.")
                    .arg(shownPath(path), u"%1"_s.arg(mode, 4, 8, QChar(u'0')))};
}

void addFile(const QString &path, GridCliFindings &findings)
{
    FileJudgement judgement = judge(path);
    if (!judgement.refusal.isEmpty()) {
        findings.refusals.append(judgement.refusal);
        return;
    }
    const auto read = readPrivateFile(path);
    if (const auto *refused = std::get_if<FileRefusal>(&read)) {
        findings.refusals.append(refused->reason);
        return;
    }
    const auto &content = std::get<std::optional<Secret>>(read);
    if (!content || content->isEmpty())
        return;
    const WipedText text(QString::fromUtf8(content->bytes()));
    auto credentials = readCredentialsJson(text.text());
    if (!credentials || (credentials->clientId.isEmpty() && credentials->secret.isEmpty())) {
        findings.refusals.append(
            Text::tr("%1 is there, but holds no credentials that can be read.").arg(shownPath(path)));
        return;
    }
    findings.candidates.push_back({.source = GridCliSource::CredentialsFile,
                                   .credentials = std::move(*credentials),
                                   .caution = std::move(judgement.caution)});
}

} // namespace

GridCliFindings findGridCliCredentials(const QString &credentialsFile)
{
    GridCliFindings findings;
    if (auto candidate = fromEnvironment())
        findings.candidates.push_back(std::move(*candidate));
    addFile(credentialsFile, findings);
    return findings;
}

} // namespace tokenry
