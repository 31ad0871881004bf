// Modules.c: the memory of a module definition.
#include "CPython.h"

typedef struct {
    PyModuleDef definition;
    PyModuleDef_Slot slots[1];
    PyMethodDef methods[];
} module_memory;

PyModuleDef *py_module_def_new(const char *name, const char *doc, const PyMethodDef *methods, size_t count) {
    // Zeroed: the last slot and the last method are the terminators.
    module_memory *memory = calloc(1, sizeof *memory + (count + 1) * sizeof *methods);
    if (!memory) return NULL;
    memory->definition = (PyModuleDef){
        PyModuleDef_HEAD_INIT,
        .m_name = name,
        .m_doc = doc,
        .m_methods = memory->methods,
        .m_slots = memory->slots,
    };
    if (count) memcpy(memory->methods, methods, count * sizeof *methods);
    return &memory->definition;
}
