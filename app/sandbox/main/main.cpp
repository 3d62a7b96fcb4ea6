// SPDX-License-Identifier: Apache-2.0
#include <SQLiteCpp/Transaction.h>

#include <sys/resource.h>
#include <sys/stat.h>

#include <csignal>
#include <cstdio>
#include <exception>
#include <string>

#include <nlohmann/json.hpp>

#include "app/sandbox/api/cursorcodec.h"
#include "app/sandbox/api/tokenapi.h"
#include "app/sandbox/http/server.h"
#include "app/sandbox/main/options.h"
#include "app/sandbox/store/adminaccount.h"
#include "app/sandbox/store/databasefile.h"
#include "app/sandbox/store/sandboxcrypto.h"
#include "app/sandbox/store/seeder.h"
#include "app/sandbox/store/timestamps.h"
#include "app/sandbox/store/tokenids.h"
#include "app/sandbox/store/tokenstore.h"

namespace tokenry::sandbox {
namespace {

void print(std::FILE *stream, std::string_view text)
{
    std::fwrite(text.data(), 1, text.size(), stream);
    std::fflush(stream);
}

/// Schema, administrator and seed in one transaction: a database is either whole or not there.
AdminCredential prepare(DatabaseFile &file, TokenStore &store, TokenIds &ids, const Options &options)
{
    SQLite::Transaction transaction(file.database(), SQLite::TransactionBehavior::IMMEDIATE);
    const bool isNew = file.isNew();
    if (isNew) {
        file.createSchema();
        store.setSetting("cursorKey", hex(randomBytes(32)));
    }
    const bool untouched = isNew || store.setting("untouchedRevision") == std::to_string(store.revision());
    AdminCredential admin = ensureAdmin(store, ids, options.clientId, options.secret);
    if (untouched)
        store.setSetting("untouchedRevision", std::to_string(store.revision()));
    if (untouched && options.seed > 0)
        seedTokens(file.database(), options.seed, currentMillis());
    transaction.commit();
    return admin;
}

void announce(std::uint16_t port, AdminCredential &admin)
{
    nlohmann::ordered_json line;
    line["url"] = "http://127.0.0.1:" + std::to_string(port) + std::string(basePath);
    line["clientId"] = admin.clientId;
    line["clientSecret"] = admin.secret;
    std::string text = line.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace) + '\n';
    print(stdout, text);
    wipe(text);
    wipe(admin.secret);
}

void run(const Options &options)
{
    DatabaseFile file(options.database);
    TokenStore store(file.database());
    TokenIds ids;
    AdminCredential admin = prepare(file, store, ids, options);
    file.serve();
    TokenApi api(store, ids, CursorCodec(store.setting("cursorKey").value()));
    serve(
        {options.port, options.stopAtEof, options.quiet},
        [&api](const HttpRequest &request) { return api.handle(request); },
        [&admin](std::uint16_t port) { announce(port, admin); });
}

int start(int argc, char *const argv[])
{
    try {
        const Options options = parseOptions(argc, argv);
        switch (options.action) {
        case Options::Action::ShowHelp:
            print(stdout, helpText);
            return 0;
        case Options::Action::ShowVersion:
            print(stdout, versionText);
            return 0;
        case Options::Action::Serve:
            run(options);
            return 0;
        }
        return 0;
    } catch (const BadOption &error) {
        print(stderr, std::string("tokenry-sandbox: ") + error.what() + ". See --help.\n");
        return 2;
    } catch (const std::exception &error) {
        print(stderr, std::string("tokenry-sandbox: ") + error.what() + ".\n");
        return 1;
    }
}

} // namespace
} // namespace tokenry::sandbox

int main(int argc, char *argv[])
{
    ::umask(077);                  // the database and its companions are for their owner only
    std::signal(SIGPIPE, SIG_IGN); // a reader of the first line that left must not end the server
    const rlimit noCore{0, 0};
    ::setrlimit(RLIMIT_CORE, &noCore); // memory holds secrets for a moment
    return tokenry::sandbox::start(argc, argv);
}
