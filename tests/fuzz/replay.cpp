// SPDX-License-Identifier: Apache-2.0
// The driver where libFuzzer is not there: plays the corpus, and then a number of changed inputs that are the
// same each time.
//   fuzz_NAME FOLDER [CHANGES_OF_EACH [SEED]]
#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include <unistd.h>

#include "tests/fuzz/fuzzing.h"

// The sanitizers', where they are.
extern "C" __attribute__((weak)) void __sanitizer_set_death_callback(void (*callback)());

namespace {

constexpr std::size_t longestInput = 64 * 1024;

// For whoever dies: what it died of.
std::string current; // NOLINT: read by a signal handler

void showInput()
{
    static constexpr char digits[] = "0123456789abcdef";
    std::string shown = "the input, in hexadecimal: ";
    for (const char byte : current) {
        shown += digits[static_cast<unsigned char>(byte) >> 4U];
        shown += digits[static_cast<unsigned char>(byte) & 0xFU];
    }
    shown += '\n';
    [[maybe_unused]] const auto written = ::write(STDERR_FILENO, shown.data(), shown.size());
}

void handleAbort(int)
{
    showInput();
}

void play(const std::string &input)
{
    current = input;
    // A copy of exactly this size, so that reading past its end is seen.
    const std::vector<std::uint8_t> exact(input.begin(), input.end());
    LLVMFuzzerTestOneInput(exact.data(), exact.size());
}

class Changer
{
public:
    Changer(const std::vector<std::string> &corpus, unsigned seed) : m_corpus(corpus), m_random(seed) {}

    std::string change(std::string input)
    {
        for (std::size_t count = 1 + below(4); count > 0; --count)
            changeOnce(input);
        input.resize(std::min(input.size(), longestInput));
        return input;
    }

private:
    std::size_t below(std::size_t end) { return end == 0 ? 0 : m_random() % end; }

    void changeOnce(std::string &input)
    {
        static const std::vector<std::string> words{"\"",
                                                    "\\",
                                                    "\\u0000",
                                                    "\\ud83d",
                                                    "{",
                                                    "}",
                                                    "[",
                                                    "]",
                                                    ":",
                                                    ",",
                                                    "null",
                                                    "true",
                                                    "-1",
                                                    "1e999",
                                                    "\xff",
                                                    "\xc3",
                                                    "\xe2\x80\xae",
                                                    std::string(1, '\0'),
                                                    "%",
                                                    "%2",
                                                    "\r\n",
                                                    "'",
                                                    " "};
        const std::size_t at = below(input.size() + 1);
        switch (below(6)) {
        case 0: // cut
            input.resize(at);
            break;
        case 1: // one bit
            if (at < input.size())
                input[at] = static_cast<char>(input[at] ^ static_cast<char>(1U << below(8)));
            break;
        case 2: // a word of the trade
            input.insert(at, words[below(words.size())]);
            break;
        case 3: // without a part
            input.erase(at, 1 + below(16));
            break;
        case 4: // a part once more
            input.insert(below(input.size() + 1), input.substr(at, 1 + below(64)));
            break;
        default: { // a part of another one
            const std::string &other = m_corpus[below(m_corpus.size())];
            input.replace(at, below(32), other.substr(below(other.size() + 1), below(64)));
        }
        }
    }

    const std::vector<std::string> &m_corpus;
    std::minstd_rand m_random;
};

std::vector<std::string> readCorpus(const std::filesystem::path &folder)
{
    std::vector<std::filesystem::path> paths;
    for (const auto &entry : std::filesystem::directory_iterator(folder))
        paths.push_back(entry.path());
    std::sort(paths.begin(), paths.end());
    std::vector<std::string> corpus;
    for (const auto &path : paths) {
        std::ifstream file(path, std::ios::binary);
        corpus.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
    }
    return corpus;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc < 2)
        return 2;
    const std::vector<std::string> corpus = readCorpus(argv[1]);
    const int changes = argc > 2 ? std::atoi(argv[2]) : 0;
    const unsigned seed = argc > 3 ? static_cast<unsigned>(std::atoi(argv[3])) : 1U;
    std::signal(SIGABRT, handleAbort);
    if (__sanitizer_set_death_callback)
        __sanitizer_set_death_callback(showInput);
    Changer changer(corpus, seed);
    for (const std::string &input : corpus) {
        play(input);
        for (int change = 0; change < changes; ++change)
            play(changer.change(input));
    }
    std::printf("%zu inputs of the corpus and %d changes of each (seed %u)\n", corpus.size(), changes, seed);
    return corpus.empty() ? 1 : 0;
}
