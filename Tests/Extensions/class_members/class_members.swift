import Martlet

/// Members of classes: how they are called, read and set.
@PyModule
enum ClassMembers {
    @PyClass
    struct Members {
        /// Settable, as Swift has it.
        @PyProperty var plain = 1
        @PyProperty let constant = "constant"
        @PyProperty private(set) var guarded = 2
        @PyProperty(readOnly: true) var shown = 3
        @PyProperty(deletable: true) var note: String? = nil
        @PyProperty(name: "renamed") var swiftName = 4.5
        @PyProperty var pair: (Int, String) = (1, "a")
        @PyProperty var observed = 0 { didSet { changes += 1 } }
        @PyProperty(readOnly: true) var changes = 0
        @PyProperty var computed: Int {
            get { plain * 10 }
            set { plain = newValue / 10 }
        }
        @PyProperty var failing: Int { get throws { throw PyError.lookupError("no value") } }
        @PyProperty static let limit = 100
        @PyProperty static var table: [String: Int] { ["one": 1] }

        @PyInit init() {}

        @PyMethod func nothing() {}
        @PyMethod func tuple() -> (first: Int, second: String) { (1, "two") }
        @PyMethod func named(_ a: Int, b: Int = 2, py: Python, c: String? = nil) -> String {
            "\(a) \(b) \(c ?? "nil") \(py.versionInfo.major)"
        }
        @PyMethod func total(_ values: Int...) -> Int { values.reduce(0, +) }
        @PyMethod(signature: "(**options)") func options(options: [String: Int]) -> Int { options.count }
        @PyMethod(signature: "(*values)") mutating func add(values: [Int]) { plain += values.reduce(0, +) }
        @PyMethod(deprecated: "use nothing()") func old() {}
        @PyMethod func fail() throws { throw PyError.keyError("inside") }
        @PyMethod static func double(_ value: Int) -> Int { value * 2 }
        @PyMethod static func classNamed(cls: PyType, prefix: String = "") throws -> String { prefix + (try cls.name) }
        #if DEBUG
            @PyMethod func debugOnly() {}
        #else
            @PyMethod func releaseOnly() -> Bool { true }
        #endif
    }

    // Exclusive access.

    @PyClass
    struct Account {
        @PyProperty var balance = 0
        @PyInit init(balance: Int = 0) { self.balance = balance }

        /// Asks the callback while nobody else may have the account.
        @PyMethod mutating func change(_ callback: PyObject) throws -> Int {
            balance = try callback(balance).extract()
            return balance
        }
        /// Asks it while others may look.
        @PyMethod func look(_ callback: PyObject) throws -> PyObject { try callback() }
        @PyMethod mutating func transfer(to other: PyInstance<Account>, amount: Int) throws {
            balance -= amount
            try other.modify { $0.balance += amount }
        }
        /// Waits while other threads run.
        @PyMethod mutating func wait(py: Python) {
            let copy = balance
            balance = py.detach { copy + 1 }
        }
    }

    // Making instances.

    @PyClass
    final class Picky {
        @PyProperty let number: Int
        @PyInit init?(_ number: Int) {
            if number < 0 { return nil }
            self.number = number
        }
    }

    @PyClass
    final class NotMade { init() {} }

    @PyFunction static func made() -> NotMade { NotMade() }

    /// Gives itself away before it is there.
    @PyClass
    final class Hasty {
        @PyProperty var callback: PyObject?
        @PyInit init(_ callback: PyObject) throws { try callback(self) }
    }

    @PyClass
    final class Reentrant {
        @PyProperty let number: Int
        @PyInit init(_ number: Int, _ callback: PyObject? = nil) throws {
            self.number = number
            try callback?()
        }
    }

    // Inside one another.

    @PyClass
    final class Outer {
        @PyProperty var inner: Inner
        @PyInit init() { inner = Inner() }

        @PyClass
        final class Inner {
            @PyProperty var count = 0
            @PyInit init() {}
        }

        @PyClass(name: "Other", final: true)
        struct Value {
            @PyProperty let number: Int
            @PyInit init(_ number: Int = 0) { self.number = number }
        }
    }

    /// Makes values with functions of its own.
    @PyClass
    struct Converting {
        @PyProperty let size: Int
        @PyInit(converters: ["text": length]) init(text: Int = 7) { size = text }
        @PyMethod(converters: ["text": length]) func add(text: Int, more: Int) -> Int { size &+ text &+ more }
        private static func length(of text: String) throws -> Int {
            if text.isEmpty { throw PyError.valueError("no text") }
            return text.count
        }
    }

