// SPDX-License-Identifier: Apache-2.0
#include "app/errors/fieldmessages.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <limits>

#include "app/core/displaytext.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(FieldMessages)
};

constexpr qsizetype maximumReason = 300;
constexpr qsizetype maximumValue = 60;
constexpr qsizetype maximumListed = 12;

/// For `%n`, which takes an int.
int shownCount(qint64 count)
{
    return static_cast<int>(std::min<qint64>(count, std::numeric_limits<int>::max()));
}

QString lengthText(const FieldConstraint &constraint)
{
    const auto &[least, most] = std::pair(constraint.minLength, constraint.maxLength);
    if (least && most && *least > 0 && *least == *most)
        return Text::tr("Use exactly %n characters.", nullptr, shownCount(*most));
    if (least && most && *least > 0)
        return Text::tr("Use between %1 and %2 characters.")
            .arg(QString::number(*least), QString::number(*most));
    if (most)
        return Text::tr("Use at most %n characters.", nullptr, shownCount(*most));
    if (least && *least > 0)
        return Text::tr("Use at least %n characters.", nullptr, shownCount(*least));
    return {};
}

QString allowedText(const QStringList &allowed)
{
    QStringList shown;
    for (const QString &value : allowed.first(std::min(allowed.size(), maximumListed)))
        shown.append(displaySafe(value, maximumValue));
    if (shown.isEmpty())
        return {};
    const QString list = shown.join(", "_L1);
    return allowed.size() > maximumListed ? Text::tr("The allowed values are %1 and others.").arg(list)
                                          : Text::tr("The allowed values are %1.").arg(list);
}

} // namespace

QString constraintText(const FieldConstraint &constraint)
{
    QStringList sentences{lengthText(constraint), allowedText(constraint.allowed)};
    if (const QString format = constraint.format.trimmed(); !format.isEmpty())
        sentences.append(Text::tr("Use the format “%1”.").arg(displaySafe(format, maximumValue)));
    if (const QString pattern = constraint.pattern.trimmed(); !pattern.isEmpty())
        sentences.append(
            Text::tr("The value must match the pattern “%1”.").arg(displaySafe(pattern, maximumReason)));
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString fieldReason(const FieldError &error)
{
    if (const QString message = error.message.trimmed(); !message.isEmpty())
        return displaySafe(message, maximumReason);
    const QString text = constraintText(error.constraint);
    return text.isEmpty() ? Text::tr("The service does not accept this value and gives no reason.") : text;
}

} // namespace tokenry
