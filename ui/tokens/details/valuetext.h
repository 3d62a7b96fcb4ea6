// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTextEdit>

namespace tokenry {

/// Plain text of any length that wraps anywhere, is as high as it needs to be and can be selected with the
/// mouse. QLabel would not break a long name or id without spaces.
class ValueText final : public QTextEdit
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ValueText)

public:
    explicit ValueText(QWidget *parent = nullptr);

    /// Display-safe text.
    void setValue(const QString &text);
    void setMuted(bool muted);
    /// For ids: breaks where the line is full, not where an id happens to have a hyphen.
    void setBreaksAnywhere();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void fitHeight();
    void updateColor();

    bool m_isMuted = false;
};

} // namespace tokenry