    // In containers.

    @PyFunction static func swapped(_ pair: (Outer.Inner, Account)) -> (Account, Outer.Inner) { (pair.1, pair.0) }
    @PyFunction static func total(_ accounts: [Account]) -> Int { accounts.reduce(0) { $0 + $1.balance } }
    @PyFunction static func byName(_ inners: [String: Outer.Inner]) -> [String: Outer.Inner] { inners }
    @PyFunction static func maybe(_ inner: Outer.Inner?) -> Outer.Inner? { inner }
    @PyFunction static func isClass(py: Python, _ type: PyObject) throws -> Bool {
        try py.type(Outer.self).asPyObject === type
    }
    @PyFunction static func object(py: Python) throws -> PyObject { try py.object(Outer.Value(7)) }
    @PyFunction static func deposit(_ account: PyInstance<Account>, _ amount: Int) throws -> Int {
        try account.modify { $0.balance += amount }
        return try account.value.balance
    }

    /// Not Sendable, and without a lock of its own: its arrays and texts are for one thread at a time.
    @PyClass
    final class Ledger {
        private var entries: [Int] = []
        private var total = 0
        @PyProperty var title = "ledger"
        @PyInit init() {}
        @PyMethod func add(_ amount: Int) {
            entries.append(amount)
            total &+= amount
        }
        @PyMethod func count() -> Int { entries.count }
        @PyMethod func isBalanced() -> Bool { entries.reduce(0, &+) == total }
    }

    /// The same as a struct.
    @PyClass
    struct Page {
        private var entries: [Int] = []
        private var total = 0
        @PyProperty var title = "ledger"
        @PyInit init() {}
        @PyMethod mutating func add(_ amount: Int) {
            entries.append(amount)
            total &+= amount
        }
        @PyMethod func count() -> Int { entries.count }
        @PyMethod func isBalanced() -> Bool { entries.reduce(0, &+) == total }
    }

    // A generic type, of which Python sees two concrete ones.

    struct Stack<Element> {
        var items: [Element] = []
        mutating func push(_ item: Element) -> Int {
            items.append(item)
            return items.count
        }
        mutating func pop() throws -> Element {
            guard let item = items.popLast() else { throw PyError.indexError("pop from an empty stack") }
            return item
        }
    }

    @PyClass
    struct IntStack {
        private var stack = Stack<Int>()
        @PyInit init() {}
        @PyMethod mutating func push(_ item: Int) -> Int { stack.push(item) }
        @PyMethod mutating func pop() throws -> Int { try stack.pop() }
    }

    @PyClass
    final class ObjectStack {
        private var stack = Stack<PyObject>()
        @PyInit init() {}
        @PyMethod func push(_ item: PyObject) -> Int { stack.push(item) }
        @PyMethod func pop() throws -> PyObject { try stack.pop() }
    }

    // Special methods.

    @PyClass
    final class Sequence {
        var items: [Int]
        @PyInit init(_ items: [Int]) { self.items = items }
        @PyMethod func __len__() -> Int { items.count }
        @PyMethod func __bool__() -> Bool { !items.isEmpty }
        @PyMethod func __getitem__(index: Int) throws -> Int {
            guard items.indices.contains(index) else { throw PyError.indexError("index out of range") }
            return items[index]
        }
        @PyMethod func __contains__(item: Int) -> Bool { items.contains(item) }
        @PyMethod func __iter__() -> Iterator { Iterator(items) }
        @PyMethod func __call__(_ factor: Int, plus: Int = 0) -> [Int] { items.map { $0 * factor + plus } }
        @PyMethod func __str__() -> String { "\(items)" }
        @PyMethod(name: "__lt__") func isLess(than other: Sequence) -> Bool { items.count < other.items.count }
        @PyMethod(name: "__eq__") func isEqual(to other: Sequence) -> Bool { items == other.items }
        @PyMethod func __enter__() -> Sequence { self }
        @PyMethod func __exit__(_ type: PyObject?, _ value: PyObject?, _ traceback: PyObject?) -> Bool { true }
    }

    @PyClass
    struct Iterator {
        private var rest: ArraySlice<Int>
        init(_ items: [Int]) { rest = items[...] }
        @PyMethod static func __iter__(_ me: PyInstance<Self>) -> PyObject { me.asPyObject }
        @PyMethod mutating func __next__() -> Int? { rest.popFirst() }
    }

    @PyClass
    struct Negative {
        @PyInit init() {}
        @PyMethod func __len__() -> Int { -1 }
        @PyMethod func __hash__() -> Int { -1 }
    }
}
