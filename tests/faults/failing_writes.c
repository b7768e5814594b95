/* Loaded before libc: asks before each write below a folder whether it fails, or is torn. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/types.h>
#include <unistd.h>

enum { DISK_FULL = 1, IO_ERROR = 2, TORN = 3 };
enum { ADDS = 0, SETTLES = 1 };

typedef int (*asked)(int settles); /* which fault this write meets; 0 for none */

static asked before;
static int is_full, is_asking, is_branch;
static char folder[4096];

void fault_ask(asked question, const char *below) {
    strncpy(folder, below, sizeof folder - 1);
    before = question;
    is_full = 0;
}

static int is_below(int file) {
    char link[64], path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", file);
    ssize_t length = readlink(link, path, sizeof path - 1);
    if (length < 0) return 0;
    path[length] = 0;
    return strncmp(path, folder, strlen(folder)) == 0;
}

/* The fault of this call. A full disk stays full, and is met by what adds bytes alone. */
static int fault(int file, int settles) {
    if (!before || is_asking || !is_below(file)) return 0;
    if (is_branch) return is_full && !settles ? DISK_FULL : 0;
    is_asking = 1;
    int met = before(settles);
    is_asking = 0;
    is_full = met == DISK_FULL;
    is_branch = met != 0;
    return met;
}

static int fails(int met) {
    if (met == TORN) raise(SIGKILL);
    errno = met == DISK_FULL ? ENOSPC : EIO;
    return -1;
}

#define REAL(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))

#define ADDING(name, parameters, whole, half) \
    ssize_t name parameters { \
        int met = fault(file, ADDS); \
        if (met == TORN) (void)!REAL(name) half; \
        return met ? fails(met) : REAL(name) whole; \
    }

ADDING(write, (int file, const void *bytes, size_t length), (file, bytes, length),
       (file, bytes, length / 2))
ADDING(pwrite, (int file, const void *bytes, size_t length, off_t at),
       (file, bytes, length, at), (file, bytes, length / 2, at))
ADDING(pwrite64, (int file, const void *bytes, size_t length, off64_t at),
       (file, bytes, length, at), (file, bytes, length / 2, at))

#define SETTLING(name, parameters, arguments) \
    int name parameters { \
        int met = fault(file, SETTLES); \
        return met ? fails(met) : REAL(name) arguments; \
    }

SETTLING(fsync, (int file), (file))
SETTLING(fdatasync, (int file), (file))
SETTLING(ftruncate, (int file, off_t length), (file, length))
SETTLING(ftruncate64, (int file, off64_t length), (file, length))

/* The day and its branches are one program at a time: no lock of the other holds it up. */
#define LOCKING(name) \
    int name(int file, int command, ...) { \
        va_list more; \
        va_start(more, command); \
        void *argument = va_arg(more, void *); \
        va_end(more); \
        int is_lock = command == F_SETLK || command == F_SETLKW || command == F_GETLK; \
        if (before && is_lock && is_below(file)) { \
            if (command == F_GETLK) ((struct flock *)argument)->l_type = F_UNLCK; \
            return 0; \
        } \
        return REAL(name)(file, command, argument); \
    }

LOCKING(fcntl)
LOCKING(fcntl64)

/* A branch is one thread. What it held when it forked bears the parent's number: no lock is asked. */
#define ALONE(name) \
    int name(pthread_mutex_t *mutex) { \
        static __typeof__(&name) real; \
        if (is_branch) return 0; \
        if (!real) real = REAL(name); \
        return real(mutex); \
    }

ALONE(pthread_mutex_lock)
ALONE(pthread_mutex_trylock)
ALONE(pthread_mutex_unlock)
