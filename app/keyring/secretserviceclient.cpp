// SPDX-License-Identifier: Apache-2.0
#include "app/keyring/secretserviceclient.h"

#include <QByteArray>
#include <QUrl>

#include <utility>

#include "app/keyring/secretserviceconnection.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr int mostSessions = 3;

/// Takes the same time wherever the first difference is.
bool isSame(QByteArrayView left, QByteArrayView right)
{
    if (left.size() != right.size())
        return false;
    unsigned int difference = 0;
    for (qsizetype i = 0; i < left.size(); ++i)
        difference |= static_cast<unsigned char>(left[i]) ^ static_cast<unsigned char>(right[i]);
    return difference == 0;
}

EntryQuery queryOf(const CredentialKey &key)
{
    static const SecretSchema schema{"io.github.tokenry.ClientSecret",
                                     SECRET_SCHEMA_NONE,
                                     {{"account", SECRET_SCHEMA_ATTRIBUTE_STRING},
                                      {"origin", SECRET_SCHEMA_ATTRIBUTE_STRING},
                                      {"client", SECRET_SCHEMA_ATTRIBUTE_STRING},
                                      {nullptr, SECRET_SCHEMA_ATTRIBUTE_STRING}},
                                     0,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr};
    return {.schema = &schema,
            .attributes = GLibPointer<GHashTable>(secret_attributes_build(
                &schema, "account", key.accountId.toUtf8().constData(), "origin",
                key.origin.toUtf8().constData(), "client", key.clientId.toUtf8().constData(), nullptr))};
}

/// What QtKeychain wrote for version 0.1. The secret of such an entry is base64.
EntryQuery legacyQueryOf(const CredentialKey &key)
{
    static const SecretSchema schema{"org.qt.keychain",
                                     SECRET_SCHEMA_DONT_MATCH_NAME,
                                     {{"user", SECRET_SCHEMA_ATTRIBUTE_STRING},
                                      {"server", SECRET_SCHEMA_ATTRIBUTE_STRING},
                                      {nullptr, SECRET_SCHEMA_ATTRIBUTE_STRING}},
                                     0,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr};
    return {.schema = &schema,
            .attributes = GLibPointer<GHashTable>(secret_attributes_build(
                &schema, "user", legacyKeyName(key).toUtf8().constData(), "server", "Tokenry", nullptr))};
}

Secret fromBase64(const Secret &encoded)
{
    QByteArray bytes =
        QByteArray::fromBase64(QByteArray::fromRawData(encoded.bytes().data(), encoded.bytes().size()));
    Secret secret(bytes);
    wipeMemory(bytes.data(), static_cast<std::size_t>(bytes.size()));
    return secret;
}

/// Whether a keyring that shows no entry may hold some: several services hide the entries of a locked one.
bool mayHideEntries(SecretCollection *keyring)
{
    const GLibPointer<GVariant> items(g_dbus_proxy_get_cached_property(G_DBUS_PROXY(keyring), "Items"));
    return secret_collection_get_locked(keyring) && (!items || g_variant_n_children(items.get()) == 0);
}

} // namespace

QString legacyKeyName(const CredentialKey &key)
{
    const auto encoded = [](const QString &part) {
        return QString::fromLatin1(QUrl::toPercentEncoding(part));
    };
    return u"account=%1&origin=%2&client=%3"_s.arg(encoded(key.accountId), encoded(key.origin),
                                                   encoded(key.clientId));
}

QString entryLabel(const CredentialKey &key)
{
    return key.accountName.isEmpty() ? u"Tokenry"_s : u"Tokenry: %1"_s.arg(key.accountName);
}

SecretServiceClient::SecretServiceClient(GCancellable *cancellable, Asking asking)
    : m_cancellable(cancellable), m_asking(std::move(asking))
{}

SecretServiceClient::~SecretServiceClient() = default;

/// Tries again in another session for an error that may come of the session. `kwalletd5` refuses a session
/// whose public key begins with a zero byte, and cannot decrypt in one whose shared secret does ("Can't find
/// session"): about one of 100.
template<typename Attempt>
auto SecretServiceClient::inSomeSession(Attempt attempt)
{
    for (int left = mostSessions - 1;; --left) {
        m_service = std::make_unique<SecretServiceConnection>(m_cancellable, m_asking);
        auto answer = attempt();
        const auto &error = m_service->error();
        const bool mayComeOfSession = error && (error->failure == CredentialFailure::Other ||
                                                error->failure == CredentialFailure::NotKept);
        if (!mayComeOfSession || left == 0 || g_cancellable_is_cancelled(m_cancellable))
            return answer;
    }
}

CredentialAnswer SecretServiceClient::read(const CredentialKey &key)
{
    return inSomeSession([&] { return readOnce(key); });
}

std::optional<CredentialError> SecretServiceClient::write(const CredentialKey &key, const Secret &secret)
{
    return inSomeSession([&] { return writeOnce(key, secret); });
}

std::optional<CredentialError> SecretServiceClient::remove(const CredentialKey &key)
{
    if (auto error = inSomeSession([&] { return removeOnce(key); }))
        return error;
    // Once: it may ask the person, and no other session helps.
    if (!removeFromWallet(key))
        m_service->fail(CredentialFailure::Other, u"the entry in KDE's wallet is still there"_s);
    return m_service->error();
}

