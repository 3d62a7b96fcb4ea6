// SPDX-License-Identifier: Apache-2.0
#include "app/overview/reviewbaselinestore.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <variant>

#include "app/core/backupfile.h"
#include "app/core/displaytext.h"
#include "app/core/privatefile.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ReviewBaseline)
};

/// A hundred thousand tokens are about 20 MiB.
constexpr qint64 largestFile = qint64{256} << 20;

} // namespace

QString ReviewBaselineStore::pathOf(const QString &accountId) const
{
    return m_folder + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(accountId)) + u".json"_s;
}

Expected<std::optional<ReviewBaseline>, BaselineProblem>
ReviewBaselineStore::read(const QString &accountId) const
{
    const QString path = pathOf(accountId);
    const auto file = readPrivateFile(path, largestFile);
    if (const auto *refused = std::get_if<FileRefusal>(&file))
        return BaselineProblem{refused->reason};
    const auto &content = std::get<std::optional<Secret>>(file);
    if (!content)
        return std::optional<ReviewBaseline>();
    std::optional<ReviewBaseline> baseline = ReviewBaseline::fromJson(content->bytes());
    if (!baseline)
        return BaselineProblem{Text::tr("The list of your last review in “%1” is damaged, so nothing can be "
                                        "compared with it.")
                                   .arg(displaySafe(path))};
    return baseline;
}

Expected<void, BaselineProblem>
ReviewBaselineStore::write(const QString &accountId, const ReviewBaseline &baseline, bool keepsPresent) const
{
    const QString path = pathOf(accountId);
    if (const auto refused = makePrivateFolder(m_folder))
        return BaselineProblem{refused->reason};
    if (keepsPresent && QFileInfo::exists(path)) {
        if (const auto kept = backUp(path, baseline.takenAtUtc); !kept)
            return BaselineProblem{
                Text::tr("The damaged file “%1” could not be kept: %2. Nothing was changed.")
                    .arg(displaySafe(path), displaySafe(kept.error().reason))};
    }
    if (const auto refused = writePrivateFile(path, baseline.toJson()))
        return BaselineProblem{refused->reason};
    return {};
}

Expected<void, BaselineProblem> ReviewBaselineStore::remove(const QString &accountId) const
{
    const QString path = pathOf(accountId);
    if (!QFile::remove(path) && QFileInfo::exists(path))
        return BaselineProblem{
            Text::tr("The list of your last review in “%1” could not be deleted.").arg(displaySafe(path))};
    return {};
}

} // namespace tokenry
