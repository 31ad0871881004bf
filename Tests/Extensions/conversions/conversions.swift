import Martlet

/// Each function takes a value of one type and gives it back.
@PyModule
enum Conversions {
    @PyFunction static func bool(_ value: Bool) -> Bool { value }
    @PyFunction static func int(_ value: Int) -> Int { value }
    @PyFunction static func int8(_ value: Int8) -> Int8 { value }
    @PyFunction static func int16(_ value: Int16) -> Int16 { value }
    @PyFunction static func int32(_ value: Int32) -> Int32 { value }
    @PyFunction static func int64(_ value: Int64) -> Int64 { value }
    @PyFunction static func int128(_ value: Int128) -> Int128 { value }
    @PyFunction static func uint(_ value: UInt) -> UInt { value }
    @PyFunction static func uint8(_ value: UInt8) -> UInt8 { value }
    @PyFunction static func uint16(_ value: UInt16) -> UInt16 { value }
    @PyFunction static func uint32(_ value: UInt32) -> UInt32 { value }
    @PyFunction static func uint64(_ value: UInt64) -> UInt64 { value }
    @PyFunction static func uint128(_ value: UInt128) -> UInt128 { value }
    @PyFunction static func double(_ value: Double) -> Double { value }
    @PyFunction static func float(_ value: Float) -> Float { value }
    @PyFunction static func string(_ value: String) -> String { value }
    @PyFunction static func optional(_ value: Int?) -> Int? { value }
    @PyFunction static func array(_ value: [Int]) -> [Int] { value }
    @PyFunction static func arrayOfOptionals(_ value: [String?]) -> [String?] { value }
    @PyFunction static func nested(_ value: [[Double]]) -> [[Double]] { value }
    @PyFunction static func dictionary(_ value: [String: Int]) -> [String: Int] { value }
    /// What Swift itself finds, how many are left when all of that is taken out, and all with as many more put in.
    @PyFunction static func lookUp(_ table: [String: Int], keys: [String]) -> ([Int?], Int, [String: Int]) {
        var rest = table
        var more = table
        for key in keys { rest[key] = nil }
        for key in keys { more["more " + key] = 0 }
        return (keys.map { table[$0] }, rest.count, more)
    }
    @PyFunction static func objects(_ table: [String: PyObject]) -> [String: PyObject] { table }
    @PyFunction static func flags(_ table: [String: Bool?]) -> [String: Bool?] { table }
    @PyFunction static func deep(_ value: [Int: [String: [Bool]]]) -> [Int: [String: [Bool]]] { value }
    @PyFunction static func set(_ value: Set<String>) -> Set<String> { value }
    @PyFunction static func pair(_ value: (Int, String)) -> (Int, String) { value }
    @PyFunction static func six(_ value: (Int, Int, Int, String, Double, Bool)) -> (Int, Int, Int, String, Double, Bool)
    { value }
    @PyFunction static func void() -> Void {}
    @PyFunction static func object(_ value: PyObject) -> PyObject { value }
    @PyFunction static func list(_ value: PyList) -> PyList { value }
    @PyFunction static func dict(_ value: PyDict) -> PyDict { value }
    @PyFunction static func tuple(_ value: PyTuple) -> PyTuple { value }
}
