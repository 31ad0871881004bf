// CommandLine.c: the arguments of the process for Swift's CommandLine.arguments, read when they are asked for.
//
// The runtime's own function looks for them on the stack, by reading /proc/self/maps, each time that a module is loaded, asked
// or not. The linker puts the one here in its place (`--wrap`, see ExtensionFlags.swift).
#include "CPython.h"

#ifdef __linux__
#include <fcntl.h>
#include <unistd.h>
#include "Replacing.h"

WRAP char **__wrap__swift_stdlib_getUnsafeArgvArgc(int *count);

// All of the file, which says no size; NULL where it cannot be read. A NUL ends each argument, and one more the last.
static char *command_line(size_t *size) {
    int file = open("/proc/self/cmdline", O_RDONLY | O_CLOEXEC);
    char *text = NULL;
    size_t used = 0, room = 0;
    for (ssize_t got = 1; file >= 0 && got > 0;) {
        if (room - used < 2) {
            char *larger = realloc(text, room = 2 * room + 4096);
            if (!larger) break;
            text = larger;
        }
        got = read(file, text + used, room - used - 1);
        if (got > 0) used += (size_t)got;
    }
    if (file >= 0) close(file);
    if (text) text[used] = 0;
    *size = used;
    return text;
}

// Swift asks once and keeps what it gets.
char **__wrap__swift_stdlib_getUnsafeArgvArgc(int *count) {
    size_t size;
    char *text = command_line(&size);
    *count = 0;
    for (size_t i = 0; text && i < size; i++) *count += !text[i] || i + 1 == size;
    char **arguments = calloc((size_t)*count + 1, sizeof *arguments);
    if (!arguments) *count = 0;
    for (int i = 0; i < *count; text += strlen(text) + 1) arguments[i++] = text;
    static char *none[1];
    return arguments ? arguments : none;
}

#endif
