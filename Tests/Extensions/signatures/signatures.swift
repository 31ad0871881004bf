import Martlet

/// Functions that take any number of arguments, or take them only by name.
@PyModule
enum Signatures {
    /// Adds up.
    @PyFunction
    static func total(_ values: Int...) -> Int { values.reduce(0, &+) }

    @PyFunction
    static func scaled(_ first: Double, _ more: Double..., by factor: Double = 2, plus: Double) throws -> [Double] {
        if factor == 0 { throw PyError.zeroDivisionError("by must not be 0") }
        return ([first] + more).map { $0 * factor + plus }
    }

    @PyFunction(signature: "(a, b=1, /, c=None, *, d, e='x')")
    static func every(a: Int, b: Int, c: Int?, d: Int, e: String) -> String {
        "\(a) \(b) \(c.map(String.init) ?? "None") \(d) \(e)"
    }

    /// Keywords only.
    @PyFunction(signature: "(*, width=80, height)")
    static func size(height: Int, width: Int) -> (width: Int, height: Int) { (width, height) }

    @PyFunction(signature: "(*args, **kwargs)")
    static func everything(args: PyTuple, kwargs: PyDict) -> (PyTuple, PyDict) { (args, kwargs) }

    @PyFunction(signature: "(first, /, *rest, sep=' ', **options)")
    static func typed(first: String, rest: [String], sep: String, options: [String: Int]) -> String {
        ([first] + rest + options.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }).joined(separator: sep)
    }

    @PyFunction(signature: "(**options)")
    static func options(_ options: [String: PyObject]) -> [String] { options.keys.sorted() }

    @PyFunction
    static func join(_ py: Python, _ parts: String..., sep: String = ",") throws(PyError) -> String {
        try py.str(py.object(parts.joined(separator: sep)))
    }

    private static func width(of text: PyObject) throws -> Int {
        guard let text: String = try? text.extract() else { throw PyError.lookupError("no text") }
        return text.count
    }

    /// What is not passed is not converted.
    @PyFunction(converters: ["width": width])
    static func measured(_ number: Int, width: Int = -1) -> [Int] { [number, width] }

    nonisolated(unsafe) private static var count = 0

    /// Evaluates its default anew in each call.
    @PyFunction
    static func counted(
        number: Int = {
            count &+= 1
            return count
        }()
    ) -> Int { number }

    @PyFunction
    static func swapped(point: (x: Int, y: Double)) -> (y: Double, x: Int) { (point.y, point.x) }

    @PyFunction(deprecated: "old() is old; use total()")
    static func old(_ a: Int) -> Int { a }

    @PyFunction(deprecated: "soon() will change", category: .futureWarning)
    static func soon() {}
}
