// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/badanswers.h"

namespace {

QByteArray answerOf(const QByteArray &status, const QByteArray &body,
                    const QByteArray &headers = {})
{
    return "HTTP/1.1 " + status + "\r\nConnection: close\r\nContent-Type: application/json\r\n"
        + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray refusal(const QByteArray &status, const QByteArray &code, const QByteArray &headers = {})
{
    return answerOf(status, R"({"error":")" + code + R"(","message":"<b>No</b> \u202e today"})",
                    headers);
}

} // namespace

QList<std::pair<const char *, QByteArray>> badAnswers()
{
    return {
        {"301 to itself", answerOf("301 Moved", {}, "Location: /api/v1/usage \r\n")},
        {"400", refusal("400 Bad Request", "400")},
        {"401", refusal("401 Unauthorized", "UNAUTHORIZED")},
        {"402", refusal("402 Payment Required", "QUOTA_EXCEEDED")},
        {"403", refusal("403 Forbidden", "FEATURE_NOT_AVAILABLE")},
        {"404", refusal("404 Not Found", "404")},
        {"405", refusal("405 Method Not Allowed", "405")},
        {"409", refusal("409 Conflict", "409")},
        {"413", refusal("413 Too Large", "413")},
        {"422", refusal("422 Unprocessable", "VALIDATION_ERROR")},
        {"429 for seconds", refusal("429 Slow", "RATE_LIMITED", "Retry-After: 2\r\n")},
        {"429 until a date",
         refusal("429 Slow", "RATE_LIMITED", "Retry-After: Wed, 21 Oct 2015 07:28:00 GMT\r\n")},
        {"429 for ever", refusal("429 Slow", "RATE_LIMITED", "Retry-After: 99999999999999\r\n")},
        {"429 for nonsense", refusal("429 Slow", "RATE_LIMITED", "Retry-After: -5, soon\r\n")},
        {"429 without a word", refusal("429 Slow", "RATE_LIMITED")},
        {"500 in plain text",
         "HTTP/1.1 500 Oops\r\nConnection: close\r\n\r\nInternal Server Error"},
        {"502", refusal("502 Bad Gateway", "502")},
        {"503", refusal("503 Unavailable", "503", "Retry-After: 1\r\n")},
        {"504", refusal("504 Timeout", "504")},
        {"599", refusal("599 What", "599")},
        {"deep JSON", answerOf("200 OK", QByteArray(200'000, '['))},
        {"wrong types",
         answerOf(
             "200 OK",
             R"({"scan_id":[1],"status":{},"plan":[7],"plans":"x","checkout_url":[],"scans":9})")},
        {"empty", answerOf("200 OK", {})},
        {"204", "HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n"},
        {"NULs and half of an UTF-8", answerOf("200 OK", QByteArray("{\"scan_id\":\"\0\xc3", 14))},
        {"no HTTP version", "200 OK\r\n\r\n{}"},
    };
}
