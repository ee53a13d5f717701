// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <cstddef>
#include <cstdint>

/// What libFuzzer calls. FUZZ_TARGET is one of the functions of targets.h.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    uptake::fuzz::FUZZ_TARGET({reinterpret_cast<const char*>(data), size});
    return 0;
}
