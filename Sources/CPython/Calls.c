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

static bool ends_name(char c) { return c == ',' || c == '=' || c == '\0'; }

// A parameter is found by its keyword's identity, for names in source code are interned: the table of names (Names.h) keeps
// one for each parameter, by the address of the signature's text and, where no address has bits, its number.
static inline const char *key_of(const char *text, int index) {
#if UINTPTR_MAX > UINT32_MAX
    return (const char *)((uintptr_t)text | (uintptr_t)(index + 1) << 48);
#else
    for (; index > 0; text++) index -= *text == ',';
    return text;
#endif
}

// The parameter that the keyword is: one behind `first`, or by its text; -1 where there is none. It is remembered.
__attribute__((noinline)) static int find_name(const char *text, int count, int first, PyObject *keyword) {
    for (int index = first + 1; index < first + count; index++)
        if (py_name_known(key_of(text, index % count)) == keyword) return index % count;
    Py_ssize_t size;
    const char *name = py_runtime.unicode_as_utf8_and_size(keyword, &size);
    if (!name) {
        PyErr_Clear();
        return -1;
    }
    const char *start = text;
    for (int index = 0; index < count; index++) {
        if (strncmp(start, name, (size_t)size) == 0 && ends_name(start[size])) {
            PyObject *remembered = py_made_once(key_of(text, index), start, size, py_unicode_interned_owned);
            if (!remembered) PyErr_Clear();
            Py_XDECREF(remembered);
            return index;
        }
        if (index + 1 < count)
            while (*start++ != ',') {}
    }
    return -1;
}

// Whether no keyword-only parameter without a default went without its argument.
static bool has_keyword_only(const char *text, int count, int positional, PyObject *const *places) {
    for (int index = 0; index < count; index++) {
        while (!ends_name(*text)) text++;
        if (index >= positional && !places[index] && *text != '=') return false;
        if (index + 1 < count)
            while (*text++ != ',') {}
    }
    return true;
}

// Loops of a few rounds, for which no machinery pays.
#define FEW _Pragma("clang loop vectorize(disable) unroll(disable)")

Py_ssize_t py_count_in_order(const char *text, Py_ssize_t given, PyObject *keywords, Py_ssize_t count) {
    const Py_ssize_t total = given + py_tuple_size(keywords);
    if (total > count) return -1;
    for (Py_ssize_t i = given; i < total; i++)
        if (py_name_known(key_of(text, (int)i)) != py_tuple_item_borrowed(keywords, i - given)) return -1;
    return total;
}

bool py_bind_keywords(const char *text, uint64_t shape, PyObject *const *values, Py_ssize_t given, PyObject *keywords,
                      PyObject **places) {
    const int count = shape & 0xFFFF, required = shape >> 16 & 0xFFFF, positional = shape >> 32 & 0xFFFF;
    if (given > positional || given >= count) return false;
    FEW for (Py_ssize_t i = 0; i < given; i++) places[i] = values[i];
    // Keywords mostly come in the order of the parameters.
    int index = (int)given;
    Py_ssize_t named = py_tuple_size(keywords);
    for (Py_ssize_t i = 0; i < named; i++) {
        PyObject *keyword = py_tuple_item_borrowed(keywords, i);
        if (__builtin_expect(py_name_known(key_of(text, index)) != keyword, 0)) {
            index = find_name(text, count, index, keyword);
            if (index < 0) return false;
        }
        if (index < (int)(shape >> 48) || places[index]) return false;
        places[index] = values[given + i];
        if (++index == count) index = 0;
    }
    FEW for (Py_ssize_t i = given; i < required; i++)
        if (!places[i]) return false;
    return positional == count || has_keyword_only(text, count, positional, places);
}
