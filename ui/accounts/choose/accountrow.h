// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractButton>

#include "app/domain/account.h"

namespace tokenry {

/// One account to choose, in a row as large as a card: environment as icon, word and colour, name, mode,
/// host, and the keys that do the same.
class AccountRow final : public QAbstractButton
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccountRow)

public:
    /// `keys` is a text such as "Ctrl+1"; empty for none.
    AccountRow(const Account &account, const QString &keys, QWidget *parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    /// The two lines left of the keys, in left-to-right coordinates.
    void paintFirstLine(QPainter &painter, const QRect &room) const;
    void paintSecondLine(QPainter &painter, const QRect &room) const;
    /// Draws at the leading end of `room` and takes that room away.
    void paintText(QPainter &painter, QRect &room, const QString &text, const QFont &font,
                   const QColor &color) const;

    const Account m_account;
    const QString m_keys;
    QString m_name;
    QString m_where;
};

} // namespace tokenry
