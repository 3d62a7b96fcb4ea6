// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/rights/rightstext.h"

#include <QCoreApplication>

#include "app/core/displaytext.h"
#include "app/core/sentencetext.h"

namespace tokenry {

namespace {

using Belief = Rights::Belief;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(RightsText)
};

constexpr qsizetype longestName = 60;

/// For when each of the three is known.
QString whole(bool view, bool transact, bool manage)
{
    if (manage) {
        if (transact)
            return view ? Text::tr("may view, transact and manage")
                        : Text::tr("may transact and manage, not view");
        return view ? Text::tr("may view and manage") : Text::tr("may manage, not view");
    }
    if (transact)
        return view ? Text::tr("may view and transact") : Text::tr("may only transact");
    return view ? Text::tr("may only view") : Text::tr("may do nothing");
}

/// For when the own token is not known, or lists what this program cannot read.
QString partial(const Rights &rights, bool isSeen, OwnTokenSearch::State search)
{
    if (rights.manage == Belief::No)
        return rights.view == Belief::No ? Text::tr("may not view or manage tokens")
                                         : Text::tr("may not manage tokens");
    if (rights.view == Belief::No)
        return Text::tr("may not view tokens");
    if (rights.manage == Belief::Yes)
        return Text::tr("may manage tokens");
    if (isSeen)
        return Text::tr("what it may do is not known");
    switch (search) {
    case OwnTokenSearch::State::Idle:
        return {};
    case OwnTokenSearch::State::Running:
        return Text::tr("looking up what it may do");
    case OwnTokenSearch::State::NotListed:
        return Text::tr("it is not among the listed tokens");
    case OwnTokenSearch::State::Incomplete:
    case OwnTokenSearch::State::Failed:
        return Text::tr("what it may do could not be looked up");
    }
    return {};
}

} // namespace

QString shortRightsText(const std::optional<Token> &ownToken, const QString &clientId, const Rights &rights,
                        OwnTokenSearch::State search)
{
    if (!ownToken && clientId.isEmpty())
        return {};
    const bool isWhole = rights.view != Belief::Unknown && rights.transact != Belief::Unknown &&
                         rights.manage != Belief::Unknown;
    return isWhole ? whole(rights.view == Belief::Yes, rights.transact == Belief::Yes,
                           rights.manage == Belief::Yes)
                   : partial(rights, ownToken.has_value(), search);
}

QString rightsText(const std::optional<Token> &ownToken, const QString &clientId, const Rights &rights,
                   OwnTokenSearch::State search)
{
    if (!ownToken && clientId.isEmpty())
        return {};
    const QString who =
        ownToken
            ? Text::tr("“%1”", "the name of a token").arg(displaySafeInSentence(ownToken->name, longestName))
            : shortId(clientId);
    const QString what = shortRightsText(ownToken, clientId, rights, search);
    return what.isEmpty() ? Text::tr("signed in as %1").arg(who)
                          : Text::tr("signed in as %1 · %2").arg(who, what);
}

} // namespace tokenry
