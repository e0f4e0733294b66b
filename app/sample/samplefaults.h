// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/api/types.h"

#include <array>

// What is deliberately wrong with the sample site and the sample API, as lists: the tests prove
// that every entry is really there, and that a scan of the site finds those it can.
// The engine knows nothing of this.

/// The site is served in two versions, so that a second scan has something to compare.
enum class SampleLook { First, Second, Both };

/// One fault of the site that axe-core, or our measurement of the page, reports.
struct SiteFault
{
    const char *path; ///< page it shows on; "*" = every page, from the footer or the banner
    const char *rule; ///< axe rule, or the name of the metric
    Severity severity;
    SampleLook look;
};

inline constexpr auto siteFaults = std::to_array<SiteFault>({
    // On every page: one repair mends them all.
    {"*", "link-name", Severity::High, SampleLook::Both},
    {"*", "button-name", Severity::Critical, SampleLook::Second},
    {"*", "color-contrast", Severity::High, SampleLook::Second},

    {"/", "image-alt", Severity::Critical, SampleLook::First},
    {"/", "color-contrast", Severity::High, SampleLook::Both},
    {"/", "heading-order", Severity::Medium, SampleLook::First},

    {"/shop", "select-name", Severity::Critical, SampleLook::First},
    {"/shop", "image-redundant-alt", Severity::Low, SampleLook::Both},
    {"/shop", "empty-heading", Severity::Low, SampleLook::Both},
    {"/shop", "CLS", Severity::Unknown, SampleLook::Both}, ///< an offer that arrives late

    {"/shop/ridge-mug", "aria-required-attr", Severity::Critical, SampleLook::First},
    {"/shop/ridge-mug", "role-img-alt", Severity::High, SampleLook::Both},
    {"/shop/ridge-mug", "meta-viewport", Severity::Medium, SampleLook::Second},
    {"/shop/ridge-mug", "LCP", Severity::Unknown, SampleLook::Both}, ///< a picture served late

    {"/cart", "button-name", Severity::Critical, SampleLook::Both},
    {"/cart", "label", Severity::Critical, SampleLook::Both},
    {"/cart", "empty-table-header", Severity::Low, SampleLook::Both},
    {"/cart", "TBT", Severity::Unknown, SampleLook::Both}, ///< a script that counts for 520 ms

    {"/checkout", "label", Severity::Critical, SampleLook::First},
    {"/checkout", "autocomplete-valid", Severity::High, SampleLook::First},
    {"/checkout", "color-contrast", Severity::High, SampleLook::Both},
    {"/checkout", "tabindex", Severity::High, SampleLook::Both},
    {"/checkout", "list", Severity::High, SampleLook::Second},

    {"/about", "html-has-lang", Severity::High, SampleLook::Both},
    {"/about", "frame-title", Severity::High, SampleLook::Both},
    {"/about", "image-alt", Severity::Critical, SampleLook::Both}, ///< inside the map's frame
    {"/about", "link-in-text-block", Severity::High, SampleLook::Both},
    {"/about", "landmark-one-main", Severity::Medium, SampleLook::Both},
    {"/about", "region", Severity::Medium, SampleLook::Both},
});

// Beside these the site has: text on a gradient, for a person to judge (/, color-contrast); an
// invisible focus and a keyboard trap (/checkout); links too small to hit and a table wider than a
// phone (/cart); one title for two pages (/cart, /about); a file name as alternative text
// (/shop/ridge-mug); a link "click here" (/about); links to a page that is not there
// (/gift-cards), to one that answers 500 (/reviews), to a download (/price-list), to the way out
// (/logout) and to other sites; no security headers, a cookie without flags (/cart) and a server
// that tells its version.

/// One flaw of the API. `id` is ours; `owasp` is the heading of the OWASP API Top 10 of 2023, or
/// "contract" where the answer differs from the description.
struct ApiFlaw
{
    const char *id;
    const char *owasp;
    const char *operation; ///< verb and path as in the description
    const char *what;
    SampleLook look = SampleLook::Both;
};

inline constexpr auto apiFlaws = std::to_array<ApiFlaw>({
    {"bola-order", "API1", "GET /orders/{id}", "any customer reads any order"},
    {"open-invoice", "API2", "GET /orders/{id}/invoice", "declares a login and asks for none"},
    {"jwt-none", "API2", "GET /users/me", "a token with alg none is believed"},
    {"jwt-expired", "API2", "GET /users/me", "an expired token is believed"},
    {"exposed-hash", "API3", "GET /users/{id}",
     "answers with password_hash, which is undocumented"},
    {"mass-assignment", "API3", "PUT /users/me", "sets the read-only role"},
    {"no-login-limit", "API4", "POST /login", "passwords can be tried for ever"},
    {"no-page-limit", "API4", "GET /products", "limit=100000 is obeyed"},
    {"open-admin", "API5", "GET /admin/users", "any customer is let in"},
    {"ssrf", "API7", "GET /fetch", "fetches the address it is given (here: on this computer only)"},
    {"cors-reflects", "API8", "GET /users/me", "allows any origin with credentials",
     SampleLook::First},
    {"trace-echo", "API8", "TRACE /health", "TRACE sends the request back, its headers included"},
    {"cookie-flags", "API8", "POST /login", "session cookie without HttpOnly and SameSite"},
    {"no-nosniff", "API8", "GET /health", "no X-Content-Type-Options, no CSP"},
    {"version-banner", "API8", "GET /health", "Server and X-Powered-By tell versions"},
    {"verbose-error", "API8", "GET /products/{id}", "a bad id is answered with a stack trace"},
    {"sql-error", "API8", "GET /search", "a single quote gives a database error, two do not",
     SampleLook::First},
    {"reflected-html", "API8", "GET /preview", "puts the name into HTML as it came"},
    {"open-redirect", "API8", "GET /go", "sends the visitor wherever `to` says"},
    {"env-file", "API9", "GET /.env", "a settings file lies open"},
    {"git-config", "API9", "GET /.git/config", "so does the repository"},
    {"actuator", "API9", "GET /actuator/env", "so does the framework's own page",
     SampleLook::Second},
    {"old-version", "API9", "GET /v1/orders", "the old version still answers, without a login"},
    {"deprecated", "API9", "GET /catalogue", "a deprecated operation still answers"},
    {"undeclared-status", "contract", "GET /orders/{id}", "an unknown order is 410, not 404"},
    {"wrong-type", "contract", "GET /stock", "declares JSON and sends text"},
    {"wrong-schema", "contract", "GET /products/{id}", "product 7 has its price as a string"},
});

/// The customers of the API who can log in; the third runs the shop.
struct ApiAccount
{
    int id;
    const char *email;
    const char *password;
};

inline constexpr auto apiAccounts = std::to_array<ApiAccount>({
    {1, "ada@kiln.example", "clay-and-water"},
    {2, "ben@kiln.example", "wet-thumb"},
    {3, "cleo@kiln.example", "cone-eight"},
});
