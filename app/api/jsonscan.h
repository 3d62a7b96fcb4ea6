// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QList>

namespace tokenry {

/// One member of a JSON object as positions in its text.
struct JsonMember
{
    qsizetype keyBegin = 0; ///< Inside of the quotes
    qsizetype keyEnd = 0;
    qsizetype valueBegin = 0;
    qsizetype valueEnd = 0;
    bool isWhole = false; ///< The value ended before the text did
};

/// The members of the object at the top of a JSON text, as far as the text goes. The values are not checked
/// further.
struct JsonObjectScan
{
    bool isObject = false; ///< The text begins with an object
    bool isWhole = false;  ///< The object ended, and only white space follows
    QList<JsonMember> members = {};
};

/// Reads a text that may have been cut anywhere. Copies nothing.
[[nodiscard]] JsonObjectScan scanTopLevelObject(QByteArrayView text);

/// The first position from `at` on that is not JSON's white space.
[[nodiscard]] qsizetype skipJsonSpace(QByteArrayView text, qsizetype at);
/// From behind an opening quote to its closing one; the text's size when there is none.
[[nodiscard]] qsizetype findClosingQuote(QByteArrayView text, qsizetype at);

/// Whether the text between two quotes means `name`, escapes decoded. `name` is ASCII.
[[nodiscard]] bool jsonStringEquals(QByteArrayView inner, QByteArrayView name);

} // namespace tokenry
