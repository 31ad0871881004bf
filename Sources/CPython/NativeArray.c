// NativeArray.c: the type martlet.NativeArray: memory of Swift's as Python, NumPy and other libraries take it, uncopied.
#include "CPython.h"
#include "DLPackTensor.h"

typedef struct {
    PyObject_HEAD
    py_native_array_contents contents;
    char format[3];
    // The shape, and then the strides in bytes.
    Py_ssize_t *sizes;
    // Whose object it is.
    int64_t interpreter;
} native_array;

// The type, for the interpreter that first asked; its subinterpreters do not share it.
static PyObject *type;

// A native_array.
static void deallocate(PyObject *self) {
    native_array *array = (native_array *)self;
    PyObject *own_type = (PyObject *)Py_TYPE(self);
    if (array->contents.owner) array->contents.release(array->contents.owner);
    free(array->sizes);
    freefunc release = (freefunc)PyType_GetSlot((PyTypeObject *)own_type, Py_tp_free);
    release(self);
    Py_DECREF(own_type);
}

static int get_buffer(PyObject *self, py_buffer *buffer, int request) {
    native_array *array = (native_array *)self;
    buffer->obj = NULL;
    if (array->contents.read_only && request & PY_BUFFER_WRITABLE) {
        PyErr_SetString(PyExc_BufferError, "the array is read-only");
        return -1;
    }
    Py_INCREF(self);
    *buffer = (py_buffer){
        .buf = array->contents.start,
        .obj = self,
        .len = array->contents.count * array->contents.item_size,
        .itemsize = array->contents.item_size,
        .readonly = array->contents.read_only,
        .ndim = array->contents.dimensions,
        .format = request & PY_BUFFER_FORMAT ? array->format : NULL,
        .shape = request & PY_BUFFER_SHAPE ? array->sizes : NULL,
        .strides = (request & PY_BUFFER_STRIDES) == PY_BUFFER_STRIDES ? array->sizes + array->contents.dimensions : NULL,
    };
    return 0;
}

static uint8_t type_code(char format) {
    switch (format) {
    case '?': return DL_BOOL;
    case 'b': case 'h': case 'i': case 'l': case 'q': return DL_INT;
    case 'e': case 'f': case 'd': return DL_FLOAT;
    case 'F': case 'D': return DL_COMPLEX;
    default: return DL_UINT;
    }
}

static void tensor_of(native_array *array, dl_tensor *tensor, int64_t *sizes) {
    int count = array->contents.dimensions;
    for (int index = 0; index < count; index++) {
        sizes[index] = array->sizes[index];
        sizes[count + index] = array->sizes[count + index] / array->contents.item_size;
    }
    tensor->data = array->contents.start;
    tensor->device.type = DL_CPU;
    tensor->dimensions = count;
    tensor->type.code = type_code(array->contents.format);
    tensor->type.bits = (uint8_t)(array->contents.item_size * 8);
    tensor->type.lanes = 1;
    tensor->shape = sizes;
    tensor->strides = sizes + count;
}

// The context is a count on the array; whoever has the tensor may give it back on any thread.
static void release_context(void *array) { py_release_anywhere(array, ((native_array *)array)->interpreter); }

static void end_managed(dl_managed *self) {
    release_context(self->context);
    free(self);
}

static void end_versioned(dl_versioned *self) {
    release_context(self->context);
    free(self);
}

// Capsules that nobody took.
static void end_capsule(PyObject *capsule) {
    if (PyCapsule_IsValid(capsule, "dltensor")) end_managed(PyCapsule_GetPointer(capsule, "dltensor"));
    if (PyCapsule_IsValid(capsule, "dltensor_versioned"))
        end_versioned(PyCapsule_GetPointer(capsule, "dltensor_versioned"));
}

static PyObject *new_capsule(native_array *array, bool versioned) {
    size_t sizes = 2 * (size_t)array->contents.dimensions * sizeof(int64_t);
    size_t head = versioned ? sizeof(dl_versioned) : sizeof(dl_managed);
    void *memory = calloc(1, head + sizes);
    if (!memory) return PyErr_NoMemory();
    dl_managed *older = memory;
    dl_versioned *newer = memory;
    tensor_of(array, versioned ? &newer->tensor : &older->tensor, (int64_t *)((char *)memory + head));
    if (versioned) {
        newer->version.major = 1;
        newer->context = array;
        newer->release = end_versioned;
        newer->flags = array->contents.read_only ? DL_READ_ONLY : 0;
    } else {
        older->context = array;
        older->release = end_managed;
    }
    PyObject *capsule = PyCapsule_New(memory, versioned ? "dltensor_versioned" : "dltensor", end_capsule);
    if (capsule) {
        Py_INCREF((PyObject *)array);
    } else {
        free(memory);
    }
    return capsule;
}

// Leaves both as they are for None.
static bool read_pair(PyObject *pair, const char *name, long *first, long *second) {
    if (pair == Py_None) return true;
    if (PyTuple_Check(pair)) return PyArg_ParseTuple(pair, "ll", first, second) != 0;
    PyErr_Format(PyExc_TypeError, "%s must be a tuple of two integers", name);
    return false;
}

