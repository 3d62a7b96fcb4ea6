// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/accountstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QPointer>

#include <algorithm>
#include <utility>

#include <sys/stat.h>

#include "app/core/displaytext.h"
#include "app/core/privatefile.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AccountStore)
};

constexpr qsizetype mostListed = 5;
constexpr off_t maximumSize = off_t{1} << 20;
constexpr int mostLinks = 40; ///< As the system itself

/// The reason why the file is not even opened, in words; empty when it can be tried.
QString refuseToRead(const QString &path)
{
    struct stat status = {};
    if (::lstat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    if (!S_ISREG(status.st_mode))
        return Text::tr("“%1” is a link, a folder or a device, not a plain file.").arg(displaySafe(path));
    if (status.st_size > maximumSize)
        return Text::tr("“%1” is larger than any list of accounts.").arg(displaySafe(path));
    return {};
}

/// The file that a symbolic link leads to, for people who keep such files in another folder. The path itself
/// when it is no link, or one that leads nowhere but to links.
QString targetOf(const QString &path)
{
    QString target = path;
    for (int links = 0; links < mostLinks; ++links) {
        const QFileInfo info(target);
        if (!info.isSymbolicLink())
            return target;
        target = info.symLinkTarget();
    }
    return path;
}

QString listed(const QStringList &leftOut)
{
    QStringList shown = leftOut.mid(0, mostListed);
    if (leftOut.size() > mostListed)
        shown.append(u"…"_s);
    return shown.join("; "_L1);
}

} // namespace

AccountStore::AccountStore(QString path, const Clock &clock) : m_path(std::move(path)), m_clock(clock)
{
    load();
}

void AccountStore::load()
{
    m_file = {};
    m_notice.clear();
    m_isFlawed = m_mustBeKept = false;
    m_target = targetOf(m_path);
    m_asRead = signatureOf(m_target);
    if (const QString refusal = refuseToRead(m_target); !refusal.isEmpty()) {
        setNotice(refusal, true);
        return;
    }
    const auto content = readPrivateFile(m_target);
    if (!std::holds_alternative<std::optional<Secret>>(content)) {
        setNotice(Text::tr("“%1” could not be read.").arg(displaySafe(m_path)), true);
        return;
    }
    const auto &bytes = std::get<std::optional<Secret>>(content);
    if (!bytes)
        return;
    ParsedAccounts parsed = parseAccounts(bytes->bytes());
    m_file = std::move(parsed.file);
    switch (parsed.state) {
    case AccountFileState::Fine:
        return;
    case AccountFileState::Partial:
        setNotice(Text::tr("Some accounts in “%1” cannot be used and are left out: %2.")
                      .arg(displaySafe(m_path), listed(parsed.leftOut)),
                  false);
        return;
    case AccountFileState::Corrupt:
        setNotice(Text::tr("“%1” is damaged: it holds no list of accounts that can be read.")
                      .arg(displaySafe(m_path)),
                  true);
        return;
    case AccountFileState::Newer:
        setNotice(Text::tr("“%1” was written by a newer version of this program.").arg(displaySafe(m_path)),
                  true);
        return;
    }
}

void AccountStore::keepOldFile()
{
    const auto kept = backUp(m_target, m_clock.nowUtc());
    m_mustBeKept = !kept;
    if (m_mustBeKept) {
        m_whyNotKept = kept.error().reason;
        return;
    }
    m_keptAs = *kept;
    m_asRead = signatureOf(m_target);
}

void AccountStore::setNotice(const QString &whatHappened, bool isWholeFile)
{
    m_isFlawed = true;
    keepOldFile();
    QStringList sentences{whatHappened};
    if (isWholeFile)
        sentences.append(Text::tr("The program starts without stored accounts."));
    if (m_mustBeKept)
        sentences.append(Text::tr("The old file was not changed. It could not be kept aside (%1), so nothing "
                                  "is saved in its place until you "
                                  "have moved it away.")
                             .arg(m_whyNotKept));
    else
        sentences.append(
            Text::tr("The old content was not changed; it is kept as “%1”.").arg(displaySafe(m_keptAs)));
    sentences.append(Text::tr("Secrets in the keyring were not touched."));
    m_notice = sentences.join(u' ');
}

QString AccountStore::refuseToReplace()
{
    const FileSignature now = signatureOf(m_target);
    const bool isSameTarget = targetOf(m_path) == m_target;
    if (!now.exists && isSameTarget)
        return {};
    if (now != m_asRead || !isSameTarget) {
        load();
        return Text::tr("“%1” was changed by another program. Nothing was saved, and the accounts were read "
                        "again: look at them, then try "
                        "again.")
            .arg(displaySafe(m_path));
    }
    if (m_mustBeKept)
        keepOldFile();
    if (m_mustBeKept)
        return Text::tr("“%1” cannot be used and could not be kept aside: %2. Nothing was saved over it. "
                        "Move it away, then try again.")
            .arg(displaySafe(m_path), m_whyNotKept);
    return {};
}

QString AccountStore::prepareToWrite()
{
    if (const QString refusal = refuseToReplace(); !refusal.isEmpty())
        return refusal;
    // Only our own folder: the folder behind a link may be one that is not mounted now.
    if (m_target == m_path) {
        if (const auto refusal = makePrivateFolder(QFileInfo(m_path).path()))
            return refusal->reason;
    }
    return {};
}

void AccountStore::save(const QList<Account> &accounts, QObject *context, const Saved &done)
{
    if (const QString refusal = prepareToWrite(); !refusal.isEmpty()) {
        done(refusal);
        return;
    }
    AccountFile file = m_file;
    file.accounts = accounts;
    m_writer.write(m_target, accountsToJson(file),
                   [this, file, context = QPointer<QObject>(context),
                    done](const std::optional<FileRefusal> &refusal, const FileSignature &written) {
                       if (!refusal) {
                           m_file = file;
                           m_asRead = written;
                           m_isFlawed = m_mustBeKept = false;
                       }
                       if (context)
                           done(refusal ? refusal->reason : QString());
                   });
}

} // namespace tokenry
