// SPDX-License-Identifier: Apache-2.0
// Nothing to compile: the target that this file belongs to owns precompiled headers.
