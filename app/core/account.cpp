// SPDX-License-Identifier: Apache-2.0
#include "account.h"

#include <QCoreApplication>

namespace tokenry {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Account)
};

} // namespace

QString environmentWord(Environment environment)
{
    switch (environment) {
    case Environment::Production:
        return Words::tr("PRODUCTION");
    case Environment::Sandbox:
        return Words::tr("SANDBOX");
    case Environment::Other:
        return Words::tr("OTHER");
    case Environment::Unlabelled:
        return Words::tr("NOT LABELLED");
    }
    return {};
}

} // namespace tokenry
