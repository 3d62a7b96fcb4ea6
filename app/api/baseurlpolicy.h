// SPDX-License-Identifier: Apache-2.0
#pragma once

// Both moved to app/core, where the entry checks of dialogs reach them. To go once nothing includes it.
#include "baseurl.h"
#include "clientid.h"
