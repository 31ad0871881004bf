// Misuse: a token out of nothing.
// expect: 'Python' initializer is inaccessible due to 'internal' protection level
import Martlet

func misuse() -> Python { Python() }
