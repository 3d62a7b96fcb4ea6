// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QWidget>

#include "app/tokens/changes/tokencommands.h"

class QLabel;

namespace tokenry {

class IconView;

/// One token of a deletion: its summary, and its outcome as icon and word, with the reason below when it
/// is still there.
class DeleteRow final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DeleteRow)

public:
    /// `created` is display-safe text such as "created 3 years ago".
    DeleteRow(const Token &token, const QString &created, bool isOwn, QWidget *parent);

    void showOutcome(const DeletionEntry &entry);

private:
    IconView *m_icon;
    QLabel *m_outcome;
    QLabel *m_reason;
};

} // namespace tokenry
