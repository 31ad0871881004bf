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

// To the next name, which there is.
static inline void step(name_cursor *cursor) {
    while (*cursor->start++ != ',') {}
    cursor->index++;
}

static inline void step_round(name_cursor *cursor, const char *text, int count) {
    if (cursor->index + 1 < count)
        step(cursor);
    else
        *cursor = (name_cursor){text, 0};
}

// Goes to the name that the keyword is, by its text, and round once. It is remembered: the next keyword of that name is known
// by its identity, for names in source code are interned.
static bool find_name(name_cursor *cursor, const char *text, int count, PyObject *keyword) {
    Py_ssize_t size;
    const char *name = py_runtime.unicode_as_utf8_and_size(keyword, &size);
    if (!name) {
        PyErr_Clear();
        return false;
    }
    for (int tried = 0; tried < count; tried++, step_round(cursor, text, count)) {
        if (strncmp(cursor->start, name, (size_t)size) != 0 || !ends_name(cursor->start[size])) continue;
        PyObject *remembered = py_name_search(cursor->start, size);
        if (!remembered) PyErr_Clear();
        Py_XDECREF(remembered);
        return true;
    }
    return false;
}

static bool is_optional(const char *name) {
    while (!ends_name(*name)) name++;
    return *name == '=';
}

// Whether no parameter went without its argument.
static inline bool is_complete(const char *text, int count, int required, int positional, PyObject *const *places) {
    for (int i = 0; i < required; i++)
        if (!places[i]) return false;
    if (positional == count) return true;
    name_cursor cursor = {text, 0};
    for (; cursor.index < count; step_round(&cursor, text, count)) {
        if (cursor.index >= positional && !places[cursor.index] && !is_optional(cursor.start)) return false;
        if (cursor.index + 1 == count) break;
    }
    return true;
}

bool py_bind_keywords(const char *text, int count, int required, int positional, int positional_only,
                      PyObject *const *values, Py_ssize_t given, PyObject *keywords, PyObject **places) {
    if (given > positional || given >= count || !py_runtime.unicode_as_utf8_and_size) return false;
    // Keywords mostly come in the order of the parameters: the search starts where the last one ended.
    name_cursor cursor = {text, 0};
    while (cursor.index < given) {
        places[cursor.index] = values[cursor.index];
        step(&cursor);
    }
    Py_ssize_t named = py_tuple_size(keywords);
    for (Py_ssize_t i = 0; i < named; i++) {
        if (i) step_round(&cursor, text, count);
        PyObject *keyword = py_tuple_item_borrowed(keywords, i);
        if (__builtin_expect(py_name_known(cursor.start) != keyword, 0) && !find_name(&cursor, text, count, keyword))
            return false;
        if (cursor.index < positional_only || places[cursor.index]) return false;
        places[cursor.index] = values[given + i];
    }
    return is_complete(text, count, required, positional, places);
}
