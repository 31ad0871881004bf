// hide_runtime_lookup.c: preloaded, it hides what a stable-ABI file finds beyond its floor by asking the whole process for a
// name. Everything else that asks the dynamic linker gets its answer.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <string.h>

typedef void *(*lookup)(void *handle, const char *name);

// Since glibc 2.34 dlsym belongs to libc; before, its version was that of the architecture's first one.
static lookup real(void) {
    static lookup found;
    const char *versions[] = {"GLIBC_2.34", "GLIBC_2.17", "GLIBC_2.2.5"};
    for (int i = 0; !found && i < 3; i++) found = (lookup)dlvsym(RTLD_NEXT, "dlsym", versions[i]);
    return found;
}

void *dlsym(void *handle, const char *name) {
    if (handle == RTLD_DEFAULT && (!strncmp(name, "Py", 2) || !strncmp(name, "_Py", 3))) return NULL;
    return real()(handle, name);
}
