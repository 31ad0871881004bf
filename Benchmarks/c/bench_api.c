// bench_api.c: the module.
#include "bench_api.h"

#define ENTRY(name, convention) { #name, (PyCFunction)(void (*)(void))name, convention, NULL }

static PyMethodDef methods[] = {
    ENTRY(noop, NO_ARGUMENTS),
    ENTRY(add, CONVENTION),
    ENTRY(add_kw, CONVENTION | METH_KEYWORDS),
    ENTRY(opt_int, METH_O),
    ENTRY(call_callback, CONVENTION),
    ENTRY(raise_error, NO_ARGUMENTS),
    ENTRY(str_len, METH_O),
    ENTRY(str_copy, METH_O),
    ENTRY(str_concat, CONVENTION),
    ENTRY(bytes_len, METH_O),
#if Py_LIMITED_API >= 0x030B0000
    ENTRY(buffer_sum, METH_O),
#endif
    ENTRY(tuple_roundtrip, METH_O),
    ENTRY(sum_list, METH_O),
    ENTRY(make_list, METH_O),
    ENTRY(dict_roundtrip, METH_O),
    {NULL, NULL, 0, NULL},
};

static int start(PyObject *module) {
    return intern_names() < 0 ? -1 : add_classes(module);
}

static PyModuleDef_Slot slots[] = {{Py_mod_exec, start}, {0, NULL}};

static PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, .m_name = "bench_api", .m_methods = methods, .m_slots = slots};

PyMODINIT_FUNC PyInit_bench_api(void) { return PyModuleDef_Init(&definition); }
