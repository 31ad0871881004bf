// Modules.c: the memory of a module definition, and the state of a module.
#include "CPython.h"
#include <stdatomic.h>

typedef struct module_memory {
    PyModuleDef definition;
    void *owner;
    py_module_execute execute;
    py_module_end_state end_state;
    PyModuleDef_Slot slots[PY_COMPAT_MODULE_SLOT_COUNT + 2];
    py_compat_module_slot exported[12];
    struct module_memory *next;
    PyMethodDef methods[];
} module_memory;

// All of this file's: a module of somebody else's has memory of another shape.
static _Atomic(module_memory *) known;

// What a module was made of; NULL for a module of somebody else's.
static module_memory *memory_of(PyObject *module) {
    void *made_of = NULL;
    // Either way it is the address of the memory.
    if (py_runtime.module_get_token) {
        if (py_runtime.module_get_token(module, &made_of) < 0) PyErr_Clear();
    } else {
        made_of = PyModule_GetDef(module);
    }
    for (module_memory *memory = atomic_load(&known); memory; memory = memory->next)
        if (memory == made_of) return memory;
    return NULL;
}

static int execute(PyObject *module) {
    module_memory *memory = memory_of(module);
    return memory->execute(memory->owner, module);
}

static void end(void *module) {
    void **state = PyModule_GetState(module);
    module_memory *memory = memory_of(module);
    if (!state || !*state || !memory) return;
    void *ended = *state;
    *state = NULL;
    memory->end_state(ended);
}

static void add_exported(module_memory *memory) {
    const PyModuleDef *definition = &memory->definition;
    py_compat_module_slot *slot = memory->exported;
    *slot++ = (py_compat_module_slot){PY_COMPAT_SLOT_ABI, PY_COMPAT_SLOT_IS_STATIC, 0, &py_compat_abi};
    *slot++ = (py_compat_module_slot){PY_COMPAT_SLOT_NAME, PY_COMPAT_SLOT_IS_STATIC, 0, definition->m_name};
    if (definition->m_doc)
        *slot++ = (py_compat_module_slot){PY_COMPAT_SLOT_DOC, PY_COMPAT_SLOT_IS_STATIC, 0, definition->m_doc};
    *slot++ = (py_compat_module_slot){PY_COMPAT_SLOT_METHODS, PY_COMPAT_SLOT_IS_STATIC, 0, memory->methods};
    *slot++ = (py_compat_module_slot){PY_COMPAT_SLOT_STATE_SIZE, 0, 0, (void *)sizeof(void *)};
    *slot++ = (py_compat_module_slot){PY_COMPAT_SLOT_STATE_FREE, 0, 0, (void *)(uintptr_t)end};
    *slot++ = (py_compat_module_slot){PY_COMPAT_SLOT_EXEC, 0, 0, (void *)(uintptr_t)execute};
    *slot++ = (py_compat_module_slot){PY_COMPAT_SLOT_TOKEN, PY_COMPAT_SLOT_IS_WORD, 0, memory};
    *slot++ = (py_compat_module_slot){PY_COMPAT_SLOT_MULTIPLE_INTERPRETERS, PY_COMPAT_SLOT_IS_WORD, 0, (void *)2};
    if (PY_COMPAT_NEEDS_NO_GIL)
        *slot++ = (py_compat_module_slot){PY_COMPAT_SLOT_GIL, PY_COMPAT_SLOT_IS_WORD, 0, (void *)1};
}

PyModuleDef *py_module_def_new(const char *name, const char *doc, const PyMethodDef *methods, size_t count, void *owner,
                               py_module_execute run, py_module_end_state end_state) {
    // Zeroed: the last method and the last slots are the terminators.
    module_memory *memory = calloc(1, sizeof *memory + (count + 1) * sizeof *methods);
    if (!memory) return NULL;
    memory->definition = (PyModuleDef){
        PyModuleDef_HEAD_INIT,
        .m_name = name,
        .m_doc = doc,
        .m_size = sizeof(void *),
        .m_methods = memory->methods,
        .m_slots = memory->slots,
        .m_free = end,
    };
    memory->owner = owner;
    memory->execute = run;
    memory->end_state = end_state;
    memory->slots[0] = (PyModuleDef_Slot){Py_mod_exec, (void *)(uintptr_t)execute};
    py_compat_add_module_slots(memory->slots + 1);
    add_exported(memory);
    if (count) memcpy(memory->methods, methods, count * sizeof *methods);
    memory->next = atomic_load(&known);
    while (!atomic_compare_exchange_weak(&known, &memory->next, memory)) {}
    return &memory->definition;
}

void *py_module_def_export(PyModuleDef *definition) {
    return py_compat_check_kind() < 0 ? NULL : ((module_memory *)definition)->exported;
}

static void **state_of(PyObject *module) {
    return PyModule_Check(module) && memory_of(module) ? PyModule_GetState(module) : NULL;
}

void *py_module_state(PyObject *borrowed) {
    void **state = state_of(borrowed);
    return state ? *state : NULL;
}

void py_module_set_state(PyObject *borrowed, void *state) {
    void **place = state_of(borrowed);
    if (place) *place = state;
}

PyObject *py_method_call(const PyMethodDef *method, PyObject *self, PyObject *const *arguments, Py_ssize_t count,
                         PyObject *names) {
    void (*function)(void) = (void (*)(void))method->ml_meth;
    if (method->ml_flags & METH_KEYWORDS) return ((py_keyword_function)function)(self, arguments, count, names);
    return ((py_fast_function)function)(self, arguments, count);
}

static _Thread_local bool mismatch;

__attribute__((visibility("hidden"))) bool py_mismatches_matter;

void py_set_mismatch(bool value) { mismatch = value; }

bool py_is_mismatch(void) { return mismatch; }
