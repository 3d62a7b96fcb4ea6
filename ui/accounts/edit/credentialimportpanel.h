// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

#include "app/credentials/gridclicredentials.h"

class QVBoxLayout;

namespace tokenry {

/// Offers the credentials of the service's own command line, one button for each source, and says why a
/// source is not offered.
class CredentialImportPanel final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CredentialImportPanel)

public:
    explicit CredentialImportPanel(QWidget *parent);

    /// Hidden when there is nothing to offer or to say.
    void setFindings(GridCliFindings findings);
    /// Wipes the credentials that were not taken.
    void forget();
    /// The credentials of the pressed button. They are given once.
    [[nodiscard]] FoundCredentials takeChosen();

Q_SIGNALS:
    void chosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addCandidate(std::size_t index);
    void addWords(const QString &words, bool isWarning);

    GridCliFindings m_findings;
    FoundCredentials m_chosen;
    QVBoxLayout *m_layout;
};

} // namespace tokenry
