// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

#include <optional>

#include "app/core/secret.h"
#include "app/credentials/pasteinspection.h"

class QLabel;
class QLineEdit;

namespace tokenry {

class PasteHint;

/// A field with its label above and one line below that says what is wrong with the text and offers to
/// correct it. Credentials that are pasted into it are hidden before they are drawn: the text is masked, or,
/// in the field of an address, taken out at once. The text that was there before the paste comes back then.
class CredentialEntry final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialEntry)

public:
    /// The judgement of the form, besides the inspection of the text itself; all words translated and
    /// display-safe.
    struct Verdict
    {
        QString refusal = {};    ///< Why it cannot be used
        QString suggestion = {}; ///< What is probably meant, for a button
        QString note = {};
        std::optional<PasteFinding> finding = std::nullopt; ///< Of this field and another together
    };

    /// `input` is the widget below the label: the edit itself, or the box that holds it. Both get this as
    /// their parent.
    CredentialEntry(CredentialField field, const QString &label, QWidget *input, QLineEdit *edit,
                    QWidget *parent);

    [[nodiscard]] CredentialField field() const { return m_field; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] QLineEdit &edit() const { return *m_edit; }
    void setVerdict(Verdict verdict);
    /// The text of the button that fills in the parts of a whole block.
    void setBlockAction(const QString &text) { m_blockAction = text; }
    /// Whether the field has a text that can be used as it is: no fault, and not a whole pasted block.
    [[nodiscard]] bool isUsable() const;
    /// Whether credentials were pasted here that are more than this field is for.
    [[nodiscard]] bool holdsBlock() const { return m_finding && isWholeBlock(m_finding->kind); }
    /// The credentials that the button fills in; emptied by that. `isUsedUp`: this field's own text goes,
    /// because a client ID and a secret were found, or because nothing else was in it.
    struct Fix
    {
        FoundCredentials credentials = {};
        bool isUsedUp = false;
    };
    [[nodiscard]] std::optional<Fix> takeFix();
    /// Takes the block out of the field, which holds its earlier text again. The finding goes too.
    void removeBlock();
    /// Wipes the credentials that the button would fill in.
    void forget();
    /// For a field of the one secret that belongs to this client ID: judges the text, and tells whether it
    /// can be taken.
    bool judgeSecret(const QString &clientId);
    /// The same field: takes the secret out of the block that was pasted, unless it is another client ID's.
    void fixSecret(const QString &clientId);
    /// The same field: what was entered, without the space around it. The field is empty then.
    [[nodiscard]] Secret takeSecret();

Q_SIGNALS:
    void changed();
    void fixRequested();

private:
    void inspect();
    void inspectInserted();
    void notePlace();
    void takeOut();
    void hideSecret();
    void refresh();
    void showRefusal();
    [[nodiscard]] PasteFinding *finding();
    [[nodiscard]] QString actionFor(PasteKind kind) const;

    const CredentialField m_field;
    bool m_isTakingOut = false;
    bool m_isInserted = false; ///< The block was pasted into `m_before`
    bool m_isTakenOut = false; ///< The block is not in the field any more
    int m_place = 0;           ///< Where the next text is put in: the start of the selection, or the cursor
    QString m_before;          ///< The last text without a block in it; never that of a secret
    QLineEdit *m_edit;
    PasteHint *m_hint;
    QString m_blockAction;
    std::optional<PasteFinding> m_finding;
    Verdict m_verdict;
};

} // namespace tokenry
