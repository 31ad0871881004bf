// Misuse: the next item of a Python iterator inside detach.
// expect: passing closure as a 'sending' parameter risks causing data races
import Martlet

func misuse(_ items: inout PyIterator) {
    items.asPyObject.py.detach { _ = items.next() }
}
