// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QComboBox>

namespace tokenry {

/// A field for a base URL that offers the documented ones by their names. The chosen one stands in the field
/// as a URL.
class BaseUrlBox final : public QComboBox
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BaseUrlBox)

public:
    explicit BaseUrlBox(QWidget *parent);
};

} // namespace tokenry
