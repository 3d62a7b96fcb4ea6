// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/delete/deletecommand.h"

namespace tokenry {

std::optional<QString> deletionCommand(CommandTool tool, const QUrl &baseUrl, const DeleteSubject &subject)
{
    QStringList ids;
    QStringList own;
    for (const Token &token : subject.tokens)
        (isOwnToken(token, subject.ownClientId) ? own : ids).append(token.id);
    return deleteCommand(tool, baseUrl, ids + own);
}

} // namespace tokenry