static PyObject *dlpack(PyObject *self, PyObject *arguments, PyObject *keywords) {
    static char *names[] = {"stream", "max_version", "dl_device", "copy", NULL};
    PyObject *stream = Py_None, *version = Py_None, *device = Py_None, *copy = Py_None;
    if (!PyArg_ParseTupleAndKeywords(arguments, keywords, "|$OOOO:__dlpack__", names, &stream, &version, &device, &copy))
        return NULL;
    if (copy == Py_True) {
        PyErr_SetString(PyExc_BufferError, "a NativeArray exports its memory without a copy only");
        return NULL;
    }
    long major = 0, minor = 0, kind = DL_CPU, number = 0;
    if (!read_pair(version, "max_version", &major, &minor) || !read_pair(device, "dl_device", &kind, &number)) return NULL;
    native_array *array = (native_array *)self;
    if (kind != DL_CPU || number != 0) {
        PyErr_SetString(PyExc_BufferError, "a NativeArray lies in the memory of the processor");
    } else if (major < 1 && array->contents.read_only) {
        PyErr_SetString(PyExc_BufferError, "the array is read-only, which DLPack before version 1 cannot say");
    } else {
        return new_capsule(array, major >= 1);
    }
    return NULL;
}

static PyObject *dlpack_device(PyObject *self, PyObject *unused) {
    (void)self;
    (void)unused;
    return Py_BuildValue("(ii)", DL_CPU, 0);
}

static PyMethodDef methods[] = {
    {"__dlpack__", (PyCFunction)(void (*)(void))dlpack, METH_VARARGS | METH_KEYWORDS,
     "__dlpack__($self, /, *, stream=None, max_version=None, dl_device=None, copy=None)\n--\n\nA capsule with the array as a "
     "DLPack tensor."},
    {"__dlpack_device__", dlpack_device, METH_NOARGS, "__dlpack_device__($self, /)\n--\n\nThe processor: (1, 0)."},
    {NULL, NULL, 0, NULL},
};

// The memory comes from Swift; Python code has none to give.
static PyObject *refuse_new(PyTypeObject *refused, PyObject *arguments, PyObject *keywords) {
    (void)refused;
    (void)arguments;
    (void)keywords;
    PyErr_SetString(PyExc_TypeError, "cannot create 'martlet.NativeArray' instances");
    return NULL;
}

static PyType_Slot slots[] = {
    {Py_tp_new, refuse_new},
    {Py_tp_dealloc, deallocate},
    {Py_tp_methods, methods},
    {Py_tp_doc, "Memory of a native library, as memoryview(), numpy.asarray() and from_dlpack() take it."},
    {PY_SLOT_GETBUFFER, get_buffer},
    {0, NULL},
};

static PyType_Spec spec = {"martlet.NativeArray", sizeof(native_array), 0, Py_TPFLAGS_DEFAULT, slots};

static PyObject *new_type(void) {
    // The last slot is not for every Python.
    if (!py_compat_spec_has_buffer()) slots[sizeof slots / sizeof *slots - 2] = (PyType_Slot){0, NULL};
    PyObject *made = PyType_FromSpec(&spec);
    if (made) py_compat_set_buffer(made, get_buffer);
    return made;
}

// A new reference. Made once for the main interpreter, and each time for others.
static PyObject *native_array_type(void) {
    bool is_kept = py_compat_interpreter_number() == 0;
    PyObject *known = is_kept ? __atomic_load_n(&type, __ATOMIC_ACQUIRE) : NULL;
    if (known) {
        Py_INCREF(known);
        return known;
    }
    PyObject *made = new_type();
    if (!made || !is_kept || !__atomic_compare_exchange_n(&type, &known, made, false, __ATOMIC_ACQ_REL, __ATOMIC_RELAXED))
        return made;
    Py_INCREF(made);
    return made;
}

void py_native_array_forget(void) { Py_CLEAR(type); }

PyReference *py_native_array_new(const py_native_array_contents *contents) {
    Py_ssize_t *sizes = calloc(2 * (size_t)contents->dimensions + 1, sizeof *sizes);
    PyObject *made = sizes ? native_array_type() : PyErr_NoMemory();
    allocfunc allocate = made ? (allocfunc)PyType_GetSlot((PyTypeObject *)made, Py_tp_alloc) : NULL;
    native_array *array = allocate ? (native_array *)allocate((PyTypeObject *)made, 0) : NULL;
    Py_XDECREF(made);
    if (!array) {
        free(sizes);
        return NULL;
    }
    Py_ssize_t step = contents->item_size;
    for (int index = contents->dimensions - 1; index >= 0; index--) {
        sizes[index] = contents->shape[index];
        sizes[contents->dimensions + index] = step;
        step *= sizes[index];
    }
    array->contents = *contents;
    array->interpreter = py_interpreter_number();
    // NumPy and others know F and D by their older names only, Zf and Zd.
    bool is_complex = contents->format == 'F' || contents->format == 'D';
    array->format[0] = is_complex ? 'Z' : contents->format;
    array->format[1] = is_complex ? contents->format | 32 : '\0';
    array->sizes = sizes;
    return (PyReference *)array;
}
