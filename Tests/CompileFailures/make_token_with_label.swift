// Misuse: a token by the initializer that Martlet itself uses.
// expect: 'Python' initializer is inaccessible due to 'internal' protection level
import Martlet

func misuse() -> Python { Python(attached: ()) }
