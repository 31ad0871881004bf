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

void py_err_raise_message(PyObject *type, const char *utf8, Py_ssize_t size) {
    PyObject *message = PyUnicode_FromStringAndSize(utf8, size);
    if (!message) return;
    PyErr_SetObject(type, message);
    Py_DECREF(message);
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

// A frame without variables, of a function that starts at the line.
static PyObject *new_frame(const char *literal, Py_ssize_t size) {
    (void)size;
    py_place place = read_place(literal);
    PyObject *raised = py_compat_get_raised_exception(), *frame = NULL;
    PyObject *globals = PyDict_New();
    PyObject *code = globals ? py_runtime.code_new_empty(place.file, place.function, place.line) : NULL;
    if (code) frame = py_runtime.frame_new(PyThreadState_Get(), code, globals, NULL);
    Py_XDECREF(globals);
    Py_XDECREF(code);
    if (!frame) PyErr_Clear();
    py_compat_set_raised_exception(raised);
    return frame;
}

void py_err_add_frame(const char *place, Py_ssize_t size) {
    // One frame serves all tracebacks: nothing in it changes, and it does not know its caller.
    if (py_compat_frames_are_alone() && py_runtime.frame_new && py_runtime.code_new_empty && py_runtime.traceback_here) {
        PyObject *frame = py_made_once(place, size, new_frame);
        if (frame) py_runtime.traceback_here(frame);
        Py_XDECREF(frame);
    } else if (py_runtime.traceback_add) {
        py_place parts = read_place(place);
        py_runtime.traceback_add(parts.function, parts.file, parts.line);
    }
}
