// SPDX-License-Identifier: Apache-2.0
#include "app/keyring/secretserviceconnection.h"

#include <utility>

#include "app/keyring/kwalletclient.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

constexpr const char *secretsName = "org.freedesktop.secrets";

GDBusProxy *proxyOf(SecretItem *item)
{
    return G_DBUS_PROXY(item);
}

} // namespace

/// A subclass of libsecret's service that tells when the keyring asks the person, and makes a dismissed
/// question an error, which libsecret does not.
struct SecretServiceConnection::Prompts
{
    SecretService parent;
    SecretServiceConnection *connection;
    GCancellable *cancellable; ///< Of the question that is open
    GSource *watch;
    guint answered; ///< Subscription to the answer

    static SecretServiceClass *parentClass()
    {
        return static_cast<SecretServiceClass *>(g_type_class_peek(SECRET_TYPE_SERVICE));
    }

    static gboolean cancel(GCancellable *, gpointer prompt)
    {
        g_cancellable_cancel(static_cast<GCancellable *>(prompt));
        return G_SOURCE_REMOVE;
    }

    static void noteAnswer(GDBusConnection *, const char *, const char *, const char *, const char *,
                           GVariant *values, gpointer data)
    {
        gboolean isDismissed = FALSE;
        if (g_variant_is_of_type(values, G_VARIANT_TYPE("(bv)")))
            g_variant_get(values, "(bv)", &isDismissed, nullptr);
        if (isDismissed)
            static_cast<Prompts *>(data)->connection->m_wasDismissed = true;
    }

