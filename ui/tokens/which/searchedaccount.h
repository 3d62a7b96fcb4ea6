// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QHash>
#include <QString>

#include "app/domain/account.h"
#include "app/tokens/rights/changepolicy.h"
#include "app/tokens/rows/rowsnapshot.h"

namespace tokenry {

/// An account that is signed in, and the rows of its list that were read.
struct SearchedAccount
{
    Account account = {};
    RowSnapshot rows = {};
    bool isComplete = false; ///< Nothing of its list is missing
    bool isReading = false;  ///< More rows are on their way
    QString problem = {};    ///< Why the list could not be read to its end, in words; display-safe
    ChangePolicy policy = {};
    QHash<QString, QString> words = {}; ///< By token id: what else a token is found by, such as its note
};

/// What to do with a token that was found.
enum class FoundTokenAction {
    Show,   ///< In the list, or in the details pane
    Rotate, ///< Because it leaked: the old token is deleted right after the proof
    Delete,
};

} // namespace tokenry
