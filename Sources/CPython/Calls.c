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

// ---- incoming calls by keyword ------------------------------------------------------------------------------------

// Where one name of the text stands: `first,second=,third=`.
typedef struct {
    const char *start;
    int index;
} name_cursor;

static bool ends_name(char c) { return c == ',' || c == '=' || c == '\0'; }

// To the next name; behind the last one, the text ends.
static inline void step(name_cursor *cursor) {
    const char *here = cursor->start;
    while (*here != ',' && *here != '\0') here++;
    cursor->start = *here ? here + 1 : here;
    cursor->index++;
}

static inline bool is_at(const name_cursor *cursor, const char *name, Py_ssize_t size) {
    for (Py_ssize_t i = 0; i < size; i++)
        if (cursor->start[i] != name[i]) return false;
    return ends_name(cursor->start[size]);
}

// Keywords mostly come in the order of the parameters: the search starts where the last one ended, and goes round once.
static inline int find_name(name_cursor *cursor, const char *text, int count, const char *name, Py_ssize_t size) {
    for (int tried = 0; tried < count; tried++) {
        if (cursor->index == count) *cursor = (name_cursor){text, 0};
        int index = cursor->index;
        bool found = is_at(cursor, name, size);
        step(cursor);
        if (found) return index;
    }
    return -1;
}

static bool is_optional(const char *name) {
    while (!ends_name(*name)) name++;
    return *name == '=';
}

// Whether no parameter went without its argument.
static bool is_complete(const char *text, int count, int required, int positional, PyObject *const *places) {
    for (int i = 0; i < required; i++)
        if (!places[i]) return false;
    if (positional == count) return true;
    name_cursor cursor = {text, 0};
    for (; cursor.index < count; step(&cursor))
        if (cursor.index >= positional && !places[cursor.index] && !is_optional(cursor.start)) return false;
    return true;
}

bool py_bind_keywords(const char *text, int count, int required, int positional, int positional_only,
                      PyObject *const *values, Py_ssize_t given, PyObject *keywords, PyObject **places) {
    if (given > positional || !py_runtime.unicode_as_utf8_and_size) return false;
    name_cursor cursor = {text, 0};
    while (cursor.index < given) {
        places[cursor.index] = values[cursor.index];
        step(&cursor);
    }
    Py_ssize_t named = py_tuple_size(keywords);
    for (Py_ssize_t i = 0; i < named; i++) {
        Py_ssize_t size;
        const char *name = py_runtime.unicode_as_utf8_and_size(py_tuple_item_borrowed(keywords, i), &size);
        if (!name) {
            PyErr_Clear();
            return false;
        }
        int index = find_name(&cursor, text, count, name, size);
        if (index < positional_only || places[index]) return false;
        places[index] = values[given + i];
    }
    return is_complete(text, count, required, positional, places);
}
