// ModuleSlots.h: what a module says of itself to those Pythons that ask.
#ifndef MARTLET_COMPAT_MODULE_SLOTS_H
#define MARTLET_COMPAT_MODULE_SLOTS_H

// Adds the slots that depend on the running Python to `slots`, of which there are PY_COMPAT_MODULE_SLOT_COUNT.
#define PY_COMPAT_MODULE_SLOT_COUNT 2
static inline void py_compat_add_module_slots(PyModuleDef_Slot *slots) {
    // Py_mod_multiple_interpreters and its Py_MOD_PER_INTERPRETER_GIL_SUPPORTED, by number: the headers hide
    // them below a 3.12 floor, and an older interpreter refuses a slot that it does not know.
    if (py_runtime.version >= 0x030C0000) *slots++ = (PyModuleDef_Slot){3, (void *)2};
#ifdef Py_GIL_DISABLED
    // Without it, importing the module would bring the GIL back.
    *slots++ = (PyModuleDef_Slot){Py_mod_gil, Py_MOD_GIL_NOT_USED};
#endif
}

// A module without a PyModuleDef: what PyModExport_… returns to CPython 3.15 and later (PEP 793, PEP 820). Older headers
// have neither the struct nor the numbers.
typedef struct py_compat_module_slot {
    uint16_t number;
    uint16_t flags;
    uint32_t reserved;
    const void *value;
} py_compat_module_slot;
enum {
    PY_COMPAT_SLOT_EXEC = 85,
    PY_COMPAT_SLOT_MULTIPLE_INTERPRETERS = 86,
    PY_COMPAT_SLOT_GIL = 87,
    PY_COMPAT_SLOT_NAME = 100,
    PY_COMPAT_SLOT_DOC = 101,
    PY_COMPAT_SLOT_STATE_SIZE = 102,
    PY_COMPAT_SLOT_METHODS = 103,
    PY_COMPAT_SLOT_STATE_FREE = 106,
    PY_COMPAT_SLOT_ABI = 109,
    PY_COMPAT_SLOT_TOKEN = 110,
    // Data, of whatever kind, in a word.
    PY_COMPAT_SLOT_IS_WORD = 4,
    // Memory that lives for ever, which some slots ask for.
    PY_COMPAT_SLOT_IS_STATIC = 2 | 4,
};

// Whether the file is for interpreters without a GIL, which importing it would bring back if it did not say so.
#ifdef Py_GIL_DISABLED
enum { PY_COMPAT_NEEDS_NO_GIL = 1 };
#else
enum { PY_COMPAT_NEEDS_NO_GIL = 0 };
#endif

// For which interpreters the file was built: PyABIInfo.
typedef struct py_compat_abi_info {
    uint8_t major, minor;
    uint16_t flags;
    uint32_t built_with, abi;
} py_compat_abi_info;
static const py_compat_abi_info py_compat_abi = {
    .major = 1,
#ifdef Py_LIMITED_API
    .flags = 1 | 2,  // the stable ABI, with the GIL
    .abi = Py_LIMITED_API,
#elif defined(Py_GIL_DISABLED)
    .flags = 4,
    .abi = PY_VERSION_HEX,
#else
    .flags = 2,
    .abi = PY_VERSION_HEX,
#endif
    .built_with = PY_VERSION_HEX,
};

#endif
