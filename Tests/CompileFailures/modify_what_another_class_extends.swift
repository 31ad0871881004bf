// Misuse: an instance of a class that is seen as what its class extends is to be replaced by one of that class.
// expect: requires that 'Animal' conform to '__PyValueClass'
import Martlet

@PyClass(open: true)
class Animal {
    @PyInit init() {}
}

@PyClass(extends: Animal.self)
final class Dog: Animal {
    @PyInit override init() { super.init() }
}

func misuse(_ dog: PyInstance<Animal>) throws {
    try dog.modify { $0 = Animal() }
}
