// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/environmentconflictdetector.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <utility>

#include "app/core/sentencetext.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int version = 1;
constexpr int saltSize = 16;
constexpr qsizetype longestName = 60;

QByteArray newSalt()
{
    std::array<quint32, saltSize / sizeof(quint32)> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    return {reinterpret_cast<const char *>(words.data()), saltSize};
}

QString toHex(quint64 fingerprint)
{
    return u"%1"_s.arg(fingerprint, 16, 16, QChar(u'0'));
}

std::optional<quint64> fromHex(const QJsonValue &value)
{
    const QString text = value.toString();
    bool ok = false;
    const quint64 number = text.toULongLong(&ok, 16);
    return ok && toHex(number) == text ? std::optional(number) : std::nullopt;
}

void keepSmallest(std::set<quint64> &fingerprints)
{
    while (fingerprints.size() > EnvironmentConflictDetector::maximumFingerprints)
        fingerprints.erase(std::prev(fingerprints.end()));
}

/// One that nobody labelled claims nothing, so it cannot contradict.
bool contradict(Environment one, Environment other)
{
    return one != other && one != Environment::Unlabelled && other != Environment::Unlabelled;
}

bool isKept(const Account &account)
{
    return account.isStored();
}

} // namespace

EnvironmentConflictDetector::EnvironmentConflictDetector(QObject *parent) : QObject(parent), m_salt(newSalt())
{}

EnvironmentConflictDetector::~EnvironmentConflictDetector() = default;

void EnvironmentConflictDetector::setAccounts(const QList<Account> &accounts)
{
    m_accounts = accounts;
    forgetStrangers();
    update();
}

void EnvironmentConflictDetector::observe(const QString &accountId, const QList<Token> &tokens)
{
    const auto account =
        std::find_if(m_accounts.cbegin(), m_accounts.cend(),
                     [&accountId](const Account &candidate) { return candidate.id == accountId; });
    if (account == m_accounts.cend())
        return;
    Seen &seen = m_seen[accountId];
    seen.owner = ownerOf(*account);
    const std::set<quint64> before = seen.tokens;
    for (const Token &token : tokens) {
        if (!token.id.isEmpty())
            seen.tokens.insert(fingerprint(token.id));
    }
    keepSmallest(seen.tokens);
    if (seen.tokens == before)
        return;
    update();
    if (isKept(*account))
        Q_EMIT memoryChanged();
}

std::optional<EnvironmentConflict> EnvironmentConflictDetector::warningFor(const QString &accountId) const
{
    const auto warning = m_warnings.constFind(accountId);
    return warning == m_warnings.cend() ? std::nullopt : std::optional(warning.value());
}

/// The first eight bytes of SHA-256: enough to tell a few thousand tokens apart, and no way back to an id.
quint64 EnvironmentConflictDetector::fingerprint(const QString &text) const
{
    return qFromBigEndian<quint64>(
        QCryptographicHash::hash(m_salt + text.toUtf8(), QCryptographicHash::Sha256).constData());
}

quint64 EnvironmentConflictDetector::ownerOf(const Account &account) const
{
    return fingerprint(originOf(account.baseUrl) + u'\n' + account.clientId);
}

bool EnvironmentConflictDetector::shareToken(const Account &one, const Account &other) const
{
    const auto ones = m_seen.constFind(one.id);
    const auto others = m_seen.constFind(other.id);
    if (ones == m_seen.cend() || others == m_seen.cend())
        return false;
    return std::any_of(ones->tokens.cbegin(), ones->tokens.cend(),
                       [&others](quint64 token) { return others->tokens.contains(token); });
}

