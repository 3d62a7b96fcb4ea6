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

/// A subclass of libsecret's service that shows the keyring's questions itself. libsecret's own code tells
/// neither when the person is asked nor whether the question was dismissed, and waits for ever for a service
/// that died before it showed the question (0.20.5).
struct SecretServiceConnection::Prompts
{
    SecretService parent;
    SecretServiceConnection *connection;

    /// What ends the waiting for one question: its answer, the end of the service, or a cancel.
    struct Waiting
    {
        GMainLoop *loop;
        GVariant *answer;
        gboolean isDismissed;
    };

    static void noteAnswer(GDBusConnection *, const char *, const char *, const char *, const char *,
                           GVariant *values, gpointer data)
    {
        auto *waiting = static_cast<Waiting *>(data);
        if (!waiting->answer && g_variant_is_of_type(values, G_VARIANT_TYPE("(bv)")))
            g_variant_get(values, "(bv)", &waiting->isDismissed, &waiting->answer);
        g_main_loop_quit(waiting->loop);
    }

    static void noteOwner(GDBusConnection *, const char *, const char *, const char *, const char *,
                          GVariant *, gpointer data)
    {
        g_main_loop_quit(static_cast<Waiting *>(data)->loop);
    }

    static gboolean noteCancel(GCancellable *, gpointer data)
    {
        g_main_loop_quit(static_cast<Waiting *>(data)->loop);
        return G_SOURCE_REMOVE;
    }

    /// Blocks until the question is answered, for as long as the person takes.
    static GVariant *ask(const SecretServiceConnection &connection, GDBusProxy *prompt,
                         GCancellable *cancellable, gboolean &isDismissed, GError **error)
    {
        GDBusConnection *bus = connection.m_bus.get();
        GMainContext *context = g_main_context_get_thread_default();
        Waiting waiting{.loop = g_main_loop_new(context, FALSE), .answer = nullptr, .isDismissed = FALSE};
        const guint answered = g_dbus_connection_signal_subscribe(
            bus, connection.m_owner.toUtf8().constData(), "org.freedesktop.Secret.Prompt", "Completed",
            g_dbus_proxy_get_object_path(prompt), nullptr, G_DBUS_SIGNAL_FLAGS_NONE, &noteAnswer, &waiting,
            nullptr);
        const guint left = g_dbus_connection_signal_subscribe(
            bus, "org.freedesktop.DBus", "org.freedesktop.DBus", "NameOwnerChanged", nullptr, secretsName,
            G_DBUS_SIGNAL_FLAGS_NONE, &noteOwner, &waiting, nullptr);
        GSource *cancelled = g_cancellable_source_new(cancellable);
        g_source_set_callback(cancelled, reinterpret_cast<GSourceFunc>(reinterpret_cast<void *>(&noteCancel)),
                              &waiting, nullptr);
        g_source_attach(cancelled, context);
        const GLibPointer<GVariant> shown(
            g_dbus_proxy_call_sync(prompt, "org.freedesktop.Secret.Prompt.Prompt", g_variant_new("(s)", ""),
                                   G_DBUS_CALL_FLAGS_NONE, -1, cancellable, error));
        if (shown) {
            g_main_loop_run(waiting.loop);
            if (!waiting.answer && !g_cancellable_set_error_if_cancelled(cancellable, error))
                g_set_error_literal(error, G_IO_ERROR, G_IO_ERROR_CLOSED, "the service left the bus");
        }
        if (g_cancellable_is_cancelled(cancellable)) {
            g_dbus_proxy_call(prompt, "org.freedesktop.Secret.Prompt.Dismiss", nullptr,
                              G_DBUS_CALL_FLAGS_NO_AUTO_START, -1, nullptr, nullptr, nullptr);
            // The connection may go at the end of the operation, and with it what is not sent yet.
            g_dbus_connection_flush_sync(bus, nullptr, nullptr);
        }
        g_dbus_connection_signal_unsubscribe(bus, answered);
        g_dbus_connection_signal_unsubscribe(bus, left);
        g_source_destroy(cancelled);
        g_source_unref(cancelled);
        g_main_loop_unref(waiting.loop);
        isDismissed = waiting.isDismissed;
        return waiting.answer;
    }

    static void begin(SecretService *service, SecretPrompt *prompt, const GVariantType *type,
                      GCancellable *cancellable, GAsyncReadyCallback callback, gpointer data)
    {
        SecretServiceConnection &connection = *reinterpret_cast<Prompts *>(service)->connection;
        GTask *task = g_task_new(service, nullptr, callback, data);
        GError *error = nullptr;
        gboolean isDismissed = FALSE;
        connection.m_asking(true);
        GLibPointer<GVariant> answer(ask(connection, G_DBUS_PROXY(prompt), cancellable, isDismissed, &error));
        connection.m_asking(false);
        if (isDismissed)
            connection.m_wasDismissed = true;
        // A removal passes no type: the service may answer it with anything.
        if (!error && (isDismissed || (type && !g_variant_is_of_type(answer.get(), type))))
            error = g_error_new_literal(G_IO_ERROR, G_IO_ERROR_FAILED,
                                        isDismissed ? "its question was dismissed"
                                                    : "its question was answered in another form");
        if (error)
            g_task_return_error(task, error);
        else
            g_task_return_pointer(task, answer.release(), nullptr);
        g_object_unref(task);
    }

    static GVariant *end(SecretService *, GAsyncResult *result, GError **error)
    {
        return static_cast<GVariant *>(g_task_propagate_pointer(G_TASK(result), error));
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
