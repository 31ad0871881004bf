// Modules.c: the memory of a module definition.
#include "CPython.h"

// The same for every module; zeros end it.
static PyModuleDef_Slot slots[] = { PY_COMPAT_MODULE_SLOTS { 0, NULL } };

typedef struct {
    PyModuleDef definition;
    PyMethodDef methods[];
} module_memory;

PyModuleDef *py_module_def_new(const char *name, const char *doc, const PyMethodDef *methods, size_t count) {
    // Zeroed: the last method is the terminator.
    module_memory *memory = calloc(1, sizeof *memory + (count + 1) * sizeof *methods);
    if (!memory) return NULL;
    memory->definition = (PyModuleDef){
        PyModuleDef_HEAD_INIT,
        .m_name = name,
        .m_doc = doc,
        .m_methods = memory->methods,
        .m_slots = slots,
    };
    if (count) memcpy(memory->methods, methods, count * sizeof *methods);
    return &memory->definition;
}
