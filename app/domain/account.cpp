// SPDX-License-Identifier: Apache-2.0
#include "app/domain/account.h"

#include <QCoreApplication>

#include "app/domain/baseurl.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Account)
};

} // namespace

QString environmentWord(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return Text::tr("PRODUCTION");
    case Environment::Sandbox:
        return Text::tr("SANDBOX");
    case Environment::Other:
        return Text::tr("OTHER");
    case Environment::Unlabelled:
        return Text::tr("NOT LABELLED");
    }
    return {};
}

QString modeWord(AccountMode mode)
{
    switch (mode) {
    case AccountMode::Normal:
        return {};
    case AccountMode::Protected:
        return Text::tr("protected");
    case AccountMode::ReadOnly:
        return Text::tr("read-only");
    }
    return {};
}

bool asksForAccountName(const Account &account)
{
    return account.mode == AccountMode::Protected ||
           (account.environment == Environment::Unlabelled && !isLoopback(account.baseUrl));
}

QString originOf(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    const int port = url.port(scheme == "http"_L1 ? 80 : 443);
    return (host.contains(u':') ? u"%1://[%2]:%3"_s : u"%1://%2:%3"_s)
        .arg(scheme, host, QString::number(port));
}

} // namespace tokenry
