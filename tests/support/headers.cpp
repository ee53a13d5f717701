// SPDX-License-Identifier: GPL-3.0-or-later
// A precompiled header needs a target with a file to compile: this one holds nothing.
