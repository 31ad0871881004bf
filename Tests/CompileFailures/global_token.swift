// Escape: a global variable for the token.
// expect: var 'token' is not concurrency-safe because it is nonisolated global shared mutable state
import Martlet

var token: Python?
