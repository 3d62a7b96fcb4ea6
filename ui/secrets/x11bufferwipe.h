// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tokenry {

/// Overwrites the buffer in which requests wait for the X server. What another program pasted passed through
/// it and would lie there until as much has been drawn. Does nothing on other platforms.
void wipeX11RequestBuffer();

} // namespace tokenry
