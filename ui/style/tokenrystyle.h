// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProxyStyle>

#include "ui/style/enterkey.h"
#include "ui/style/heldkeys.h"

namespace tokenry {

/// Fusion with rounded fields and buttons, a flat header, thin scroll bars and a 2 px focus ring; colours by
/// role from the palette. Enter presses the focused button (see `EnterKey`), a held key only once (see
/// `HeldKeys`).
class TokenryStyle final : public QProxyStyle
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TokenryStyle)

public:
    TokenryStyle();

    /// Whether nothing may move by itself: every animation then lasts 0 ms.
    void setReducedMotion(bool reduced) { m_isMotionReduced = reduced; }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget = nullptr) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget = nullptr) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget = nullptr) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl subControl, const QWidget *widget = nullptr) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                         const QWidget *widget = nullptr) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                                  const QWidget *widget = nullptr) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option = nullptr,
                                const QWidget *widget = nullptr,
                                QStyleHintReturn *returnData = nullptr) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap standardIcon, const QStyleOption *option = nullptr,
                                     const QWidget *widget = nullptr) const override;
    void polish(QApplication *application) override;
    void unpolish(QApplication *application) override;
    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;

private:
    EnterKey m_enterKey;
    HeldKeys m_heldKeys;
    bool m_isMotionReduced = false;
};

} // namespace tokenry
