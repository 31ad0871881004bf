// DLPack.h: tensors handed over in capsules, as dmlc/dlpack lays them out; and memory of Swift's that Python may use.
#ifndef MARTLET_DLPACK_H
#define MARTLET_DLPACK_H

#pragma clang assume_nonnull begin

// Takes the tensor out of a capsule and describes it as a buffer. -1 with BufferError where this machine's own processor
// cannot read it, or ValueError for a capsule that holds none (any more).
int py_dlpack_get(PyObject *capsule, py_buffer *buffer, bool writable);
// Gives the tensor back, once.
void py_dlpack_release(py_buffer *buffer);

typedef struct py_native_array_contents {
    void *_Nullable start;
    Py_ssize_t count, item_size;
    // One of the letters of Python's `struct` module; F and D for complex items.
    char format;
    bool read_only;
    int dimensions;
    const Py_ssize_t *_Nullable shape;
    // What keeps the memory alive, and how it is let go of, on whatever thread.
    void *owner;
    void (*release)(void *owner);
} py_native_array_contents;

// A new object of the type `martlet.NativeArray`, with the buffer protocol and DLPack. NULL with an exception; the owner is
// then still the caller's.
PY_OWNED PyReference *_Nullable py_native_array_new(const py_native_array_contents *contents);
// Before the interpreter ends.
void py_native_array_forget(void);

#pragma clang assume_nonnull end

#endif
