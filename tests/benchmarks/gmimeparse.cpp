// SPDX-License-Identifier: GPL-3.0-or-later
// The peer of the mail benchmark: GMime parses every message of an mbox, and nothing else is done with them.
#include <cstdio>
#include <gmime/gmime.h>

int main(int count, char** arguments)
{
    if (count != 2) {
        std::fprintf(stderr, "usage: gmimeparse FILE.mbox\n");
        return 64;
    }
    g_mime_init();
    GMimeStream* stream = g_mime_stream_file_open(arguments[1], "r", nullptr);
    if (!stream)
        return 1;
    GMimeParser* parser = g_mime_parser_new_with_stream(stream);
    g_mime_parser_set_format(parser, GMIME_FORMAT_MBOX);
    long messages = 0;
    while (!g_mime_parser_eos(parser)) {
        GMimeMessage* message = g_mime_parser_construct_message(parser, nullptr);
        if (!message)
            continue;
        ++messages;
        g_object_unref(message);
    }
    g_object_unref(parser);
    g_object_unref(stream);
    g_mime_shutdown();
    std::printf("%ld\n", messages);
    return 0;
}
