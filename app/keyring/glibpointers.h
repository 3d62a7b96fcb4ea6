// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <memory>

#include <gio/gio.h>

namespace tokenry {

struct GLibRelease
{
    void operator()(GError *error) const { g_error_free(error); }
    void operator()(GVariant *value) const { g_variant_unref(value); }
    void operator()(GHashTable *table) const { g_hash_table_unref(table); }
    void operator()(char *text) const { g_free(text); }
    void operator()(void *object) const { g_object_unref(object); }
};

/// One reference of a GLib object, given back when this goes.
template<typename Type>
using GLibPointer = std::unique_ptr<Type, GLibRelease>;

/// Receives the error of one GLib call: `call(…, error.out())`.
class GLibError final
{
public:
    GLibError() = default;
    ~GLibError() { g_clear_error(&m_error); }
    GLibError(const GLibError &) = delete;
    GLibError &operator=(const GLibError &) = delete;

    [[nodiscard]] GError **out()
    {
        g_clear_error(&m_error);
        return &m_error;
    }
    /// Null when the last call succeeded.
    [[nodiscard]] const GError *get() const { return m_error; }

private:
    GError *m_error = nullptr;
};

} // namespace tokenry
