// SPDX-License-Identifier: Apache-2.0
#include "app/accounts/accountrules.h"

#include <QCoreApplication>
#include <QDir>

#include "app/core/sentencetext.h"
#include "app/domain/clientid.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(AccountRules)
};

constexpr qsizetype maximumName = 200;

bool isUsableAddress(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    return url.isValid() && (scheme == "https"_L1 || scheme == "http"_L1) && !url.host().isEmpty() &&
           !url.authority(QUrl::FullyEncoded).contains(u'@') && !url.hasQuery() && !url.hasFragment();
}

} // namespace

QString comparableName(const QString &name)
{
    return name.normalized(QString::NormalizationForm_KC).trimmed().toCaseFolded();
}

QString refuseFields(const Account &account)
{
    if (account.name.trimmed().isEmpty())
        return Text::tr("The account needs a name.");
    if (account.name.size() > maximumName)
        return Text::tr("The account's name is too long.");
    if (!isUsableAddress(account.baseUrl))
        return Text::tr("The base URL is not an address that credentials can be sent to.");
    if (!refuseClientId(account.clientId).isEmpty())
        return Text::tr("The client ID is empty or holds a character that it cannot have.");
    if (!account.caFile.isEmpty() && !QDir::isAbsolutePath(account.caFile))
        return Text::tr("The CA file must be given with its whole path.");
    return {};
}

QString refuseAccount(const Account &account, const QList<Account> &others)
{
    if (const QString refusal = refuseFields(account); !refusal.isEmpty())
        return refusal;
    const QString name = comparableName(account.name);
    for (const Account &other : others) {
        if (other.id != account.id && comparableName(other.name) == name)
            return Text::tr("There is already an account named “%1”. Choose another name.")
                .arg(displaySafeInSentence(other.name));
    }
    return {};
}

} // namespace tokenry
