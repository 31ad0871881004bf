// Names.c: the table of interned names, and of whatever else is made once of a literal: open addressing without a lock, for
// attached threads may run side by side.
#include "CPython.h"

py_name_entry py_names[PY_NAME_PLACES];
void *py_names_owner;

// How many neighbours of its own place a literal may lie at.
#define REACH 16

// Sets a place that is empty; else `found` says what is there.
#define CLAIM(place, found, value)                                   \
    (!(*(found) = __atomic_load_n(place, __ATOMIC_ACQUIRE)) &&       \
     __atomic_compare_exchange_n(place, found, value, false, __ATOMIC_ACQ_REL, __ATOMIC_ACQUIRE))

// The literal's entry, claimed if need be. NULL where the neighbourhood is full.
static py_name_entry *entry_of(const char *literal) {
    size_t place = py_name_place(literal);
    for (size_t step = 0; step < REACH; step++) {
        py_name_entry *entry = &py_names[(place + step) % PY_NAME_PLACES];
        const char *found;
        if (CLAIM(&entry->literal, &found, literal) || found == literal) return entry;
    }
    return NULL;
}

PyObject *py_made_once(const char *key, const char *literal, Py_ssize_t size, py_maker make) {
    // The main interpreter is the one the table serves: others end, and another comes to lie at the same address.
    if (py_compat_interpreter_number() != 0) return make(literal, size);
    if (!py_names_owner) __atomic_store_n(&py_names_owner, py_compat_interpreter(), __ATOMIC_RELAXED);
    py_name_entry *entry = entry_of(key);
    PyObject *known = entry ? __atomic_load_n(&entry->name, __ATOMIC_ACQUIRE) : NULL;
    if (known) {
        Py_INCREF(known);
        return known;
    }
    PyObject *made = make(literal, size);
    if (!entry || !made) return made;
    Py_INCREF(made);
    if (!CLAIM(&entry->name, &known, made)) Py_DECREF(made);
    return made;
}

PyObject *py_name_search(const char *literal, Py_ssize_t size) {
    return py_made_once(literal, literal, size, py_unicode_interned_owned);
}

void py_names_forget(void) {
    for (size_t place = 0; place < PY_NAME_PLACES; place++) {
        PyObject *name = __atomic_exchange_n(&py_names[place].name, NULL, __ATOMIC_ACQUIRE);
        py_names[place].literal = NULL;
        Py_XDECREF(name);
    }
    py_names_owner = NULL;
}
