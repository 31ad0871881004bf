// Embedding.c: linked into programs that import MartletEmbedding. Loading it is what makes Python.attach start Python.
#include "CPythonEmbedding.h"
#include "CPython.h"
#include <pthread.h>

static pthread_mutex_t starting = PTHREAD_MUTEX_INITIALIZER;

void py_embedding_start(bool installs_signal_handlers) {
    pthread_mutex_lock(&starting);
    if (!Py_IsInitialized()) {
        py_gate_open();
        __atomic_store_n(&py_is_starting, true, __ATOMIC_RELEASE);
        Py_InitializeEx(installs_signal_handlers);
        __atomic_store_n(&py_is_starting, false, __ATOMIC_RELEASE);
        // The thread that starts Python comes back attached; every user attaches anew.
        PyEval_SaveThread();
    }
    pthread_mutex_unlock(&starting);
}

bool py_embedding_append(const char *name, void *(*start)(void)) {
    pthread_mutex_lock(&starting);
    bool appended = !Py_IsInitialized() && PyImport_AppendInittab(name, (PyObject * (*)(void)) start) == 0;
    pthread_mutex_unlock(&starting);
    return appended;
}

bool py_embedding_end(void) {
    pthread_mutex_lock(&starting);
    bool flushed = true;
    if (Py_IsInitialized()) {
        PyGILState_Ensure();
        py_release_deferred();
        py_names_forget();
        py_native_array_forget();
        flushed = Py_FinalizeEx() == 0;
        py_interpreter_generation++;
    }
    pthread_mutex_unlock(&starting);
    return flushed;
}

static void start_on_demand(void) { py_embedding_start(false); }

__attribute__((constructor)) static void announce(void) { py_start_interpreter = start_on_demand; }
