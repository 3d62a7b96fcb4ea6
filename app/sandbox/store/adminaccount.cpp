// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/store/adminaccount.h"

#include <stdexcept>

#include "app/sandbox/store/sandboxcrypto.h"
#include "app/sandbox/store/timestamps.h"

namespace tokenry::sandbox {

AdminCredential ensureAdmin(TokenStore &store, TokenIds &ids,
                            const std::optional<std::string> &wantedClientId,
                            const std::optional<std::string> &wantedSecret)
{
    const auto lastClientId = store.setting("adminClientId");
    AdminCredential admin;
    admin.clientId = wantedClientId ? *wantedClientId : lastClientId ? *lastClientId : newClientId();
    admin.secret = wantedSecret ? *wantedSecret : newSecret();

    if (admin.clientId != lastClientId) {
        if (store.findByClientId(admin.clientId))
            throw std::runtime_error("the client id " + admin.clientId +
                                     " belongs to another token of this database");
        if (lastClientId)
            store.replaceClientId(*lastClientId, admin.clientId);
        store.setSetting("adminClientId", admin.clientId);
    }
    if (store.findByClientId(admin.clientId)) {
        store.replaceSecret(admin.clientId, hashSecret(admin.secret));
        return admin;
    }
    TokenRow row;
    row.created = row.updated = currentMillis();
    row.id = ids.next(row.created);
    row.name = "Sandbox administrator";
    row.permissions = View | Transact | Manage;
    row.clientId = admin.clientId;
    store.insert(row, hashSecret(admin.secret));
    return admin;
}

} // namespace tokenry::sandbox
