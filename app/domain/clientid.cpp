// SPDX-License-Identifier: Apache-2.0
#include "app/domain/clientid.h"

#include <algorithm>

#include <QCoreApplication>

namespace tokenry {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ClientId)
};

} // namespace

QString refuseClientId(const QString &clientId)
{
    if (clientId.isEmpty())
        return Text::tr("The client ID is empty.");
    if (clientId.contains(u':'))
        return Text::tr(
            "The client ID must not hold a colon: the sign-in could not tell it from the secret.");
    const bool hasControl = std::any_of(clientId.cbegin(), clientId.cend(), [](QChar character) {
        return character.category() == QChar::Other_Control ||
               character.category() == QChar::Separator_Line ||
               character.category() == QChar::Separator_Paragraph;
    });
    if (hasControl || !clientId.isValidUtf16())
        return Text::tr("The client ID holds a character that cannot be sent, such as a line break.");
    return {};
}

} // namespace tokenry
