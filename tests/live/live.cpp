// SPDX-License-Identifier: Apache-2.0
#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <cstdio>
#include <functional>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

#include "app/api/endpoint.h"
#include "app/api/httptokengateway.h"
#include "app/core/displaytext.h"
#include "app/core/privatefile.h"
#include "app/credentials/gridclicredentials.h"
#include "app/credentials/pasteinspection.h"
#include "app/domain/account.h"
#include "app/errors/errortext.h"

using namespace Qt::StringLiterals;
using namespace tokenry;
using namespace std::chrono_literals;

namespace {

constexpr int passed = 0;
constexpr int failed = 1;
constexpr int badUse = 2;
constexpr int mostTries = 12; ///< A service that spreads a change to several places needs a moment
constexpr auto pauseBetweenTries = 5s;

void say(const QString &line)
{
    std::puts(qUtf8Printable(displaySafe(line, 2000)));
    std::fflush(stdout);
}

/// From the file if one is named, else from the environment. Empty with the reason said.
FoundCredentials findCredentials(const QString &file)
{
    if (file.isEmpty()) {
        // A file that does not exist: only the environment counts.
        GridCliFindings findings = findGridCliCredentials(u"/dev/null/none"_s);
        if (!findings.candidates.empty())
            return std::move(findings.candidates.front().credentials);
        say(u"The environment holds no GRID_CLIENT_ID and GRID_CLIENT_SECRET. Set them, or use --credentials."_s);
        return {};
    }
    auto content = readPrivateFile(file);
    if (const auto *refusal = std::get_if<FileRefusal>(&content)) {
        say(refusal->reason);
        return {};
    }
    const auto &secret = std::get<std::optional<Secret>>(content);
    if (!secret) {
        say(u"There is no such file."_s);
        return {};
    }
    auto finding = inspectPasted(CredentialField::Other, QString::fromUtf8(secret->bytes()));
    if (finding && finding->fix && finding->fix->hasPair())
        return std::move(*finding->fix);
    say(u"The file holds no complete credential in a form that is known."_s);
    return {};
}

/// Waits for the callback of one call.
template<class T>
Result<T> await(const std::function<void(QObject *, std::function<void(Result<T>)>)> &call)
{
    QObject context;
    QEventLoop loop;
    std::optional<Result<T>> got;
    call(&context, [&](Result<T> result) {
        got.emplace(std::move(result));
        loop.quit();
    });
    if (!got)
        loop.exec();
    return std::move(*got);
}

void pause()
{
    QEventLoop loop;
    QTimer::singleShot(pauseBetweenTries, &loop, &QEventLoop::quit);
    loop.exec();
}

/// The run against one account. Each step says one line.
class LiveRun final
{
public:
    explicit LiveRun(Endpoint endpoint) { m_http.setEndpoint(std::move(endpoint)); }

    int run()
    {
        const bool isRead = list();
        std::optional<CreatedToken> created = isRead ? create() : std::nullopt;
        if (!created)
            return failed;
        const bool isProven = prove(*created);
        const bool isGone = remove(created->token);
        if (!isGone)
            say(u"LEFT BEHIND: the token “%1” with the ID %2. Delete it by hand."_s.arg(created->token.name,
                                                                                        created->token.id));
        if (m_http.sawLeakedSecret())
            say(u"FINDING: an answer to a read held a secret."_s);
        return isProven && isGone ? passed : failed;
    }

private:
    void begin() { m_time.start(); }
    void passedStep(const QString &step, const QString &what)
    {
        say(u"%1: passed in %2 ms. %3"_s.arg(step, QString::number(m_time.elapsed()), what));
    }
    void failedStep(const QString &step, const ApiError &error, Operation operation)
    {
        const ErrorText text = describe(error, operation);
        say(u"%1: FAILED after %2 ms. %3 %4"_s.arg(step, QString::number(m_time.elapsed()), text.title,
                                                   text.message));
    }

    bool list()
    {
        begin();
        const auto page = await<TokenPage>([this](QObject *context, auto callback) {
            m_requests.push_back(m_http.list({}, context, std::move(callback)));
        });
        if (!page) {
            failedStep(u"list"_s, page.error(), Operation::List);
            return false;
        }
        passedStep(u"list"_s, u"Tokens on the first page: %1."_s.arg(page->tokens.size()));
        return true;
    }

