// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QPlainTextEdit>
#include <QString>
#include <QStringView>
#include <QTextCursor>

#include "app/tokens/find/textscan.h"

namespace tokenry {

/// A field for a text that may hold secrets. A text that is pasted or dropped is looked through before the
/// field has it, and its secrets stand masked in the field. The ids within masked places are kept.
class MaskedTextEdit final : public QPlainTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MaskedTextEdit)

public:
    /// More characters than a person pastes to find one token; the field takes no more.
    static constexpr qsizetype longestText = 1'000'000;

    explicit MaskedTextEdit(QWidget *parent);
    ~MaskedTextEdit() override;

    /// Looks through the text and masks the secrets that were typed. The mentions of masked places are among
    /// the mentions; the spans belong to the text of before.
    [[nodiscard]] TextScan scanAndMask();
    /// A part of the text was left out.
    [[nodiscard]] bool isCut() const { return m_isCut; }
    /// A secret was masked, and stands in the field as bullets.
    [[nodiscard]] bool isMasked() const { return m_isMasked; }

protected:
    void insertFromMimeData(const QMimeData *source) override;

private:
    struct MaskedMention
    {
        TextMention mention = {};
        QTextCursor place = {}; ///< Moves with the text around it
        QString shown = {};     ///< The masked text of the place
    };

    void dropEdited(QStringView text);
    void moveMasked(TextSpan replaced, qsizetype growth);
    void showMasked(QStringView text, const TextScan &scan);

    QList<MaskedMention> m_masked; ///< Of the places that are masked now, once `dropEdited()` was called
    bool m_isMasked = false;
    bool m_isCut = false;
};

} // namespace tokenry
