// Errors.h: the thread's error indicator.
#ifndef MARTLET_ERRORS_H
#define MARTLET_ERRORS_H

#pragma clang assume_nonnull begin

static inline bool py_err_occurred(void) { return PyErr_Occurred() != NULL; }

// Takes the raised exception out of the indicator, normalised and with its traceback; NULL when there is none.
static inline PyObject *_Nullable py_err_take_owned(void) { return py_compat_get_raised_exception(); }

// Raises an exception object, unchanged; takes over the count.
static inline void py_err_raise_owned(PyObject *owned) { py_compat_set_raised_exception(owned); }

// Says in the raised exception's traceback that it came through this place: a literal of `size` bytes that holds three C
// strings, the function's name, the file's and the line's number. Where the running Python offers no way, it does not.
void py_err_add_frame(const char *place, Py_ssize_t size);

// Raises `type(message)`, and takes over the message; without one an exception is raised already. The traceback starts at the
// place, if there is one.
void py_err_raise_message(PyObject *type, PyObject *_Nullable ownedMessage, const char *_Nullable place, Py_ssize_t size);

// Whether the raised exception is of the type, or of a type below it.
static inline bool py_err_matches(PyObject *type) { return PyErr_ExceptionMatches(type) != 0; }

static inline void py_err_clear(void) { PyErr_Clear(); }

// CPython itself does not ask, and warns with whatever the category makes of the message.
static inline bool py_is_warning_category(PyObject *borrowed) {
    return PyType_Check(borrowed) && PyType_IsSubtype((PyTypeObject *)borrowed, (PyTypeObject *)PyExc_Warning);
}

// 0, or -1 with the exception that the warning became. The message is a str.
static inline int py_err_warn(PyObject *category, PyObject *message, Py_ssize_t stack_level) {
    return PyErr_WarnFormat(category, stack_level, "%U", message);
}

// Hands the raised exception to sys.unraisablehook: for places that cannot let an exception out.
static inline void py_err_write_unraisable(PyObject *_Nullable context) { PyErr_WriteUnraisable(context); }

// An exception's parts. Each returns a new reference, or NULL for none (without an exception).
PY_OWNED static inline PyReference *_Nullable py_exception_get_traceback(PyReference *exception) {
    return (PyReference *)PyException_GetTraceback((PyObject *)exception);
}
PY_OWNED static inline PyReference *_Nullable py_exception_get_cause(PyReference *exception) {
    return (PyReference *)PyException_GetCause((PyObject *)exception);
}
PY_OWNED static inline PyReference *_Nullable py_exception_get_context(PyReference *exception) {
    return (PyReference *)PyException_GetContext((PyObject *)exception);
}

// Replaces the cause; NULL clears it. PyException_SetCause steals, so the count is handed over here.
static inline void py_exception_set_cause(PyReference *exception, PyReference *_Nullable cause) {
    Py_XINCREF((PyObject *)cause);
    PyException_SetCause((PyObject *)exception, (PyObject *)cause);
}

static inline bool py_exception_matches(PyReference *exception, PyReference *type) {
    return PyErr_GivenExceptionMatches((PyObject *)exception, (PyObject *)type) != 0;
}

static inline bool py_is_exception_instance(PyObject *borrowed) { return PyExceptionInstance_Check(borrowed); }
static inline bool py_is_exception_class(PyObject *borrowed) { return PyExceptionClass_Check(borrowed); }

#pragma clang assume_nonnull end

#endif
