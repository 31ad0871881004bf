// ScalarNames.c: leaves the names of Unicode's characters (550 KB) out of a module that does not ask for one.
//
// They hang on a function of the runtime that the standard library refers to whether it is used or not. The linker puts the one
// here before it (`--wrap`, see ExtensionFlags.swift), and it knows names as soon as a program has asked for one by
// Unicode.Scalar.Properties.name. That getter is replaced as well: the one here is all that refers to the names, and nothing
// in a module refers to it that has no use for them.
#include "CPython.h"

#ifdef __ELF__

#include "Replacing.h"

REAL intptr_t __real__swift_stdlib_getScalarName(uint32_t scalar, uint8_t *_Nullable buffer, intptr_t capacity);
WRAP intptr_t __wrap__swift_stdlib_getScalarName(uint32_t scalar, uint8_t *_Nullable buffer, intptr_t capacity);
// The two words of an optional String.
REAL SWIFT py_small_text real_name(SELF const void *properties)
    __asm__("__real_$ss7UnicodeO6ScalarV10PropertiesV4nameSSSgvg");
WRAP SWIFT py_small_text wrapped_name(SELF const void *properties)
    __asm__("__wrap_$ss7UnicodeO6ScalarV10PropertiesV4nameSSSgvg");

static intptr_t (*names)(uint32_t, uint8_t *, intptr_t);

// The number of bytes of the name, which is written where there is room; 0 where there is none.
intptr_t __wrap__swift_stdlib_getScalarName(uint32_t scalar, uint8_t *buffer, intptr_t capacity) {
    intptr_t (*known)(uint32_t, uint8_t *, intptr_t) = __atomic_load_n(&names, __ATOMIC_ACQUIRE);
    return known ? known(scalar, buffer, capacity) : 0;
}

// In a section of its own, which the linker drops if nothing refers to it.
__attribute__((section(".text.martlet_scalar_name"))) SWIFT py_small_text wrapped_name(SELF const void *properties) {
    __atomic_store_n(&names, __real__swift_stdlib_getScalarName, __ATOMIC_RELEASE);
    return real_name(properties);
}

#endif
