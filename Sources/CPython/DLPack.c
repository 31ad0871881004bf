// DLPack.c: reads a tensor of another library's as if it had the buffer protocol.
#include "CPython.h"
#include "DLPackTensor.h"

// What the buffer's `internal` points to: the tensor, and the memory of its description.
typedef struct {
    dl_managed *managed;
    dl_versioned *versioned;
    char format[3];
    Py_ssize_t sizes[];
} taken;

static const char *format_of(const dl_tensor *tensor) {
    if (tensor->type.lanes != 1) return NULL;
    switch (tensor->type.code << 8 | tensor->type.bits) {
    case DL_INT << 8 | 8: return "b";
    case DL_INT << 8 | 16: return "h";
    case DL_INT << 8 | 32: return "i";
    case DL_INT << 8 | 64: return "q";
    case DL_UINT << 8 | 8: return "B";
    case DL_UINT << 8 | 16: return "H";
    case DL_UINT << 8 | 32: return "I";
    case DL_UINT << 8 | 64: return "Q";
    case DL_FLOAT << 8 | 16: return "e";
    case DL_FLOAT << 8 | 32: return "f";
    case DL_FLOAT << 8 | 64: return "d";
    case DL_COMPLEX << 8 | 64: return "Zf";
    case DL_COMPLEX << 8 | 128: return "Zd";
    case DL_BOOL << 8 | 8: return "?";
    default: return NULL;
    }
}

static int refuse(PyObject *exception, const char *reason) {
    PyErr_SetString(exception, reason);
    return -1;
}

static int check(const dl_tensor *tensor, bool read_only, bool writable) {
    int device = tensor->device.type;
    if (device != DL_CPU && device != DL_CUDA_HOST && device != DL_ROCM_HOST)
        return refuse(PyExc_BufferError, "the tensor lies in the memory of another device");
    if (!format_of(tensor)) return refuse(PyExc_BufferError, "the tensor's items are of a type that buffers do not have");
    if (tensor->dimensions < 0 || tensor->dimensions > 64)
        return refuse(PyExc_BufferError, "the tensor has more dimensions than buffers have");
    if (writable && read_only) return refuse(PyExc_BufferError, "the tensor is read-only");
    return 0;
}

static void describe(const dl_tensor *tensor, bool read_only, taken *taken, py_buffer *buffer) {
    int count = tensor->dimensions;
    Py_ssize_t size = tensor->type.bits / 8, step = size, *shape = taken->sizes, *strides = shape + count;
    for (int index = count - 1; index >= 0; index--) {
        shape[index] = (Py_ssize_t)tensor->shape[index];
        strides[index] = tensor->strides ? (Py_ssize_t)tensor->strides[index] * size : step;
        step *= shape[index];
    }
    strcpy(taken->format, format_of(tensor));
    *buffer = (py_buffer){
        .buf = tensor->data ? (char *)tensor->data + tensor->offset : NULL,
        .len = step,
        .itemsize = size,
        .readonly = read_only,
        .ndim = count,
        .format = taken->format,
        .shape = shape,
        .strides = strides,
        .internal = taken,
    };
}

int py_dlpack_get(PyObject *capsule, py_buffer *buffer, bool writable) {
    bool plain = PyCapsule_IsValid(capsule, "dltensor"), versioned = PyCapsule_IsValid(capsule, "dltensor_versioned");
    if (!plain && !versioned) return refuse(PyExc_ValueError, "a capsule with a DLPack tensor is required, unused so far");
    void *pointer = PyCapsule_GetPointer(capsule, plain ? "dltensor" : "dltensor_versioned");
    dl_versioned *newer = versioned ? pointer : NULL;
    dl_managed *older = plain ? pointer : NULL;
    if (newer && newer->version.major > 1) return refuse(PyExc_BufferError, "the tensor is of a newer DLPack");
    const dl_tensor *tensor = newer ? &newer->tensor : &older->tensor;
    bool read_only = newer && newer->flags & DL_READ_ONLY;
    if (check(tensor, read_only, writable) < 0) return -1;
    taken *taken = calloc(1, sizeof *taken + 2 * (size_t)tensor->dimensions * sizeof *taken->sizes);
    if (!taken) return refuse(PyExc_MemoryError, "no memory for the tensor's shape");
    // From here on the tensor is ours, and the capsule's destructor leaves it alone.
    if (PyCapsule_SetName(capsule, plain ? "used_dltensor" : "used_dltensor_versioned") < 0) {
        free(taken);
        return -1;
    }
    taken->managed = older;
    taken->versioned = newer;
    describe(tensor, read_only, taken, buffer);
    return 0;
}

void py_dlpack_release(py_buffer *buffer) {
    taken *taken = buffer->internal;
    if (taken->managed && taken->managed->release) taken->managed->release(taken->managed);
    if (taken->versioned && taken->versioned->release) taken->versioned->release(taken->versioned);
    free(taken);
}
