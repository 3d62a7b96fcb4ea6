// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/find/findcontroller.h"

#include <QLocale>

#include "app/errors/errortext.h"
#include "app/tokens/find/tokenreference.h"

namespace tokenry {

namespace {

QString number(qint64 count)
{
    return QLocale().toString(count);
}

} // namespace

FindController::FindController(TokenGateway &gateway, QObject *parent) : QObject(parent), m_finder(gateway)
{
    connect(&m_finder, &TokenFinder::progress, this, &FindController::tellProgress);
    connect(&m_finder, &TokenFinder::notFound, this, &FindController::tellNotFound);
    connect(&m_finder, &TokenFinder::failed, this, &FindController::tellError);
    connect(&m_finder, &TokenFinder::foundSeveral, this, [this] {
        Q_EMIT told(tr("More than one token has an ID that is shortened like this. Enter the whole ID."),
                    false);
    });
    connect(&m_finder, &TokenFinder::found, this, [this](const Token &token) {
        Q_EMIT told({}, false);
        Q_EMIT found(token);
    });
}

bool FindController::isWholeId(const QString &text)
{
    const TokenReference reference = parseTokenReference(text);
    return reference.hasKnownForm && !reference.shortForm;
}

void FindController::find(const QString &tokenOrClientId, const RowSnapshot &loaded)
{
    m_rowsRead = 0;
    // First, because a loaded row is found at once, before the call returns.
    Q_EMIT told(tr("Asking the service for this ID…"), true);
    QList<Token> known;
    const QStringList ids = parseTokenReference(tokenOrClientId).ids;
    for (const QString &id : ids) {
        if (const int row = loaded.rowOfEitherId(id); row >= 0)
            known.append(loaded.token(row));
    }
    m_finder.find(tokenOrClientId, known);
}

void FindController::stop()
{
    if (!m_finder.isSearching())
        return;
    m_finder.cancel();
    Q_EMIT told(
        m_rowsRead == 0
            ? tr("Stopped before anything was read.")
            : tr("Stopped. Tokens read: %1. The token may be among the others.").arg(number(m_rowsRead)),
        false);
}

void FindController::tellProgress(qint64 rowsRead, std::optional<qint64> totalCount)
{
    m_rowsRead = rowsRead;
    Q_EMIT told(totalCount
                    ? tr("No token has this token ID. Tokenry looks for a client ID: read %1 of %2 tokens.")
                          .arg(number(rowsRead), number(*totalCount))
                    : tr("No token has this token ID. Tokenry looks for a client ID. Tokens read: %1.")
                          .arg(number(rowsRead)),
                true);
}

void FindController::tellNotFound(bool isComplete, qint64 rowsRead)
{
    Q_EMIT told(isComplete ? tr("No token has this ID. The whole list was read: %Ln tokens.", nullptr,
                                static_cast<int>(rowsRead))
                           : tr("Not found so far, but the service did not give the whole list. Tokens read: "
                                "%1. The token may be among the others.")
                                 .arg(number(rowsRead)),
                false);
}

void FindController::tellError(const ApiError &error)
{
    Q_EMIT told(describe(error, Operation::Find).message, false);
}

} // namespace tokenry
