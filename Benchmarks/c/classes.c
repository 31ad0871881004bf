// classes.c: a class with a method, a property, an operator and the sequence protocol, and the iterator it hands out.
//
// From 3.12 on a call of the class goes by a vectorcall that its metaclass provides; before, by tp_new with a tuple.
#include "bench_api.h"
#include <stddef.h>

typedef struct {
    PyObject_HEAD
    int64_t value;
} counter;

typedef struct {
    PyObject_HEAD
    int64_t next, end;
} steps;

static PyTypeObject *counter_type, *steps_type;

// ---- making and ending objects ----

static PyObject *new_object(PyTypeObject *type) { return PyType_GenericAlloc(type, 0); }

static void end_object(PyObject *self) {
    PyTypeObject *type = Py_TYPE(self);
    PyObject_Free(self);
    Py_DECREF(type);
}

static PyObject *new_counter(PyTypeObject *type, PyObject *start) {
    int64_t value = 0;
    if (start && !is_int(start, &value)) return NULL;
    counter *self = (counter *)new_object(type);
    if (self) self->value = value;
    return (PyObject *)self;
}

#if Py_LIMITED_API >= 0x030C0000
static PyObject *call_counter(PyObject *type, PyObject *const *arguments, size_t flags, PyObject *keywords) {
    size_t count = flags & ~PY_VECTORCALL_ARGUMENTS_OFFSET;
    if (count > 1 || keywords) {
        PyErr_SetString(PyExc_TypeError, "Counter() takes at most one argument");
        return NULL;
    }
    return new_counter((PyTypeObject *)type, count ? arguments[0] : NULL);
}
#endif

static PyObject *counter_new(PyTypeObject *type, PyObject *arguments, PyObject *keywords) {
    Py_ssize_t count = PyTuple_Size(arguments);
    if (count > 1 || keywords) {
        PyErr_SetString(PyExc_TypeError, "Counter() takes at most one argument");
        return NULL;
    }
    return new_counter(type, count ? PyTuple_GetItem(arguments, 0) : NULL);
}

// ---- members ----

#if Py_LIMITED_API >= 0x030C0000
static PyObject *increment(PyObject *self, PyObject *const *arguments, Py_ssize_t count) {
    (void)arguments;
    if (count) {
        PyErr_SetString(PyExc_TypeError, "increment() takes no arguments");
        return NULL;
    }
#else
static PyObject *increment(PyObject *self, PyObject *unused) {
    (void)unused;
#endif
    ((counter *)self)->value++;
    return new_none();
}

static PyObject *get_value(PyObject *self, void *unused) {
    (void)unused;
    return PyLong_FromLongLong(((counter *)self)->value);
}

static int set_value(PyObject *self, PyObject *value, void *unused) {
    (void)unused;
    int64_t number;
    if (!value) {
        PyErr_SetString(PyExc_AttributeError, "value cannot be deleted");
        return -1;
    }
    if (!is_int(value, &number)) return -1;
    ((counter *)self)->value = number;
    return 0;
}

static PyObject *add_int(PyObject *self, PyObject *other) {
    int64_t number;
    if (!PyObject_TypeCheck(self, counter_type) || !PyLong_Check(other)) {
        Py_INCREF(Py_NotImplemented);
        return Py_NotImplemented;
    }
    return is_int(other, &number) ? PyLong_FromLongLong(((counter *)self)->value + number) : NULL;
}

static Py_ssize_t length(PyObject *self) { return ((counter *)self)->value; }

static PyObject *item(PyObject *self, PyObject *key) {
    int64_t index;
    if (!is_int(key, &index)) return NULL;
    if (index < 0 || index >= ((counter *)self)->value) {
        PyErr_SetString(PyExc_IndexError, "index out of range");
        return NULL;
    }
    return PyLong_FromLongLong(index);
}

static PyObject *iterate(PyObject *self) {
    steps *iterator = (steps *)new_object(steps_type);
    if (iterator) iterator->end = ((counter *)self)->value;
    return (PyObject *)iterator;
}

static PyObject *iterator_itself(PyObject *self) {
    Py_INCREF(self);
    return self;
}

static PyObject *next_step(PyObject *self) {
    steps *iterator = (steps *)self;
    return iterator->next < iterator->end ? PyLong_FromLongLong(iterator->next++) : NULL;
}

// ---- types ----

static PyMethodDef methods[] = {
    {"increment", (PyCFunction)(void (*)(void))increment, NO_ARGUMENTS, NULL},
    {NULL, NULL, 0, NULL},
};

static PyGetSetDef properties[] = {{"value", get_value, set_value, NULL, NULL}, {NULL, NULL, NULL, NULL, NULL}};

static PyType_Slot counter_slots[] = {
    {Py_tp_new, counter_new},       {Py_tp_dealloc, end_object}, {Py_tp_methods, methods},
    {Py_tp_getset, properties},     {Py_nb_add, add_int},        {Py_mp_length, length},
    {Py_mp_subscript, item},        {Py_tp_iter, iterate},       {0, NULL},
};
static PyType_Spec counter_spec = {"bench_api.Counter", sizeof(counter), 0, Py_TPFLAGS_DEFAULT, counter_slots};

static PyType_Slot steps_slots[] = {
    {Py_tp_dealloc, end_object}, {Py_tp_iter, iterator_itself}, {Py_tp_iternext, next_step}, {0, NULL}};
static PyType_Spec steps_spec = {"bench_api.Steps", sizeof(steps), 0, Py_TPFLAGS_DEFAULT, steps_slots};

#if Py_LIMITED_API >= 0x030C0000
// A class whose metaclass has room for a vectorcall behind what `type` itself needs.
static PyTypeObject *make_counter(PyObject *module) {
    PyObject *size = PyObject_GetAttrString((PyObject *)&PyType_Type, "__basicsize__");
    Py_ssize_t offset = size ? PyLong_AsSsize_t(size) : -1;
    Py_XDECREF(size);
    if (offset < 0) return NULL;
    PyMemberDef members[] = {{"__vectorcalloffset__", Py_T_PYSSIZET, offset, Py_READONLY, NULL}, {NULL, 0, 0, 0, NULL}};
    PyType_Slot slots[] = {{Py_tp_base, &PyType_Type}, {Py_tp_members, members}, {0, NULL}};
    PyType_Spec spec = {
        "bench_api.CounterType", (int)offset + (int)sizeof(vectorcallfunc), 0,
        Py_TPFLAGS_DEFAULT | Py_TPFLAGS_HAVE_VECTORCALL, slots};
    PyObject *metaclass = PyType_FromMetaclass(NULL, module, &spec, NULL);
    if (!metaclass) return NULL;
    PyObject *type = PyType_FromMetaclass((PyTypeObject *)metaclass, module, &counter_spec, NULL);
    Py_DECREF(metaclass);
    if (type) *(vectorcallfunc *)((char *)type + offset) = call_counter;
    return (PyTypeObject *)type;
}
#else
static PyTypeObject *make_counter(PyObject *module) {
    (void)module;
    return (PyTypeObject *)PyType_FromSpec(&counter_spec);
}
#endif

int add_classes(PyObject *module) {
    counter_type = make_counter(module);
    steps_type = (PyTypeObject *)PyType_FromSpec(&steps_spec);
    if (!counter_type || !steps_type) return -1;
    Py_INCREF((PyObject *)counter_type);
    return PyModule_AddObject(module, "Counter", (PyObject *)counter_type);
}
