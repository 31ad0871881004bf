import InC
import MartletEmbedding

/// Does a row a number of times; returns the nanoseconds that took.
typealias Measurement = @Sendable (Int) throws -> UInt64

/// The ways take turns, round by round. Prints `row way nanoseconds` for the fastest round of each.
@main
enum Embedding {
    /// Where holding one heap object for each reference makes no difference, it is left out.
    static let rows: [(name: String, items: Int, ways: [(name: String, measure: Measurement)])] = [
        ("attach, attached", 1, [("c", c_attach_attached), ("martlet", MartletRows.attachAttached)]),
        ("attach, detached", 1, [("c", c_attach_detached), ("martlet", MartletRows.attachDetached)]),
        ("attribute", 1, [("c", c_attribute), ("martlet", MartletRows.attribute), ("boxed", BoxedRows.attribute)]),
        ("call, 1 argument", 1, [("c", c_call), ("martlet", MartletRows.call), ("boxed", BoxedRows.call)]),
        (
            "1000 doubles to a list", 500,
            [
                ("c", c_list_out), ("martlet", MartletRows.listOut), ("boxed", BoxedRows.listOut),
            ]
        ),
        (
            "a list to 1000 doubles", 500,
            [
                ("c", c_list_in), ("martlet", MartletRows.listIn), ("boxed", BoxedRows.listIn),
            ]
        ),
    ]

    static func main() throws {
        let rounds = Int(CommandLine.arguments.dropFirst().first ?? "") ?? 100
        let version = try Python.attach { py in py.version }
        print("python", version.prefix { $0 != " " })
        for row in rows {
            let times = 10_000 / row.items
            var fastest = row.ways.map { _ in UInt64.max }
            for _ in 0..<rounds {
                for (index, way) in row.ways.enumerated() {
                    let taken = try way.measure(times)
                    precondition(taken > 0, "\(row.name) failed in \(way.name)")
                    fastest[index] = min(fastest[index], taken)
                }
            }
            for (way, taken) in zip(row.ways, fastest) {
                print("\(row.name)\t\(way.name)\t\(Double(taken) / Double(times))")
            }
        }
    }
}
