#include "quotegenerator.h"

#include <charconv>
#include <cstdio>
#include <cstring>
#include <fstream>

int main(int argc, char **argv)
{
    std::size_t quotes = 0;
    if (argc != 3 || std::from_chars(argv[1], argv[1] + std::strlen(argv[1]), quotes).ec != std::errc()) {
        std::fputs("usage: generate_quotes NUMBER OUT.csv\n", stderr);
        return 2;
    }
    std::ofstream out(argv[2], std::ios::binary);
    out << llmflation::generateQuotes(quotes) << std::flush;
    if (!out) {
        std::fprintf(stderr, "generate_quotes: %s could not be written\n", argv[2]);
        return 3;
    }
    return 0;
}
