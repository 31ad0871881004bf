// Capsules.c: capsules that own a Swift object, and know their own from those of other modules.
#include "CPython.h"

// The capsule's context holds the function that ends the object; the destructor's address marks a capsule as ours.
static void destroy(PyObject *capsule) {
    void *pointer = PyCapsule_GetPointer(capsule, PyCapsule_GetName(capsule));
    py_capsule_destroy end = (py_capsule_destroy)(uintptr_t)PyCapsule_GetContext(capsule);
    if (pointer && end) end(pointer);
}

PyReference *py_capsule_new(void *pointer, const char *name, py_capsule_destroy end) {
    PyObject *capsule = PyCapsule_New(pointer, name, NULL);
    if (!capsule) return NULL;
    // The context first: without it the destructor would have nothing to call.
    if (PyCapsule_SetContext(capsule, (void *)(uintptr_t)end) < 0 || PyCapsule_SetDestructor(capsule, destroy) < 0) {
        Py_DECREF(capsule);
        return NULL;
    }
    return (PyReference *)capsule;
}

void *py_capsule_own_pointer(PyObject *borrowed, const char *name) {
    if (!PyCapsule_CheckExact(borrowed) || !PyCapsule_IsValid(borrowed, name)) return NULL;
    if (PyCapsule_GetDestructor(borrowed) != destroy) return NULL;
    return PyCapsule_GetPointer(borrowed, name);
}
