// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Put before another program by LD_PRELOAD: one request for memory, of any of its libraries, is refused. What is asked
// for with AMENDS_FAILING_MEMORY: how many requests go well before it, below 0 all, and a file that is told "memory"
// where one was refused, or else at the end how many there were.

#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <unistd.h>

extern "C" void* __libc_malloc(size_t size);
extern "C" void* __libc_calloc(size_t count, size_t size);
extern "C" void* __libc_realloc(void* held, size_t size);

namespace {

long long refusedAt = -1;
char told[4096] = {};
std::atomic<bool> isWatching = false;
std::atomic<long long> asked = 0;

void tell(const char* text)
{
    const int fd = ::open(told, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    const size_t length = std::strlen(text);
    if (fd < 0 || ::write(fd, text, length) != ssize_t(length))
        std::abort();
    ::close(fd);
}

bool isRefused()
{
    if (!isWatching || asked.fetch_add(1) != refusedAt)
        return false;
    tell("memory\n");
    errno = ENOMEM;
    return true;
}

[[gnu::constructor]] void readEnvironment()
{
    const char* given = std::getenv("AMENDS_FAILING_MEMORY");
    if (!given || std::sscanf(given, "%lld %4095[^\n]", &refusedAt, told) != 2)
        std::abort();
    isWatching = true;
}

[[gnu::destructor]] void tellHowMany()
{
    isWatching = false;
    char text[32];
    std::snprintf(text, sizeof text, "%lld\n", asked.load());
    if (refusedAt < 0)
        tell(text);
}

} // namespace

// NOLINTBEGIN(readability-inconsistent-declaration-parameter-name): the C library's own names.
extern "C" void* malloc(size_t size) noexcept
{
    return isRefused() ? nullptr : __libc_malloc(size);
}

extern "C" void* calloc(size_t count, size_t size) noexcept
{
    return isRefused() ? nullptr : __libc_calloc(count, size);
}

extern "C" void* realloc(void* held, size_t size) noexcept
{
    return isRefused() ? nullptr : __libc_realloc(held, size);
}
// NOLINTEND
