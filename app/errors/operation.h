// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace tokenry {

/// The operation of the person that failed. `SignIn` is the trial of an account's address and
/// credentials, and a first list that was refused.
enum class Operation { List, Read, Create, Delete, TestCredentials, Find, SignIn };

} // namespace tokenry
