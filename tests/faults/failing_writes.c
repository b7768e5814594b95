/* Loaded before libc: lets a chosen write below a folder fail, or be torn by a kill. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

enum { DISK_FULL = 1, IO_ERROR = 2, TORN = 3 };

static long chosen, seen;
static int fault;
static char folder[4096];

void fault_arm(long at, int kind, const char *below) {
    chosen = at;
    seen = 0;
    strncpy(folder, below, sizeof folder - 1);
    fault = kind;
}

long fault_seen(void) { return seen; }

static int is_below(int file) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return strncmp(path, folder, strlen(folder)) == 0;
}

/* 1 when this call is to fail: the chosen one, or every one since on a full disk. */
static int is_hit(int file) {
    if (!fault || !is_below(file)) return 0;
    seen++;
    return fault == DISK_FULL ? seen >= chosen : seen == chosen;
}

static int fails(void) {
    if (fault == TORN) raise(SIGKILL);
    errno = fault == DISK_FULL ? ENOSPC : EIO;
    return -1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

ssize_t write(int file, const void *bytes, size_t length) {
    if (is_hit(file)) {
        if (fault == TORN) REAL(write)(file, bytes, length / 2);
        return fails();
    }
    return REAL(write)(file, bytes, length);
}

ssize_t pwrite(int file, const void *bytes, size_t length, off_t at) {
    if (is_hit(file)) {
        if (fault == TORN) REAL(pwrite)(file, bytes, length / 2, at);
        return fails();
    }
    return REAL(pwrite)(file, bytes, length, at);
}

ssize_t pwrite64(int file, const void *bytes, size_t length, off64_t at) {
    if (is_hit(file)) {
        if (fault == TORN) REAL(pwrite64)(file, bytes, length / 2, at);
        return fails();
    }
    return REAL(pwrite64)(file, bytes, length, at);
}

/* A full disk is met by what adds bytes; what only settles them goes on. */
#define SETTLING(name, parameters, arguments) \
    int name parameters { \
        if (fault != DISK_FULL && is_hit(file)) return fails(); \
        return REAL(name) arguments; \
    }

SETTLING(fsync, (int file), (file))
SETTLING(fdatasync, (int file), (file))
SETTLING(ftruncate, (int file, off_t length), (file, length))
SETTLING(ftruncate64, (int file, off64_t length), (file, length))