    static void begin(SecretService *service, SecretPrompt *prompt, const GVariantType *type,
                      GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
    {
        auto *self = reinterpret_cast<Prompts *>(service);
        self->connection->m_asking(true);
        // libsecret takes a question back in the thread that cancels. That must be this thread, and not the
        // window's: so the cancellable is watched here and the question has its own.
        self->cancellable = g_cancellable_new();
        self->watch = g_cancellable_source_new(cancellable);
        g_source_set_callback(self->watch, reinterpret_cast<GSourceFunc>(reinterpret_cast<void *>(&cancel)),
                              g_object_ref(self->cancellable), &g_object_unref);
        g_source_attach(self->watch, g_main_context_get_thread_default());
        // Before libsecret's own, so that it is told first. libsecret does not tell whether it was dismissed.
        GDBusProxy *proxy = G_DBUS_PROXY(prompt);
        self->answered = g_dbus_connection_signal_subscribe(
            g_dbus_proxy_get_connection(proxy), self->connection->m_owner.toUtf8().constData(), nullptr,
            "Completed", g_dbus_proxy_get_object_path(proxy), nullptr, G_DBUS_SIGNAL_FLAGS_NONE, &noteAnswer,
            self, nullptr);
        parentClass()->prompt_async(service, prompt, type, self->cancellable, callback, data);
    }

    static GVariant *end(SecretService *service, GAsyncResult *result, GError **error)
    {
        auto *self = reinterpret_cast<Prompts *>(service);
        g_dbus_connection_signal_unsubscribe(self->connection->m_bus.get(), self->answered);
        g_source_destroy(self->watch);
        g_source_unref(std::exchange(self->watch, nullptr));
        g_clear_object(&self->cancellable);
        GError *failure = nullptr;
        GVariant *answer = parentClass()->prompt_finish(service, result, &failure);
        if (!failure && (!answer || self->connection->m_wasDismissed)) {
            self->connection->m_wasDismissed = true;
            g_clear_pointer(&answer, g_variant_unref);
            failure =
                g_error_new_literal(G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED, "its question was dismissed");
        }
        if (failure)
            g_propagate_error(error, failure);
        self->connection->m_asking(false);
        return answer;
    }

    static void initialise(gpointer type, gpointer)
    {
        auto *service = static_cast<SecretServiceClass *>(type);
        service->prompt_async = &begin;
        service->prompt_finish = &end;
    }

    static GType type()
    {
        static const GType registered = g_type_register_static_simple(
            SECRET_TYPE_SERVICE, "TokenrySecretService", sizeof(SecretServiceClass), &initialise,
            sizeof(Prompts), nullptr, G_TYPE_FLAG_NONE);
        return registered;
    }
};

SecretServiceConnection::SecretServiceConnection(GCancellable *cancellable, Asking asking)
    : m_cancellable(cancellable), m_asking(std::move(asking))
{}

SecretServiceConnection::~SecretServiceConnection() = default;

void SecretServiceConnection::fail(CredentialFailure failure, const QString &detail)
{
    if (!m_error)
        m_error = CredentialError{.failure = failure, .detail = detail};
}

bool SecretServiceConnection::check(const GLibError &error)
{
    if (error.get())
        fail(failureOf(*error.get()), QString::fromUtf8(error.get()->message));
    return !error.get();
}

CredentialFailure SecretServiceConnection::failureOf(const GError &error)
{
    const auto is = [&error](GQuark domain, int code) {
        return error.domain == domain && error.code == code;
    };
    // Asked again, because a service that dies ends libsecret's calls in several ways.
    const bool isLost = !m_owner.isEmpty() && !g_cancellable_is_cancelled(m_cancellable) &&
                        !is(G_IO_ERROR, G_IO_ERROR_TIMED_OUT) && owner(secretsName) != m_owner;
    if (isLost)
        return CredentialFailure::Died;
    if (m_wasDismissed)
        return CredentialFailure::Dismissed;
    if (is(SECRET_ERROR, SECRET_ERROR_IS_LOCKED))
        return CredentialFailure::Locked;
    if (is(G_IO_ERROR, G_IO_ERROR_TIMED_OUT) || is(G_DBUS_ERROR, G_DBUS_ERROR_TIMEOUT) ||
        is(G_DBUS_ERROR, G_DBUS_ERROR_TIMED_OUT))
        return CredentialFailure::TimedOut;
    return m_owner.isEmpty() ? CredentialFailure::Absent : CredentialFailure::Other;
}

QString SecretServiceConnection::owner(const char *busName)
{
    const GLibPointer<GVariant> reply(g_dbus_connection_call_sync(
        m_bus.get(), "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetNameOwner",
        g_variant_new("(s)", busName), G_VARIANT_TYPE("(s)"), G_DBUS_CALL_FLAGS_NONE, -1, m_cancellable,
        nullptr));
    if (!reply)
        return {};
    const char *name = nullptr;
    g_variant_get(reply.get(), "(&s)", &name);
    return QString::fromUtf8(name);
}

bool SecretServiceConnection::start(const char *busName)
{
    GLibError error;
    const GLibPointer<GVariant> reply(g_dbus_connection_call_sync(
        m_bus.get(), "org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus",
        "StartServiceByName", g_variant_new("(su)", busName, 0U), nullptr, G_DBUS_CALL_FLAGS_NONE, -1,
        m_cancellable, error.out()));
    return check(error);
}

bool SecretServiceConnection::open()
{
    GLibError error;
    m_bus.reset(g_bus_get_sync(G_BUS_TYPE_SESSION, m_cancellable, error.out()));
    if (!check(error))
        return false;
    // Otherwise GLib ends this program with SIGTERM when the session bus goes away.
    g_dbus_connection_set_exit_on_close(m_bus.get(), FALSE);
    m_owner = owner(secretsName);
    if (m_owner.isEmpty() && KWalletClient::isPlasma()) {
        // Plasma's wallet offers the Secret Service too, but the bus can only start the wallet by its own
        // name: asked for the Secret Service, it would start another keyring that holds nothing.
        KWalletClient wallet(m_bus.get(), m_cancellable, m_asking);
        if (wallet.start())
            m_owner = owner(secretsName);
    }
    // Asked first, because the bus refuses to start a service that has no service file, even one that runs.
    if (m_owner.isEmpty()) {
        if (!start(secretsName))
            return false;
        m_owner = owner(secretsName);
    }
    m_service.reset(
        secret_service_open_sync(Prompts::type(), nullptr, SECRET_SERVICE_NONE, m_cancellable, error.out()));
    if (!check(error))
        return false;
    reinterpret_cast<Prompts *>(m_service.get())->connection = this;
    return true;
}

SecretServiceConnection::Items SecretServiceConnection::search(const EntryQuery &query)
{
    GLibError error;
    GList *found = secret_service_search_sync(m_service.get(), query.schema, query.attributes.get(),
                                              SECRET_SEARCH_ALL, m_cancellable, error.out());
    Items items;
    for (const GList *entry = found; entry; entry = entry->next)
        items.emplace_back(static_cast<SecretItem *>(entry->data));
    g_list_free(found);
    if (!check(error))
        items.clear();
    return items;
}

bool SecretServiceConnection::unlock(GDBusProxy *object)
{
    GLibError error;
    GList *objects = g_list_append(nullptr, object);
    const int opened =
        secret_service_unlock_sync(m_service.get(), objects, m_cancellable, nullptr, error.out());
    g_list_free(objects);
    if (!check(error))
        return false;
    if (opened < 1)
        fail(CredentialFailure::Locked, u"still locked after its question was answered"_s);
    return opened >= 1;
}

std::optional<Secret> SecretServiceConnection::load(SecretItem *item)
{
    GLibError error;
    if (secret_item_get_locked(item) && !unlock(proxyOf(item)))
        return std::nullopt;
    secret_item_load_secret_sync(item, m_cancellable, error.out());
    if (!check(error))
        return std::nullopt;
    // Both of libsecret's copies, in its own memory and on the way, are overwritten when they go.
    SecretValue *value = secret_item_get_secret(item);
    if (!value) {
        fail(CredentialFailure::Other, u"the entry came without a secret"_s);
        return std::nullopt;
    }
    gsize size = 0;
    const char *data = secret_value_get(value, &size);
    Secret secret(QByteArrayView(data, static_cast<qsizetype>(size)));
    secret_value_unref(value);
    return secret;
}

GLibPointer<SecretCollection> SecretServiceConnection::defaultKeyring()
{
    GLibError error;
    GLibPointer<SecretCollection> keyring(secret_collection_for_alias_sync(
        m_service.get(), SECRET_COLLECTION_DEFAULT, SECRET_COLLECTION_NONE, m_cancellable, error.out()));
    return check(error) ? std::move(keyring) : nullptr;
}

GLibPointer<SecretCollection> SecretServiceConnection::createDefaultKeyring()
{
    GLibError error;
    // The label that libsecret gives it too, when it is the first to need one.
    GLibPointer<SecretCollection> keyring(
        secret_collection_create_sync(m_service.get(), "Default keyring", SECRET_COLLECTION_DEFAULT,
                                      SECRET_COLLECTION_CREATE_NONE, m_cancellable, error.out()));
    return check(error) ? std::move(keyring) : nullptr;
}

bool SecretServiceConnection::store(SecretCollection *keyring, const EntryQuery &query, const QString &label,
                                    const Secret &secret)
{
    const QByteArrayView bytes = secret.bytes();
    GLibError error;
    SecretValue *value = secret_value_new(bytes.data(), bytes.size(), "text/plain");
    const GLibPointer<SecretItem> item(
        secret_item_create_sync(keyring, query.schema, query.attributes.get(), label.toUtf8().constData(),
                                value, SECRET_ITEM_CREATE_REPLACE, m_cancellable, error.out()));
    secret_value_unref(value);
    return check(error);
}

bool SecretServiceConnection::remove(SecretItem *item)
{
    GLibError error;
    if (secret_item_get_locked(item) && !unlock(proxyOf(item)))
        return false;
    secret_item_delete_sync(item, m_cancellable, error.out());
    return check(error);
}

void SecretServiceConnection::relabel(SecretItem *item, const QString &label)
{
    const GLibPointer<char> present(secret_item_get_label(item));
    if (QString::fromUtf8(present.get()) != label)
        secret_item_set_label_sync(item, label.toUtf8().constData(), m_cancellable, nullptr);
}

} // namespace tokenry
