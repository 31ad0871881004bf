// BuiltinBases.c: classes that extend a type of Python's own, whose objects begin as that type's do.
#include "CPython.h"

// A number that the type tells by an attribute: the struct is not part of the stable ABI. -1 where it does not, as in PyPy.
static Py_ssize_t number(PyObject *type, const char *attribute) {
    PyObject *value = PyObject_GetAttrString(type, attribute);
    Py_ssize_t number = value ? PyLong_AsSsize_t(value) : -1;
    Py_XDECREF(value);
    PyErr_Clear();
    return number;
}

int py_builtin_base_find(PyObject *type, py_builtin_base *base) {
    enum { ALIGNMENT = 16 };
    Py_ssize_t basic = number(type, "__basicsize__"), item = number(type, "__itemsize__");
    base->offset = (basic + ALIGNMENT - 1) & ~(Py_ssize_t)(ALIGNMENT - 1);
    base->has_dict = number(type, "__dictoffset__") != 0;
    base->has_weakrefs = number(type, "__weakrefoffset__") != 0;
    base->has_gc = PyType_HasFeature((PyTypeObject *)type, Py_TPFLAGS_HAVE_GC);
    *(void **)&base->deallocate = py_type_slot(type, Py_tp_dealloc);
    *(void **)&base->traverse = py_type_slot(type, Py_tp_traverse);
    *(void **)&base->clear = py_type_slot(type, Py_tp_clear);
    if (basic <= 0 || item || PyType_HasFeature((PyTypeObject *)type, Py_TPFLAGS_HEAPTYPE) || !base->deallocate) {
        PyErr_Format(PyExc_TypeError, "this Python does not let a class in Swift extend %R", type);
        return -1;
    }
    return 0;
}

// ---- the end of an instance -------------------------------------------------------------------------------------------

// The builtin type's own destructor frees the memory, and drops no type: it knows of none.
void py_instance_end_behind(const py_class *class, PyObject *dying) {
    PyObject *type = (PyObject *)Py_TYPE(dying);
    // As its own destructor expects it. A debug build of Python looks at the object then, whose value is no more.
    *py_instance_state_behind(class, dying) = 0;
    if (class->builtin->has_gc) PyObject_GC_Track(dying);
    class->builtin->deallocate(dying);
    py_instance_leave(class, type);
}

// That destructor unrolls chains of objects of its very own type alone, and those here may hold one another as items.
void py_instance_free_behind(const py_class *class, PyObject *dying) {
    // The destructor of a class written in Python, which called ours, unrolls its chains itself, and then drops the type.
    if (!py_class_has_type(class, (PyObject *)Py_TYPE(dying))) return py_instance_end_behind(class, dying);
    py_destructors *all = py_destructors_of_thread();
    if (py_destructor_enter(all) || !py_destructors_defer(all, class, dying)) py_instance_end_behind(class, dying);
    py_destructor_leave(all);
}

// ---- making one -------------------------------------------------------------------------------------------------------

PyObject *py_builtin_base_new(PyObject *type, PyObject *arguments) {
    // The first type above that Python itself was built with.
    PyTypeObject *base = (PyTypeObject *)type;
    while (base && PyType_HasFeature(base, Py_TPFLAGS_HEAPTYPE)) base = PyType_GetSlot(base, Py_tp_base);
    PyObject *(*create)(PyTypeObject *, PyObject *, PyObject *) = NULL;
    if (base) *(void **)&create = py_type_slot((PyObject *)base, Py_tp_new);
    if (!create) return PyErr_SetString(PyExc_SystemError, "the builtin type of a class is gone"), NULL;
    bool is_exception = PyType_IsSubtype(base, (PyTypeObject *)PyExc_BaseException);
    if (is_exception && arguments) return create((PyTypeObject *)type, arguments, NULL);
    PyObject *nothing = PyTuple_New(0);
    PyObject *instance = nothing ? create((PyTypeObject *)type, nothing, NULL) : NULL;
    Py_XDECREF(nothing);
    return instance;
}
