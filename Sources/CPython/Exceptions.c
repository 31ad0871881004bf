// Exceptions.c: the one list of builtin exceptions, raising one with a message, and the frame of where that was.
#include "CPython.h"

// Name, and the global that holds the type.
#define KNOWN(name) { #name, &PyExc_##name, NULL },
// Exceptions younger than the floor: looked up in `builtins`, else the base that stands in for them.
#define YOUNG(name, base) { #name, NULL, &PyExc_##base },

static const struct { const char *name; PyObject **type; PyObject **base; } table[] = {
    KNOWN(BaseException) KNOWN(SystemExit) KNOWN(KeyboardInterrupt) KNOWN(GeneratorExit) KNOWN(Exception)
    KNOWN(StopIteration) KNOWN(StopAsyncIteration)
    KNOWN(ArithmeticError) KNOWN(FloatingPointError) KNOWN(OverflowError) KNOWN(ZeroDivisionError)
    KNOWN(AssertionError) KNOWN(AttributeError) KNOWN(BufferError) KNOWN(EOFError)
    KNOWN(ImportError) KNOWN(ModuleNotFoundError) YOUNG(ImportCycleError, ImportError)
    KNOWN(LookupError) KNOWN(IndexError) KNOWN(KeyError) KNOWN(MemoryError) KNOWN(NameError) KNOWN(UnboundLocalError)
    KNOWN(OSError) KNOWN(BlockingIOError) KNOWN(ChildProcessError) KNOWN(ConnectionError) KNOWN(BrokenPipeError)
    KNOWN(ConnectionAbortedError) KNOWN(ConnectionRefusedError) KNOWN(ConnectionResetError)
    KNOWN(FileExistsError) KNOWN(FileNotFoundError) KNOWN(InterruptedError) KNOWN(IsADirectoryError)
    KNOWN(NotADirectoryError) KNOWN(PermissionError) KNOWN(ProcessLookupError) KNOWN(TimeoutError)
    KNOWN(ReferenceError) KNOWN(RuntimeError) KNOWN(NotImplementedError) YOUNG(PythonFinalizationError, RuntimeError)
    KNOWN(RecursionError)
    KNOWN(SyntaxError) KNOWN(IndentationError) KNOWN(TabError) KNOWN(SystemError) KNOWN(TypeError)
    KNOWN(ValueError) KNOWN(UnicodeError) KNOWN(UnicodeDecodeError) KNOWN(UnicodeEncodeError)
    KNOWN(UnicodeTranslateError)
    KNOWN(Warning) KNOWN(BytesWarning) KNOWN(DeprecationWarning) YOUNG(EncodingWarning, Warning) KNOWN(FutureWarning)
    KNOWN(ImportWarning) KNOWN(PendingDeprecationWarning) KNOWN(ResourceWarning) KNOWN(RuntimeWarning)
    KNOWN(SyntaxWarning) KNOWN(UnicodeWarning) KNOWN(UserWarning)
};

int py_exception_count(void) { return sizeof table / sizeof *table; }

const char *py_exception_name(int number) { return table[number].name; }

PyObject *py_exception_type(int number) {
    if (table[number].type) return *table[number].type;
    // Builtins hold the type, so what is borrowed here stays alive.
    PyObject *found = PyDict_GetItemString(PyEval_GetBuiltins(), table[number].name);
    return found ? found : *table[number].base;
}

// ---- the traceback ----------------------------------------------------------------------------------------------------

typedef struct {
    const char *function, *file;
    int line;
} py_place;

static py_place read_place(const char *place) {
    const char *file = place + strlen(place) + 1;
    return (py_place){place, file, atoi(file + strlen(file) + 1)};
}

