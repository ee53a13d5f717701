// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

/// What is fuzzed: each reads any bytes, and must neither crash, nor hang, nor break its own promises.
namespace uptake::fuzz {

void csv(std::string_view bytes); ///< rows are the same whatever the size of reads
void rows(std::string_view bytes); ///< a Marketplace download, of the kind that the first byte chooses
void json(std::string_view bytes); ///< a stream of parsed reports
void text(std::string_view bytes); ///< a mail's plain text
void html(std::string_view bytes); ///< a mail's HTML
void mail(std::string_view bytes); ///< an .eml or an mbox
void archive(std::string_view bytes); ///< .zip, .gz, .tgz and what is in them
void detection(std::string_view bytes); ///< what is this file?
void profile(std::string_view bytes); ///< a mail profile, and the built-in report's text read by it
void values(std::string_view bytes); ///< tiers, versions, dates, months, amounts, counts, server IDs

struct Target
{
    std::string_view name; ///< also of its folder in tests/data/fuzz
    void (*read)(std::string_view bytes);
};

inline constexpr std::array targets{Target{"csv", csv}, Target{"rows", rows}, Target{"json", json}, Target{"text", text},
    Target{"html", html}, Target{"mail", mail}, Target{"archive", archive}, Target{"detection", detection},
    Target{"profile", profile}, Target{"values", values}};

} // namespace uptake::fuzz
