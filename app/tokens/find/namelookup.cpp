// SPDX-License-Identifier: Apache-2.0
#include "app/tokens/find/namelookup.h"

#include <utility>

namespace tokenry {

namespace {

/// Two thousand rows that match one name are more than anybody could tell apart.
constexpr int maximumPages = 20;

} // namespace

std::optional<QStringList> NamedTokens::idsInFull() const
{
    if (!isComplete)
        return std::nullopt;
    QStringList ids;
    for (const Token &token : tokens)
        ids.append(token.id);
    return ids;
}

NameLookup::NameLookup(TokenGateway &gateway, QObject *parent)
    : QObject(parent),
      m_walker(gateway, this, [this](const Result<TokenPage> &answer) { handlePage(answer); })
{}

NameLookup::~NameLookup() = default;

void NameLookup::read(const QString &name, Callback callback)
{
    begin(name, std::move(callback), true);
}

void NameLookup::readUnfiltered(const QString &name, Callback callback)
{
    begin(name, std::move(callback), false);
}

void NameLookup::begin(const QString &name, Callback callback, bool isFiltered)
{
    cancel();
    m_name = name;
    m_callback = std::move(callback);
    m_found = {};
    m_hasUnreadableRow = false;
    if (isFiltered)
        m_walker.start({.name = m_name}, maximumPages);
    else
        m_walker.start({});
}

void NameLookup::cancel()
{
    m_walker.stop();
    m_callback = nullptr;
}

void NameLookup::handlePage(const Result<TokenPage> &answer)
{
    if (!answer) {
        m_found.error = answer.error();
        finish();
        return;
    }
    for (const Token &token : answer.value().tokens) {
        // A row without a name may be the one that is looked for, and one without an id cannot be told from
        // another.
        const bool isReadable = !token.name.isNull() && !token.id.isEmpty();
        m_hasUnreadableRow = m_hasUnreadableRow || !isReadable;
        if (isReadable && token.name == m_name)
            m_found.tokens.append(token);
    }
    if (m_walker.goOn())
        return;
    m_found.isComplete = m_walker.isComplete() && !m_hasUnreadableRow;
    finish();
}

void NameLookup::finish()
{
    const Callback callback = std::exchange(m_callback, nullptr);
    const NamedTokens found = std::exchange(m_found, {});
    if (callback)
        callback(found);
}

} // namespace tokenry
