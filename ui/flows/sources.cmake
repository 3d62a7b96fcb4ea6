# SPDX-License-Identifier: Apache-2.0
list(APPEND TOKENRY_UI_SOURCES)
