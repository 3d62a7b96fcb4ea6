// SPDX-License-Identifier: Apache-2.0
#include "ui/tokens/which/maskedtextedit.h"

#include <QMimeData>
#include <QSet>
#include <QTextCursor>

#include <algorithm>
#include <utility>

#include "app/core/wipedtext.h"

namespace tokenry {

namespace {

bool isWithinSecret(const TextMention &mention, const TextScan &scan)
{
    return std::any_of(scan.secrets.cbegin(), scan.secrets.cend(), [&mention](TextSpan secret) {
        return secret.begin < mention.span.end() && mention.span.begin < secret.end();
    });
}

} // namespace

MaskedTextEdit::MaskedTextEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    // No step back to a text that holds a secret.
    setUndoRedoEnabled(false);
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (document()->isEmpty())
            m_isCut = false;
    });
}

MaskedTextEdit::~MaskedTextEdit() = default;

void MaskedTextEdit::insertFromMimeData(const QMimeData *source)
{
    const WipedText pasted(source->text());
    const WipedText present(toPlainText());
    const QTextCursor place = textCursor();
    const QStringView head = QStringView(present.text()).first(place.selectionStart());
    const QStringView tail = QStringView(present.text()).sliced(place.selectionEnd());
    if (head.isEmpty() && tail.isEmpty())
        m_isCut = false;
    const qsizetype room = std::max<qsizetype>(0, longestText - head.size() - tail.size());
    const QStringView taken = QStringView(pasted.text()).left(room);
    // With the text around it: a value may stand behind the name that was typed.
    QString joined;
    joined.reserve(head.size() + taken.size() + tail.size());
    joined.append(head).append(taken).append(tail);
    const WipedText whole(std::move(joined));
    const TextScan scan = scanText(whole.text());
    noteMasked(whole.text(), scan);
    setPlainText(maskedText(whole.text(), scan));
    m_isCut = m_isCut || taken.size() < pasted.text().size();
    QTextCursor cursor = textCursor();
    // From the end: the field makes one character of each end of a line.
    cursor.setPosition(document()->characterCount() - 1 - static_cast<int>(tail.size()));
    setTextCursor(cursor);
    ensureCursorVisible();
}

TextScan MaskedTextEdit::scanAndMask()
{
    const WipedText text(toPlainText());
    TextScan scan = scanText(text.text());
    noteMasked(text.text(), scan);
    if (!scan.secrets.isEmpty())
        setPlainText(maskedText(text.text(), scan));
    QSet<QString> ids;
    for (const TextMention &mention : std::as_const(scan.mentions))
        ids.insert(mention.reference.ids.last());
    for (const TextMention &mention : std::as_const(m_maskedMentions)) {
        if (!ids.contains(mention.reference.ids.last()))
            scan.mentions.append(mention);
        ids.insert(mention.reference.ids.last());
    }
    return scan;
}

/// The text is about to be shown with its secrets masked.
void MaskedTextEdit::noteMasked(QStringView text, const TextScan &scan)
{
    if (!text.contains(secretBullet)) {
        m_maskedMentions.clear();
        m_isMasked = false;
    }
    for (const TextMention &mention : scan.mentions) {
        if (isWithinSecret(mention, scan))
            m_maskedMentions.append(mention);
    }
    m_isMasked = m_isMasked || !scan.secrets.isEmpty();
}

} // namespace tokenry
