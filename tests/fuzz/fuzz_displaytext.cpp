// SPDX-License-Identifier: Apache-2.0
// Text from the service, made safe to show: the input as UTF-16, so that lone surrogates come too.
#include <QChar>
#include <QList>
#include <QString>

#include <cstring>

#include "app/core/displaytext.h"
#include "tests/fuzz/fuzzing.h"

using namespace tokenry;
using fuzzing::require;

namespace {

void checkSafe(const QString &safe)
{
    require(!hasUnsafeCharacters(safe), "safe text is called safe");
    require(displaySafe(safe, 10 * safe.size() + 1) == safe, "safe text stays as it is");
    for (const char32_t code : safe.toUcs4()) {
        const QChar::Category category = QChar::category(code);
        require(category != QChar::Other_Control && category != QChar::Other_Surrogate,
                "no control character and no half pair");
        require(category != QChar::Separator_Line && category != QChar::Separator_Paragraph,
                "no line separator");
        require(code < 0x202A || code > 0x202E, "nothing embeds or overrides a direction");
        require(code < 0x2066 || code > 0x2069, "nothing isolates a direction");
        require(code != 0x200B && code != 0x2060 && code != 0xFEFF && code != 0xAD, "nothing of no width");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QString text(static_cast<qsizetype>(size / 2), Qt::Uninitialized);
    if (!text.isEmpty())
        std::memcpy(text.data(), data, static_cast<std::size_t>(text.size()) * sizeof(QChar));
    for (const QString &each :
         {text, QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size))}) {
        const QString safe = displaySafe(each, 20 * each.size() + 1);
        checkSafe(safe);
        require(hasUnsafeCharacters(each) == (safe != each),
                "what would be changed is called unsafe, and nothing else");
        // A name that is cut stays safe, and is not much longer than was asked for.
        const QString cut = displaySafe(each, 8);
        checkSafe(cut);
        require(cut.size() <= 8 + 12, "a cut text is short");
        checkSafe(shortId(each));
        require(!mnemonicSafe(each).remove(QLatin1String("&&")).contains(u'&'), "no lone & is left");
        const QString tooltip = plainTooltip(safe);
        require(tooltip == safe || tooltip.count(u'<') == 2 + safe.count(u'\n'), "no markup but ours");
    }
    return 0;
}
