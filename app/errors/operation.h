// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tokenry {

/// What the person was doing when the error came. `SignIn` is the trial of an account's address and
/// credentials, and a first list that was refused.
enum class Operation { List, Read, Create, Delete, TestCredentials, Find, SignIn };

} // namespace tokenry
