// SPDX-License-Identifier: Apache-2.0
#include "app/domain/tokentext.h"

#include <QCoreApplication>

#include "app/core/displaytext.h"

namespace tokenry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TokenTable)
};

} // namespace

QString nameText(const Token &token)
{
    if (token.name.isNull())
        return Text::tr("invalid");
    return token.name.isEmpty() ? Text::tr("(no name)") : displaySafe(token.name);
}

QString wholeIdText(const QString &id)
{
    return id.isNull() ? Text::tr("invalid") : displaySafe(id);
}

QString shortIdText(const QString &id)
{
    return id.isNull() ? Text::tr("invalid") : shortId(id);
}

} // namespace tokenry
