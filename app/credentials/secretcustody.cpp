// SPDX-License-Identifier: Apache-2.0
#include "app/credentials/secretcustody.h"

namespace tokenry {

void SecretCustody::markCopied()
{
    m_copy = Copy::OnClipboard;
    m_didLastSaveFail = false;
    m_isClipboardDoubtful = false;
}

void SecretCustody::markReplaced()
{
    m_isClipboardDoubtful = false;
    if (m_copy == Copy::OnClipboard)
        m_copy = Copy::Replaced;
}

void SecretCustody::markCleared()
{
    m_isClipboardDoubtful = false;
    if (m_copy == Copy::OnClipboard)
        m_copy = Copy::Cleared;
}

void SecretCustody::markSaved()
{
    m_isSaved = true;
    m_didLastSaveFail = false;
}

bool SecretCustody::isKept() const
{
    return m_isSaved || m_copy == Copy::OnClipboard || m_copy == Copy::Cleared || m_copy == Copy::Arrived;
}

bool SecretCustody::isInSafeHands() const
{
    const bool mayNotHaveArrived = !m_isSaved && m_copy == Copy::Cleared;
    return m_isDiscarded || (isKept() && !mayNotHaveArrived);
}

SecretCustody::Close SecretCustody::judgeClose() const
{
    if (m_isDiscarded)
        return Close::Allowed;
    if (!isKept())
        return Close::KeepFirst;
    if (m_isClipboardDoubtful)
        return Close::WaitForClipboard;
    return isInSafeHands() ? Close::Allowed : Close::AskWhetherArrived;
}

} // namespace tokenry
