// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tokenry {

/// Whether a new secret is in safe hands, as far as this program can know: a state machine over copying,
/// saving and discarding, without the secret itself.
class SecretCustody final
{
public:
    enum class Copy {
        None,        ///< Never copied, or the copy failed
        OnClipboard, ///< It can be pasted now
        Replaced,    ///< Other text took its place before its time: it may never have been pasted
        Cleared,     ///< Its time on the clipboard is over, and nobody said that it arrived
        Arrived,     ///< The person said that it is where it belongs
    };
    enum class Close {
        Allowed,
        KeepFirst,         ///< It was neither copied nor saved
        WaitForClipboard,  ///< It was cleared, and may still be on the clipboard
        AskWhetherArrived, ///< Its time on the clipboard is over and no file holds it
    };

    void markCopied();
    void markReplaced();
    void markCleared();
    /// It was cleared from the clipboard, and whether it is gone is or is not proven.
    void setClipboardDoubtful(bool isDoubtful) { m_isClipboardDoubtful = isDoubtful; }
    void markSaved();
    void markSaveFailed() { m_didLastSaveFail = true; }
    void markDiscarded() { m_isDiscarded = true; }
    void markArrived() { m_copy = Copy::Arrived; }

    [[nodiscard]] Copy copy() const { return m_copy; }
    [[nodiscard]] bool isDiscarded() const { return m_isDiscarded; }
    /// On the clipboard, cleared from it in due time, or in a file.
    [[nodiscard]] bool isKept() const;
    /// Whether nothing is lost when the program ends now. A copy that is still on the clipboard counts: its
    /// clearing is asked about elsewhere.
    [[nodiscard]] bool isInSafeHands() const;
    /// Whether closing is the next thing to do: kept, and the last attempt to save it did not fail.
    [[nodiscard]] bool isCloseProposed() const { return isKept() && !m_didLastSaveFail; }
    [[nodiscard]] Close judgeClose() const;

private:
    Copy m_copy = Copy::None;
    bool m_isSaved = false; ///< To a file, which no other copy takes away
    bool m_didLastSaveFail = false;
    bool m_isDiscarded = false;
    bool m_isClipboardDoubtful = false;
};

} // namespace tokenry
