// Modules.c: the memory of a module definition.
#include "CPython.h"

typedef struct {
    PyModuleDef definition;
    py_module_execute execute;
    void *owner;
    PyMethodDef methods[];
} module_memory;

static int execute(PyObject *module) {
    module_memory *memory = (module_memory *)PyModule_GetDef(module);
    return memory ? memory->execute(module, memory->owner) : -1;
}

// The same for every module; zeros end it.
static PyModuleDef_Slot slots[] = { { Py_mod_exec, (void *)execute }, PY_COMPAT_MODULE_SLOTS { 0, NULL } };

PyModuleDef *py_module_def_new(const char *name, const char *doc, const PyMethodDef *methods, size_t count,
                               py_module_execute execute) {
    // Zeroed: the last method is the terminator.
    module_memory *memory = calloc(1, sizeof *memory + (count + 1) * sizeof *methods);
    if (!memory) return NULL;
    memory->execute = execute;
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

PyObject *py_module_def_init(PyModuleDef *definition, void *owner) {
    ((module_memory *)definition)->owner = owner;
    return py_compat_check_kind() < 0 ? NULL : PyModuleDef_Init(definition);
}
