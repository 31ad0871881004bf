// calls.c: calls in both directions, keywords, optionals, exceptions.
#include "bench_api.h"

static PyObject *wrong_count(const char *function) {
    PyErr_Format(PyExc_TypeError, "%s() was called with a wrong number of arguments", function);
    return NULL;
}

FUNCTION(noop) {
    (void)module, (void)arguments;
#if Py_LIMITED_API >= 0x030C0000
    if (count != 0) return wrong_count("noop");
#endif
    return new_none();
}

FUNCTION(add) {
    (void)module;
    int64_t a, b;
    if (COUNT != 2) return wrong_count("add");
    if (!is_int(ARGUMENT(0), &a) || !is_int(ARGUMENT(1), &b)) return NULL;
    return PyLong_FromLongLong(a + b);
}

#if Py_LIMITED_API >= 0x030C0000

static PyObject *names[3];

int intern_names(void) {
    const char *texts[] = {"a", "b", "c"};
    for (int i = 0; i < 3; i++)
        if (!(names[i] = PyUnicode_InternFromString(texts[i]))) return -1;
    return 0;
}

// Which parameter a keyword is: by identity, for names in source code are interned, else by value.
static int parameter(PyObject *keyword) {
    for (int i = 0; i < 3; i++)
        if (keyword == names[i]) return i;
    for (int i = 0; i < 3; i++)
        if (PyUnicode_Compare(keyword, names[i]) == 0) return i;
    PyErr_Format(PyExc_TypeError, "add_kw() got an unexpected keyword argument '%U'", keyword);
    return -1;
}

PyObject *add_kw(PyObject *module, PyObject *const *arguments, Py_ssize_t count, PyObject *keywords) {
    (void)module;
    PyObject *places[3] = {NULL, NULL, NULL};
    int64_t a, b, c = 10;
    if (count > 3) return wrong_count("add_kw");
    for (Py_ssize_t i = 0; i < count; i++) places[i] = arguments[i];
    if (keywords) {
        Py_ssize_t size = PyTuple_Size(keywords);
        for (Py_ssize_t i = 0; i < size; i++) {
            int place = parameter(PyTuple_GetItem(keywords, i));
            if (place < 0) return NULL;
            if (places[place]) return wrong_count("add_kw");
            places[place] = arguments[count + i];
        }
    }
    if (!places[0] || !places[1]) return wrong_count("add_kw");
    if (!is_int(places[0], &a) || !is_int(places[1], &b) || (places[2] && !is_int(places[2], &c))) return NULL;
    return PyLong_FromLongLong(a + b + c);
}

#else

int intern_names(void) { return 0; }

PyObject *add_kw(PyObject *module, PyObject *arguments, PyObject *keywords) {
    (void)module;
    static char *names[] = {"a", "b", "c", NULL};
    long long a, b, c = 10;
    if (!PyArg_ParseTupleAndKeywords(arguments, keywords, "LL|L", names, &a, &b, &c)) return NULL;
    return PyLong_FromLongLong(a + b + c);
}

#endif

PyObject *opt_int(PyObject *module, PyObject *object) {
    (void)module;
    int64_t value;
    if (object == Py_None) return new_none();
    if (!is_int(object, &value)) return NULL;
    return PyLong_FromLongLong(value);
}

FUNCTION(call_callback) {
    (void)module;
    int64_t times, total = 0, value;
    if (COUNT != 2) return wrong_count("call_callback");
    PyObject *callable = ARGUMENT(0);
    if (!is_int(ARGUMENT(1), &times)) return NULL;
    for (int64_t i = 0; i < times; i++) {
        PyObject *number = PyLong_FromLongLong(i);
        if (!number) return NULL;
        PyObject *result = call_one(callable, number);
        Py_DECREF(number);
        if (!result) return NULL;
        int read = is_int(result, &value);
        Py_DECREF(result);
        if (!read) return NULL;
        total += value;
    }
    return PyLong_FromLongLong(total);
}

FUNCTION(raise_error) {
    (void)module, (void)arguments;
#if Py_LIMITED_API >= 0x030C0000
    if (count != 0) return wrong_count("raise_error");
#endif
    PyErr_SetString(PyExc_ValueError, "wrong value");
    return NULL;
}