CredentialAnswer SecretServiceClient::readOnce(const CredentialKey &key)
{
    if (!m_service->open())
        return {.error = m_service->error()};
    if (!unlockHiddenEntries())
        return {.error = m_service->error()};
    std::optional<Secret> secret = readEntry(key);
    if (!secret && !m_service->error() && unlockDefaultKeyring())
        secret = readEntry(key);
    if (!secret && !m_service->error())
        secret = readWallet(key);
    if (m_service->error())
        return {.error = m_service->error()};
    if (!secret)
        return {.error = CredentialError{.failure = CredentialFailure::NotFound}};
    return {.secret = std::move(*secret)};
}

std::optional<Secret> SecretServiceClient::readEntry(const CredentialKey &key)
{
    const auto items = m_service->search(queryOf(key));
    if (!items.empty()) {
        auto secret = m_service->load(items.front().get());
        if (secret && !key.accountName.isEmpty())
            m_service->relabel(items.front().get(), entryLabel(key));
        return secret;
    }
    if (m_service->error())
        return std::nullopt;
    const auto legacyItems = m_service->search(legacyQueryOf(key));
    if (legacyItems.empty())
        return std::nullopt;
    const auto encoded = m_service->load(legacyItems.front().get());
    if (!encoded)
        return std::nullopt;
    Secret secret = fromBase64(*encoded);
    takeOver(key, secret);
    return secret;
}

/// Opens the default keyring if a search may not show its entries; false after a failure. Before any search,
/// because KeePassXC asks for the password within the search, which then takes as long as the person does.
bool SecretServiceClient::unlockHiddenEntries()
{
    const auto keyring = m_service->defaultKeyring();
    if (m_service->error())
        return false;
    return !keyring || !mayHideEntries(keyring.get()) || m_service->unlock(G_DBUS_PROXY(keyring.get()));
}

/// Opens the default keyring if it is locked; false when it was not.
bool SecretServiceClient::unlockDefaultKeyring()
{
    const auto keyring = m_service->defaultKeyring();
    return keyring && secret_collection_get_locked(keyring.get()) &&
           m_service->unlock(G_DBUS_PROXY(keyring.get()));
}

/// Writes the entry and removes what version 0.1 wrote, once it is proven. A failure leaves the old entry,
/// which is then taken over by a later read.
void SecretServiceClient::takeOver(const CredentialKey &key, const Secret &secret)
{
    SecretServiceClient taker(m_cancellable, m_asking);
    (void)taker.write(key, secret);
}

std::optional<CredentialError> SecretServiceClient::writeOnce(const CredentialKey &key, const Secret &secret)
{
    if (!m_service->open())
        return m_service->error();
    auto keyring = m_service->defaultKeyring();
    if (!keyring && !m_service->error())
        keyring = m_service->createDefaultKeyring();
    if (!keyring)
        return m_service->error();
    if (secret_collection_get_locked(keyring.get()) && !m_service->unlock(G_DBUS_PROXY(keyring.get())))
        return m_service->error();
    if (!put(keyring.get(), key, secret))
        return m_service->error();
    // Best effort: an old entry that stays is never read while the new one is there.
    if (removeEntries(legacyQueryOf(key)))
        removeFromWallet(key);
    return std::nullopt;
}

bool SecretServiceClient::put(SecretCollection *keyring, const CredentialKey &key, const Secret &secret)
{
    const EntryQuery query = queryOf(key);
    const bool isNew = m_service->search(query).empty();
    if (m_service->error())
        return false;
    m_mayHaveAdded = m_mayHaveAdded || isNew;
    if (!m_service->store(keyring, query, entryLabel(key), secret))
        return false;
    // By a search, so that the proof is what the next start will read.
    const auto items = m_service->search(query);
    if (m_service->error())
        return false;
    const auto readBack = items.empty() ? std::nullopt : m_service->load(items.front().get());
    if (m_service->error())
        return false;
    if (readBack && isSame(readBack->bytes(), secret.bytes()))
        return true;
    m_service->fail(CredentialFailure::NotKept,
                    readBack ? u"read back something else"_s : u"nothing was found when reading back"_s);
    return false;
}

std::optional<CredentialError> SecretServiceClient::removeOnce(const CredentialKey &key)
{
    if (!m_service->open())
        return m_service->error();
    if (!unlockHiddenEntries())
        return m_service->error();
    if (removeEntries(queryOf(key)))
        removeEntries(legacyQueryOf(key));
    return m_service->error();
}

bool SecretServiceClient::removeEntries(const EntryQuery &query)
{
    const auto items = m_service->search(query);
    for (const auto &item : items) {
        if (!m_service->remove(item.get()))
            return false;
    }
    if (!items.empty() && !m_service->error() && !m_service->search(query).empty())
        m_service->fail(CredentialFailure::Other, u"still there after removing"_s);
    return !m_service->error();
}

std::optional<KWalletClient> SecretServiceClient::walletWith(const CredentialKey &key)
{
    if (!KWalletClient::isPlasma())
        return std::nullopt;
    KWalletClient wallet(m_service->bus(), m_cancellable, m_asking);
    return wallet.start() && wallet.mayHold(legacyKeyName(key)) ? std::optional(std::move(wallet))
                                                                : std::nullopt;
}

std::optional<Secret> SecretServiceClient::readWallet(const CredentialKey &key)
{
    auto wallet = walletWith(key);
    if (!wallet)
        return std::nullopt;
    std::optional<Secret> secret = wallet->read(legacyKeyName(key));
    if (secret)
        takeOver(key, *secret);
    else
        m_service->fail(CredentialFailure::Locked, u"KDE's wallet did not give the entry of version 0.1"_s);
    return secret;
}

/// False when the entry of version 0.1 may still be in the wallet.
bool SecretServiceClient::removeFromWallet(const CredentialKey &key)
{
    auto wallet = walletWith(key);
    return !wallet || wallet->remove(legacyKeyName(key));
}

} // namespace tokenry
