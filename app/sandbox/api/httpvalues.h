// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tokenry::sandbox {

using HttpHeaders = std::vector<std::pair<std::string, std::string>>;

/// A request as it arrived. Header names are in lower case and may repeat.
struct HttpRequest
{
    std::string method = {};
    std::string target = {};
    HttpHeaders headers = {};
    std::string body = {};

    /// Every value of that header, in order.
    [[nodiscard]] std::vector<std::string_view> all(std::string_view lowerCaseName) const
    {
        std::vector<std::string_view> values;
        for (const auto &[name, value] : headers)
            if (name == lowerCaseName)
                values.emplace_back(value);
        return values;
    }
};

/// An answer; the server adds length, date, request id and connection.
struct HttpResponse
{
    int status = 200;
    HttpHeaders headers = {};
    std::string body = {};
    std::string_view route =
        "-"; ///< For the log: the path with a placeholder for what is data. Outlives the answer.
};

} // namespace tokenry::sandbox
