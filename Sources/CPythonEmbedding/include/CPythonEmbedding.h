// CPythonEmbedding.h: starting and ending an interpreter, which only a program does, never an extension module.
#ifndef MARTLET_CPYTHON_EMBEDDING_H
#define MARTLET_CPYTHON_EMBEDDING_H

#include <stdbool.h>

// Starts the interpreter unless one runs, and lets go of it, so that any thread may attach. Threads that come at the
// same time wait for the first. With signal handlers, Python's own are installed: Ctrl-C raises KeyboardInterrupt.
void py_embedding_start(bool installs_signal_handlers);

// Makes a module one that is built in (PyImport_AppendInittab). The name is kept. False once Python runs, or without memory.
bool py_embedding_append(const char *_Nonnull name, void *_Nullable (*_Nonnull start)(void));

// Ends the interpreter. The thread must not be attached. False: flushing sys.stdout or the like failed.
bool py_embedding_end(void);

#endif
