// Calls.c: a call through tuple and dictionary, where vectorcall is not to be had.
#include "CPython.h"

PyObject *py_call_by_tuple(PyObject *callable, PyObject *const *arguments, size_t count, PyObject *names) {
    PyObject *result = NULL, *keywords = NULL;
    PyObject *positional = PyTuple_New((Py_ssize_t)count);
    if (!positional) return NULL;
    for (size_t i = 0; i < count; i++) {
        Py_INCREF(arguments[i]);  // PyTuple_SetItem steals, and cannot fail on a new tuple
        PyTuple_SetItem(positional, (Py_ssize_t)i, arguments[i]);
    }
    if (names) {
        keywords = PyDict_New();
        if (!keywords) goto done;
        for (Py_ssize_t i = 0; i < PyTuple_Size(names); i++)
            if (PyDict_SetItem(keywords, PyTuple_GetItem(names, i), arguments[count + (size_t)i]) < 0) goto done;
    }
    result = PyObject_Call(callable, positional, keywords);
done:
    Py_DECREF(positional);
    Py_XDECREF(keywords);
    return result;
}

static bool ends_name(char c) { return c == ',' || c == '=' || c == '\0'; }

// A walk over the names, going round: keywords mostly come in the order of the parameters, and are then found at once.
typedef struct {
    const char *text, *here;
    int index;
} name_cursor;

static bool step(name_cursor *cursor) {
    while (!ends_name(*cursor->here)) cursor->here++;
    bool optional = *cursor->here == '=';
    if (optional) cursor->here++;
    if (*cursor->here == ',') {
        cursor->here++;
        cursor->index++;
    } else {
        cursor->here = cursor->text;
        cursor->index = 0;
    }
    return optional;
}

static int find_name(name_cursor *cursor, int count, const char *name, Py_ssize_t size) {
    for (int tried = 0; tried < count; tried++, step(cursor))
        if (strncmp(cursor->here, name, (size_t)size) == 0 && ends_name(cursor->here[size])) return cursor->index;
    return -1;
}

bool py_bind_keywords(const char *text, int count, int positional, int positional_only, PyObject *const *values,
                      Py_ssize_t given, PyObject *keywords, PyObject **places) {
    if (given > positional || !py_runtime.unicode_as_utf8_and_size) return false;
    for (Py_ssize_t i = 0; i < given; i++) places[i] = values[i];
    name_cursor cursor = {text, text, 0};
    Py_ssize_t named = PyTuple_Size(keywords);
    for (Py_ssize_t i = 0; i < named; i++) {
        Py_ssize_t size;
        const char *name = py_runtime.unicode_as_utf8_and_size(PyTuple_GetItem(keywords, i), &size);
        if (!name) {
            PyErr_Clear();
            return false;
        }
        int index = find_name(&cursor, count, name, size);
        if (index < positional_only || places[index]) return false;
        places[index] = values[given + i];
    }
    cursor = (name_cursor){text, text, 0};
    for (int i = 0; i < count; i++)
        if (!step(&cursor) && !places[i]) return false;
    return true;
}
