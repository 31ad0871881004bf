// Functions.h: a Python function that calls into a Swift object, which a capsule keeps alive.
#ifndef MARTLET_FUNCTIONS_H
#define MARTLET_FUNCTIONS_H

#pragma clang assume_nonnull begin

// A new builtin function; `definition` must live as long as `owner`, which it gets as its first argument.
PY_OWNED static inline PyReference *_Nullable py_function_new(PyMethodDef *definition, PyReference *owner,
                                                              PyReference *_Nullable module) {
    PY_NEW(PyCFunction_NewEx(definition, PY_O(owner), PY_O(module)));
}

// Which thread runs: different for any two that run at the same time.
static inline unsigned long py_thread_id(void) { return PyThread_get_thread_ident(); }

// Sets what an exception was raised during; takes a count of its own.
static inline void py_exception_set_context(PyReference *exception, PyReference *context) {
    PyException_SetContext(PY_O(exception), py_hand_over(context));
}

#pragma clang assume_nonnull end

#endif
