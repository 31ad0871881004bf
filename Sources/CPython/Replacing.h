// Replacing.h: how a function of Swift's runtime gives way to one of Martlet's. The linker replaces NAME by __wrap_NAME, which knows
// the runtime's own as __real_NAME, where ExtensionFlags.swift says so (`--wrap`).
#ifndef MARTLET_REPLACING_H
#define MARTLET_REPLACING_H

// Not there without the option: in a program that embeds Python nothing is replaced, and the ones here are not called. Hidden, so
// that it is no symbol of the file then, either.
#define REAL __attribute__((weak, visibility("hidden")))
#define WRAP __attribute__((visibility("hidden")))

// Of a function that is written in Swift.
#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context))

#endif
