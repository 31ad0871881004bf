// Misuse: the token in a struct that is Sendable.
// expect: stored property 'py' of 'Sendable'-conforming struct 'Session' has non-Sendable type 'Python'
import Martlet

struct Session: Sendable {
    let py: Python
}
