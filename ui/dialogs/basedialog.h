// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDialog>
#include <QString>

#include "app/domain/account.h"
#include "ui/style/buttonkind.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace tokenry {

class AccountBand;

/// The frame of every dialog: account band (when it changes something), title, subtitle, content, footer with
/// buttons. 560 wide; grows and shrinks with its content, but never while the pointer is on the footer, where
/// a button would move away under it: then the content scrolls. It scrolls too where the screen is too low.
/// Modal to its window; opened with `open()`.
class BaseDialog : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BaseDialog)

public:
    /// With a band: for dialogs that change something.
    explicit BaseDialog(const Account &account, QWidget *parent);
    /// Without: for dialogs that change nothing on the service.
    explicit BaseDialog(QWidget *parent);

    void setVisible(bool visible) override;

protected:
    /// Shows another account in the band, while its settings are still being chosen. Only for a dialog with
    /// a band.
    void setBandAccount(const Account &account);
    /// Scrolls, where the content does not fit, so that this part of it is seen.
    void bringIntoView(QWidget *part);
    /// Also the window title; display-safe text.
    void setHeading(const QString &title, const QString &subtitle);
    /// Where the content goes: margins and group spacing are set.
    [[nodiscard]] QVBoxLayout *contentLayout() const { return m_content; }
    /// Adds a button to the right side of the footer; the primary one becomes the default button.
    QPushButton *addButton(const char *objectName, const QString &text, ButtonKind kind = ButtonKind::Normal);
    /// Adds *Close*, the only thing to do in a dialog that tells something.
    QPushButton *addCloseButton(const char *objectName);
    /// Buttons at the left and at the right of the footer.
    [[nodiscard]] QHBoxLayout *footerLeading() const { return m_leading; }
    [[nodiscard]] QHBoxLayout *footerTrailing() const { return m_trailing; }

    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build(const Account *account);
    [[nodiscard]] int heightFor(int width) const;
    void fitHeight();
    void scrollIfNeeded();
    void keepOnScreen();

    AccountBand *m_band = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_subtitle = nullptr;
    QScrollArea *m_scroll = nullptr;
    QVBoxLayout *m_content = nullptr;
    QWidget *m_footer = nullptr;
    QHBoxLayout *m_leading = nullptr;
    QHBoxLayout *m_trailing = nullptr;
    int m_fittedHeight = 0; ///< As this dialog last set it; another height is the person's choice
};

/// Opens a dialog that deletes itself when it is closed. Gives the dialog back, to connect its signals.
template<class Dialog>
Dialog *openDialog(Dialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace tokenry