    std::optional<CreatedToken> create()
    {
        begin();
        const NewToken wanted{.name = u"tokenry live test %1"_s.arg(
                                  QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd hh.mm.ss"_s)),
                              .permissions = {Permission::View}};
        auto created = await<CreatedToken>(
            [&](QObject *context, auto callback) { m_http.create(wanted, context, std::move(callback)); });
        if (!created) {
            failedStep(u"create"_s, created.error(), Operation::Create);
            if (created.error().effect != Effect::None)
                say(u"IT MAY BE LEFT BEHIND: a token “%1”. Look for it, and delete it by hand."_s.arg(
                    wanted.name));
            return std::nullopt;
        }
        passedStep(u"create"_s, u"Its name is “%1”, its ID %2, and it may only view."_s.arg(
                                    wanted.name, created->token.id));
        return std::move(created).value();
    }

    bool prove(const CreatedToken &created)
    {
        begin();
        for (int number = 1;; ++number) {
            const auto answer = await<Token>([&](QObject *context, auto callback) {
                m_requests.push_back(m_http.getAs(created.token.clientId, created.secret.clone(),
                                                  created.token.id, context, std::move(callback)));
            });
            // 403 says that the credential was accepted.
            if (answer || answer.error().kind == ErrorKind::Forbidden) {
                passedStep(u"prove"_s, u"The new credential was accepted at try %1."_s.arg(number));
                return true;
            }
            if (answer.error().kind != ErrorKind::Unauthorized || number == mostTries) {
                failedStep(u"prove"_s, answer.error(), Operation::TestCredentials);
                return false;
            }
            pause();
        }
    }

    /// Of the token that this run created, and of no other.
    bool remove(const Token &token)
    {
        begin();
        const auto removed = await<void>(
            [&](QObject *context, auto callback) { m_http.remove(token.id, context, std::move(callback)); });
        if (!removed && removed.error().kind != ErrorKind::NotFound) {
            failedStep(u"delete"_s, removed.error(), Operation::Delete);
            return false;
        }
        for (int number = 1;; ++number) {
            const auto answer = await<Token>([&](QObject *context, auto callback) {
                m_requests.push_back(m_http.get(token.id, context, std::move(callback)));
            });
            if (!answer && answer.error().kind == ErrorKind::NotFound) {
                passedStep(u"delete"_s, u"The service does not find it any more at try %1."_s.arg(number));
                return true;
            }
            if (!answer || number == mostTries) {
                if (answer)
                    say(u"delete: FAILED. The service still finds the token."_s);
                else
                    failedStep(u"delete"_s, answer.error(), Operation::Read);
                return false;
            }
            pause();
        }
    }

    HttpTokenGateway m_http;
    std::vector<RequestHandle> m_requests; ///< A read ends with its handle
    QElapsedTimer m_time;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Lists the tokens of a sandbox account, creates one, proves its credential and deletes it. The "
        u"credential "
        "comes from GRID_CLIENT_ID, GRID_CLIENT_SECRET and GRID_BASE_URL, or from a file. It is never printed."_s);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption file(u"credentials"_s, u"A .env or JSON file with the credential."_s, u"FILE"_s);
    const QCommandLineOption url(
        u"base-url"_s, u"The service, where neither the environment nor the file says it."_s, u"URL"_s);
    const QCommandLineOption consent(u"this-is-a-sandbox-account"_s,
                                     u"You say that no real money moves in this account. Needed."_s);
    parser.addOptions({file, url, consent});
    if (!parser.parse(QCoreApplication::arguments()) || !parser.positionalArguments().isEmpty()) {
        say(u"Nothing was sent. %1"_s.arg(
            parser.errorText().isEmpty() ? u"An argument belongs to no option."_s : parser.errorText()));
        return badUse;
    }
    if (parser.isSet(help))
        parser.showHelp();
    if (!parser.isSet(consent)) {
        say(u"Nothing was sent. Say --this-is-a-sandbox-account if no real money moves in this account."_s);
        return badUse;
    }
    FoundCredentials found = findCredentials(parser.value(file));
    if (!found.hasPair())
        return badUse;
    const QString base = parser.isSet(url) ? parser.value(url) : found.baseUrl;
    if (base.isEmpty()) {
        say(u"Nothing was sent. Say with --base-url or GRID_BASE_URL which service it is."_s);
        return badUse;
    }
    auto endpoint =
        makeEndpoint({.baseUrl = QUrl(base), .clientId = found.clientId}, std::move(found.secret));
    if (!endpoint) {
        say(endpoint.error());
        return badUse;
    }
    say(u"Service: %1"_s.arg(originOf(QUrl(base))));
    return LiveRun(std::move(endpoint).value()).run();
}
