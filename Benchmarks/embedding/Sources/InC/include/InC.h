// InC.h: the rows written in C, and what the way with one heap object for each reference calls.
#ifndef IN_C_H
#define IN_C_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#pragma clang assume_nonnull begin

// The monotonic clock, in nanoseconds.
uint64_t clock_now(void);

// Each does the row `times` times and returns the nanoseconds that took; 0 if Python raised.
uint64_t c_attach_attached(long times);
uint64_t c_attach_detached(long times);
uint64_t c_attribute(long times);
uint64_t c_call(long times);
uint64_t c_list_out(long times);
uint64_t c_list_in(long times);

// Python's API as a Swift program sees it that loads it by hand: no types, no ownership.
typedef void *object;
void raw_retain(object o);
void raw_release(object o);
int raw_attach(void);
void raw_unattach(int state);
object _Nullable raw_import(const char *name);
object _Nullable raw_attribute(object o, const char *name);
object _Nullable raw_int(int64_t value);
bool raw_as_int(object o, int64_t *value);
object _Nullable raw_float(double value);
double raw_as_float(object o);
object _Nullable raw_list(ptrdiff_t count);
object _Nullable raw_tuple(ptrdiff_t count);
void raw_list_set(object list, ptrdiff_t index, object owned);
void raw_tuple_set(object tuple, ptrdiff_t index, object owned);
object _Nullable raw_call(object callable, object arguments);
object _Nullable raw_iterator(object o);
object _Nullable raw_next(object iterator);

#pragma clang assume_nonnull end

#endif
