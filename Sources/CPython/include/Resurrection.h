// Resurrection.h: what Python attached to an object outlives Python's last reference to it, while Swift has the instance.
//
// An object holds its instance, and not the other way round. So where Python lets an object go, it ends, and an instance that
// Swift still has gets a new one when Python sees it again. That one would lack what Python attached to the old one: its
// `__dict__`, weak references, the class in Python that it is of, what a builtin type keeps in it. Such an object is
// resurrected instead, as one is whose `__del__` made a new reference: its instance holds it from then on. They then hold one
// another, and the collector ends both once Swift has let the instance go.
#ifndef MARTLET_RESURRECTION_H
#define MARTLET_RESURRECTION_H

#pragma clang assume_nonnull begin

// What a destructor asks first: whether the object lives on. Not for those of classes in Python, which have lost theirs when
// their own destructor calls this one; before, it calls py_instance_finalize.
bool py_instance_resurrect(const py_class *class, PyObject *dying);

// The slot tp_finalize: called once for an object of a class that the collector knows, by the collector or by the destructor
// of a class in Python, before it is taken apart.
void py_instance_finalize(const py_class *class, PyObject *dying);

// Whether the instance holds the object, and nobody but the object holds the instance.
bool py_instance_holds_itself(const py_class *class, PyObject *self);
// Where the instance holds the object, it lets go for good: the collector found that both are garbage.
void py_instance_let_go(const py_class *class, PyObject *self);

// The object, borrowed, where its instance alone holds it, and is held by it and one place more: who has the place has both.
PyObject *_Nullable py_instance_object_held_beside(const py_link *link, void *instance);

#pragma clang assume_nonnull end

#endif