/// The warning that stands on `account` because of `other`.
std::optional<EnvironmentConflict> EnvironmentConflictDetector::judge(const Account &account,
                                                                      const Account &other) const
{
    const bool isConflict = contradict(account.environment, other.environment);
    const QString name = displaySafeInSentence(other.name, longestName);
    const QString theirs = environmentWord(other.environment);
    const QString ours = environmentWord(account.environment);
    EnvironmentConflict warning{.isConflict = isConflict, .otherAccountId = other.id};
    const bool sameClientId = !account.clientId.isEmpty() && account.clientId == other.clientId;
    // Unlike labels contradict each other at any address: the service has several. Like ones are worth a word
    // only at the same.
    if (sameClientId && (isConflict || originOf(account.baseUrl) == originOf(other.baseUrl))) {
        warning.text =
            isConflict ? tr("The same client ID signs in here as %1 and in the account “%2” as %3. One of "
                            "the two labels is wrong: check it before "
                            "you change anything.")
                             .arg(ours, name, theirs)
                       : tr("The account “%1” (%2) signs in with the same credentials.").arg(name, theirs);
        return warning;
    }
    warning.kind = EnvironmentConflict::Kind::SameToken;
    // Two tokens of one place see the same list: nothing to say. That an account without a label sees
    // another's is worth a word there.
    const bool tellsLabel =
        account.environment == Environment::Unlabelled && other.environment != Environment::Unlabelled;
    if ((!isConflict && !tellsLabel) || !shareToken(account, other))
        return std::nullopt;
    warning.text =
        isConflict
            ? tr("This account is labelled %1, and “%2” is labelled %3, but the service gave both the same "
                 "token. One of the two labels is "
                 "wrong: check it before you change anything.")
                  .arg(ours, name, theirs)
            : tr("The account “%1”, which is labelled %2, was given the same tokens.").arg(name, theirs);
    return warning;
}

void EnvironmentConflictDetector::forgetStrangers()
{
    const auto isKnown = [this](const QString &id, quint64 owner) {
        return std::any_of(m_accounts.cbegin(), m_accounts.cend(), [&](const Account &account) {
            return account.id == id && ownerOf(account) == owner;
        });
    };
    const auto forgotten = m_seen.removeIf(
        [&](QHash<QString, Seen>::iterator entry) { return !isKnown(entry.key(), entry->owner); });
    if (forgotten > 0)
        Q_EMIT memoryChanged();
}

void EnvironmentConflictDetector::update()
{
    Warnings warnings;
    for (const Account &account : std::as_const(m_accounts)) {
        for (const Account &other : std::as_const(m_accounts)) {
            if (account.id == other.id)
                continue;
            const auto warning = judge(account, other);
            const auto known = warnings.constFind(account.id);
            if (warning && (known == warnings.cend() || (warning->isConflict && !known->isConflict)))
                warnings.insert(account.id, *warning);
        }
    }
    if (std::exchange(m_warnings, warnings) != warnings)
        Q_EMIT changed();
}

QByteArray EnvironmentConflictDetector::memory() const
{
    QJsonObject accounts;
    for (const Account &account : m_accounts) {
        const auto seen = m_seen.constFind(account.id);
        if (seen == m_seen.cend() || !isKept(account))
            continue;
        QJsonArray tokens;
        for (const quint64 token : seen->tokens)
            tokens.append(toHex(token));
        accounts.insert(account.id, QJsonObject{{u"owner"_s, toHex(seen->owner)}, {u"tokens"_s, tokens}});
    }
    return QJsonDocument(QJsonObject{{u"version"_s, version},
                                     {u"salt"_s, QString::fromLatin1(m_salt.toHex())},
                                     {u"accounts"_s, accounts}})
        .toJson(QJsonDocument::Compact);
}

bool EnvironmentConflictDetector::remember(const QByteArray &memory)
{
    const QJsonObject root = QJsonDocument::fromJson(memory).object();
    const QByteArray salt = QByteArray::fromHex(root.value("salt"_L1).toString().toLatin1());
    if (root.value("version"_L1).toInt() != version || salt.size() != saltSize || !m_seen.isEmpty())
        return false;
    QHash<QString, Seen> seen;
    const QJsonObject accounts = root.value("accounts"_L1).toObject();
    for (auto account = accounts.begin(); account != accounts.end(); ++account) {
        const QJsonObject entry = account.value().toObject();
        const auto owner = fromHex(entry.value("owner"_L1));
        if (!owner)
            return false;
        Seen one{.owner = *owner};
        const QJsonArray tokens = entry.value("tokens"_L1).toArray();
        for (const auto &token : tokens) {
            const auto fingerprint = fromHex(token);
            if (!fingerprint)
                return false;
            one.tokens.insert(*fingerprint);
        }
        keepSmallest(one.tokens);
        seen.insert(account.key(), one);
    }
    m_salt = salt;
    m_seen = seen;
    // Before the accounts are known nobody can be a stranger.
    if (!m_accounts.isEmpty())
        forgetStrangers();
    update();
    return true;
}

} // namespace tokenry
