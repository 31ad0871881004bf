// Enums.c: registers the members of a class made by Python's enum.
#include "CPython.h"

bool py_enum_enter(py_class *class, PyObject *type, PyObject *members_tuple) {
    size_t count = (size_t)PyTuple_Size(members_tuple), places = 4;
    while (places < 2 * count) places *= 2;
    // One block, which goes with the entry.
    py_enum_table *table = calloc(1, sizeof *table + count * sizeof(PyObject *) + places * sizeof(Py_ssize_t));
    if (!table) return PyErr_NoMemory(), false;
    table->count = (Py_ssize_t)count;
    table->mask = places - 1;
    table->members = (PyObject **)(void *)(table + 1);
    table->indices = (Py_ssize_t *)(void *)(table->members + count);
    for (size_t index = 0; index < count; index++) {
        PyObject *member = table->members[index] = PyTuple_GetItem(members_tuple, (Py_ssize_t)index);
        size_t place = py_enum_place(table, member);
        while (table->indices[place]) place = (place + 1) & table->mask;
        table->indices[place] = (Py_ssize_t)index + 1;
    }
    if (py_class_enter(class, type, NULL, table)) return true;
    free(table);
    return false;
}
