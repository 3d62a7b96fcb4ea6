// SPDX-License-Identifier: Apache-2.0
#include "app/domain/tokentext.h"

#include <QCoreApplication>

#include "app/core/displaytext.h"

namespace tokenry {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TokenTable)
};

} // namespace

QString nameText(const Token &token)
{
    if (token.name.isNull())
        return Words::tr("invalid");
    return token.name.isEmpty() ? Words::tr("(no name)") : displaySafe(token.name);
}

QString wholeIdText(const QString &id)
{
    return id.isNull() ? Words::tr("invalid") : displaySafe(id);
}

QString shortIdText(const QString &id)
{
    return id.isNull() ? Words::tr("invalid") : shortId(id);
}

} // namespace tokenry
