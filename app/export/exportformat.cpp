// SPDX-License-Identifier: Apache-2.0
#include "app/export/exportformat.h"

#include <QCoreApplication>

#include <limits>

#include "app/core/displaytext.h"

namespace tokenry {
using namespace Qt::StringLiterals;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TokenExport)
};

/// Whether a spreadsheet may take the text for a formula (OWASP, CSV injection): by its first character after
/// spaces and quotes, the wide forms of East Asian input included.
bool looksLikeFormula(QStringView text)
{
    static constexpr QStringView starts = u"=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20";
    for (const QChar character : text) {
        if (starts.contains(character))
            return true;
        const bool isSkipped = character.isSpace() || character == u'"' || character == u'\'';
        if (!isSkipped)
            return false;
    }
    return false;
}

/// Every cell is quoted, so that neither a separator of another locale nor a space at the edge changes what
/// is read.
QString csvCell(const QString &text)
{
    // Whole: a cell that is cut would look like another name.
    QString shown = displaySafe(text, std::numeric_limits<qsizetype>::max());
    if (looksLikeFormula(text) || looksLikeFormula(shown))
        shown.prepend(u'\'');
    return u'"' + shown.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

QString csvRow(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &cell : cells)
        quoted.append(csvCell(cell));
    return quoted.join(u',') + u"\r\n"_s;
}

} // namespace tokenry
