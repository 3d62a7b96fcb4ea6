// SPDX-License-Identifier: Apache-2.0
#include "namehint.h"

#include <QCoreApplication>

#include <optional>

#include "environmentguess.h"

namespace tokenry {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(NameHint)
};

} // namespace

QString nameHint(const Account &account)
{
    const std::optional<Environment> guess = guessEnvironment(account.name);
    if (!guess || account.environment == Environment::Unlabelled)
        return {};
    const bool soundsReal = *guess == Environment::Production;
    const bool isReal = account.environment == Environment::Production;
    return soundsReal == isReal ? QString()
                                : Words::tr("The account's name sounds like %1, but it is labelled %2.")
                                      .arg(environmentWord(*guess), environmentWord(account.environment));
}

} // namespace tokenry