// A frame without variables, of a function that starts at the line. It serves all tracebacks: nothing in it changes, and it
// does not know its caller.
static PyObject *new_frame(const char *literal, Py_ssize_t size) {
    (void)size;
    py_place place = read_place(literal);
    PyObject *globals = PyDict_New(), *frame = NULL;
    PyObject *code = globals ? py_runtime.code_new_empty(place.file, place.function, place.line) : NULL;
    if (code) frame = py_runtime.frame_new(PyThreadState_Get(), code, globals, NULL);
    Py_XDECREF(globals);
    Py_XDECREF(code);
    return frame;
}

static PyObject *frame_of(const char *place, Py_ssize_t size) { return py_made_once(place, place, size, new_frame); }

// What the traceback leads to: the first word of it, as it turns out.
static PyObject *next_of(PyObject *traceback) { return *(PyObject **)(void *)((char *)traceback + sizeof(PyObject)); }

// The end of a traceback: the place alone. NULL also where that is not laid out as expected.
static PyObject *new_end(const char *literal, Py_ssize_t size) {
    PyObject *frame = frame_of(literal, size);
    PyObject *at = frame ? PyObject_GetAttrString(frame, "f_lasti") : NULL;
    PyObject *type = (PyObject *)&PyTraceBack_Type, *end = NULL, *before = NULL;
    int line = read_place(literal).line;
    if (at) end = PyObject_CallFunction(type, "OOOi", Py_None, frame, at, line);
    if (end) before = PyObject_CallFunction(type, "OOOi", end, frame, at, line);
    if (!before || next_of(before) != end || next_of(end)) Py_CLEAR(end);
    Py_XDECREF(before);
    Py_XDECREF(at);
    Py_XDECREF(frame);
    return end;
}

// The one that is made once for each place, where no other exception has it now and none left anything behind it: in what is
// kept nobody finds what is new. Else NULL, perhaps with an exception.
static PyObject *free_end(const char *place, Py_ssize_t size) {
    PyObject *end = py_name_of_main(place + 1);
    if (end)
        Py_INCREF(end);
    else
        end = py_made_once(place + 1, place, size, new_end);
    if (end && py_compat_is_counted_twice(end) && !next_of(end)) return end;
    Py_XDECREF(end);
    return NULL;
}

static bool makes_frames(void) {
    return py_compat_frames_are_alone() && py_runtime.frame_new && py_runtime.code_new_empty && py_runtime.traceback_here;
}

void py_err_add_frame(const char *place, Py_ssize_t size) {
    if (makes_frames()) {
        PyObject *type, *value, *traceback;
        PyErr_Fetch(&type, &value, &traceback);
        bool is_first = !traceback;
        if (is_first) traceback = free_end(place, size);
        PyObject *frame = is_first && traceback ? NULL : frame_of(place, size);
        // What went wrong with the traceback is nobody's concern.
        PyErr_Clear();
        PyErr_Restore(type, value, traceback);
        if (frame) py_runtime.traceback_here(frame);
        Py_XDECREF(frame);
    } else if (py_runtime.traceback_add) {
        py_place parts = read_place(place);
        py_runtime.traceback_add(parts.function, parts.file, parts.line);
    }
}

// ---- raising ----------------------------------------------------------------------------------------------------------

// An exception that has its traceback before it is raised: what was raised is not fetched once more.
static void raise_with_end(PyObject *type, PyObject *message, PyObject *end) {
    PyObject *arguments[] = {message};
    PyObject *exception = py_runtime.vectorcall(type, arguments, 1, NULL);
    if (!exception) return;
    if (PyExceptionInstance_Check(exception)) PyException_SetTraceback(exception, end);
    PyErr_SetObject(type, exception);
    Py_DECREF(exception);
}

void py_err_raise_message(PyObject *type, PyObject *owned, const char *place, Py_ssize_t size) {
    PyObject *end = owned && place && makes_frames() && py_runtime.vectorcall ? free_end(place, size) : NULL;
    if (end) {
        raise_with_end(type, owned, end);
        Py_DECREF(end);
    } else {
        if (owned) PyErr_SetObject(type, owned);
        if (place) py_err_add_frame(place, size);
    }
    Py_XDECREF(owned);
}
