// Runtime.c: fills the table of Runtime.h when the file is loaded, before any Swift code of it can run.
#include "CPython.h"
#include <dlfcn.h>

__attribute__((visibility("hidden"))) py_runtime_entries py_runtime;

__attribute__((visibility("hidden"))) const py_direct_functions py_direct = {
    PyLong_FromLongLong, PyLong_AsLongLong, PyFloat_FromDouble, PyFloat_AsDouble};

// The symbol's name as text, after PyPy's headers have renamed it (PyFoo to PyPyFoo).
#define TEXT(name) #name
#define SYMBOL(name) TEXT(name)

// The first of the names that the process has; names go from the newest to the oldest.
static void *look_up(const char *name, const char *older) {
    void *found = dlsym(RTLD_DEFAULT, name);
    return found || !older ? found : dlsym(RTLD_DEFAULT, older);
}

const char *py_no_utf8(PyObject *borrowed, Py_ssize_t *size) {
    (void)borrowed;
    *size = 0;
    return NULL;
}

static unsigned running_version(void) {
    unsigned major = 0, minor = 0, micro = 0;
    sscanf(Py_GetVersion(), "%u.%u.%u", &major, &minor, &micro);
    return major << 24 | minor << 16 | micro << 8;
}

__attribute__((constructor)) static void fill(void) {
    py_runtime.version = running_version();
    *(void **)&py_runtime.unicode_as_utf8_and_size = look_up(SYMBOL(PyUnicode_AsUTF8AndSize), NULL);
    if (!py_runtime.unicode_as_utf8_and_size) py_runtime.unicode_as_utf8_and_size = py_no_utf8;
    *(void **)&py_runtime.unicode_from_kind_and_data = look_up(SYMBOL(PyUnicode_FromKindAndData), NULL);
    *(void **)&py_runtime.vectorcall = look_up(SYMBOL(PyObject_Vectorcall), NULL);
    *(void **)&py_runtime.vectorcall_method = look_up(SYMBOL(PyObject_VectorcallMethod), NULL);
    *(void **)&py_runtime.is_finalizing = look_up(SYMBOL(Py_IsFinalizing), SYMBOL(_Py_IsFinalizing));
    *(void **)&py_runtime.thread_state_unchecked =
        look_up(SYMBOL(PyThreadState_GetUnchecked), SYMBOL(_PyThreadState_UncheckedGet));
    *(void **)&py_runtime.buffer_check = look_up(SYMBOL(PyObject_CheckBuffer), NULL);
    *(void **)&py_runtime.buffer_get = look_up(SYMBOL(PyObject_GetBuffer), NULL);
    *(void **)&py_runtime.buffer_release = look_up(SYMBOL(PyBuffer_Release), NULL);
    *(void **)&py_runtime.type_from_module_and_spec = look_up(SYMBOL(PyType_FromModuleAndSpec), NULL);
    *(void **)&py_runtime.interpreter = look_up(SYMBOL(PyInterpreterState_Get), NULL);
    *(void **)&py_runtime.generic_get_dict = look_up(SYMBOL(PyObject_GenericGetDict), NULL);
    py_runtime.module_set_gil = look_up(SYMBOL(PyUnstable_Module_SetGIL), NULL);
    *(void **)&py_runtime.module_get_token = look_up(SYMBOL(PyModule_GetToken), NULL);
    *(void **)&py_runtime.code_new_empty = look_up(SYMBOL(PyCode_NewEmpty), NULL);
    *(void **)&py_runtime.frame_new = look_up(SYMBOL(PyFrame_New), NULL);
    *(void **)&py_runtime.traceback_here = look_up(SYMBOL(PyTraceBack_Here), NULL);
    *(void **)&py_runtime.traceback_add = look_up(SYMBOL(_PyTraceback_Add), NULL);
}
