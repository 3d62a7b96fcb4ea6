// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

#include "app/credentials/foundcredentials.h"

class QPushButton;

namespace tokenry {

class FieldHint;

/// One line that takes credentials from the clipboard, in any form that is known, and says what it found.
class PasteLine final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PasteLine)

public:
    explicit PasteLine(QWidget *parent);

    /// The credentials of the last paste. They are given once.
    [[nodiscard]] FoundCredentials takeFound();

Q_SIGNALS:
    void found();

private:
    void paste();

    QPushButton *m_button;
    FieldHint *m_hint;
    FoundCredentials m_found;
};

} // namespace tokenry
