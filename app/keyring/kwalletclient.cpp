// SPDX-License-Identifier: Apache-2.0
#include "app/keyring/kwalletclient.h"

#include <utility>

#include "app/keyring/glibpointers.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr const char *walletName = "org.kde.kwalletd5";
constexpr const char *applicationId = "tokenry";
constexpr const char *folder = "Tokenry"; ///< Version 0.1 called its service so
constexpr int passwordEntry = 1;          ///< KWallet::Wallet::EntryType
constexpr int streamEntry = 2;

} // namespace

/// One call of the wallet; `arguments` is floating and taken.
struct KWalletClient::Call
{
    Call(const KWalletClient &client, const char *method, GVariant *arguments, int timeout = -1)
        : reply(g_dbus_connection_call_sync(client.m_bus, walletName, "/modules/kwalletd5", "org.kde.KWallet",
                                            method, arguments, nullptr, G_DBUS_CALL_FLAGS_NONE, timeout,
                                            client.m_cancellable, nullptr))
    {}

    /// The one value of the reply; null when there is none of this type.
    [[nodiscard]] GLibPointer<GVariant> value(const char *type) const
    {
        if (!reply || g_variant_n_children(reply.get()) != 1)
            return nullptr;
        GLibPointer<GVariant> child(g_variant_get_child_value(reply.get(), 0));
        return g_variant_is_of_type(child.get(), reinterpret_cast<const GVariantType *>(type))
                   ? std::move(child)
                   : nullptr;
    }
    [[nodiscard]] std::optional<int> integer() const
    {
        const auto number = value("i");
        return number ? std::optional<int>(g_variant_get_int32(number.get())) : std::nullopt;
    }

    GLibPointer<GVariant> reply;
};

KWalletClient::KWalletClient(GDBusConnection *bus, GCancellable *cancellable, Asking asking)
    : m_bus(bus), m_cancellable(cancellable), m_asking(std::move(asking))
{}

bool KWalletClient::isPlasma()
{
    return qEnvironmentVariable("XDG_CURRENT_DESKTOP").split(u':').contains(u"KDE"_s) &&
           qEnvironmentVariable("KDE_SESSION_VERSION") == "5"_L1;
}

bool KWalletClient::start()
{
    const Call call(*this, "networkWallet", g_variant_new("()"));
    const auto name = call.value("s");
    if (name)
        m_wallet = QString::fromUtf8(g_variant_get_string(name.get(), nullptr));
    return !m_wallet.isEmpty();
}

bool KWalletClient::mayHold(const QString &keyName)
{
    const QByteArray wallet = m_wallet.toUtf8();
    const Call state(*this, "isOpen", g_variant_new("(s)", wallet.constData()));
    const auto isOpen = state.value("b");
    // An open wallet knows the entries of its file only as they were when it was opened.
    if (isOpen && g_variant_get_boolean(isOpen.get()) && open())
        return hasEntry(keyName);
    const Call call(*this, "keyDoesNotExist",
                    g_variant_new("(sss)", wallet.constData(), folder, keyName.toUtf8().constData()));
    const auto isMissing = call.value("b");
    return isMissing && !g_variant_get_boolean(isMissing.get());
}

bool KWalletClient::hasEntry(const QString &keyName)
{
    const Call call(*this, "hasEntry",
                    g_variant_new("(isss)", m_handle, folder, keyName.toUtf8().constData(), applicationId));
    const auto isThere = call.value("b");
    return !isThere || g_variant_get_boolean(isThere.get());
}

bool KWalletClient::open()
{
    if (m_handle >= 0)
        return true;
    m_asking(true);
    // No time limit of its own: a person may take minutes, and can cancel.
    const Call call(*this, "open",
                    g_variant_new("(sxs)", m_wallet.toUtf8().constData(), gint64{0}, applicationId),
                    G_MAXINT);
    m_asking(false);
    m_handle = call.integer().value_or(-1);
    return m_handle >= 0;
}

std::optional<Secret> KWalletClient::read(const QString &keyName)
{
    if (!open())
        return std::nullopt;
    const QByteArray key = keyName.toUtf8();
    const auto entry = [&] {
        return g_variant_new("(isss)", m_handle, folder, key.constData(), applicationId);
    };
    const int type = Call(*this, "entryType", entry()).integer().value_or(0);
    if (type == streamEntry) {
        const Call call(*this, "readEntry", entry());
        if (const auto bytes = call.value("ay")) {
            gsize size = 0;
            const auto *data =
                static_cast<const char *>(g_variant_get_fixed_array(bytes.get(), &size, sizeof(char)));
            return Secret(QByteArrayView(data, static_cast<qsizetype>(size)));
        }
    } else if (type == passwordEntry) {
        const Call call(*this, "readPassword", entry());
        if (const auto text = call.value("s"))
            return Secret(QByteArrayView(g_variant_get_string(text.get(), nullptr)));
    }
    return std::nullopt;
}

bool KWalletClient::remove(const QString &keyName)
{
    if (!open())
        return false;
    const QByteArray key = keyName.toUtf8();
    const Call removal(*this, "removeEntry",
                       g_variant_new("(isss)", m_handle, folder, key.constData(), applicationId));
    return !hasEntry(keyName);
}

} // namespace tokenry
