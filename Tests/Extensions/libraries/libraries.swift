import Martlet

struct Order: Codable {
    var id: Int
    var customer: String
    var amounts: [Double]
    var note: String?
}

/// Python's own libraries and others', driven from Swift, and their objects as arguments.
@PyModule
enum Libraries {
    // numpy

    @PyFunction static func movingAverage(py: Python, _ values: [Double], window: Int) throws -> [Double] {
        let np = try py.import("numpy")
        let kernel = try np.ones(window) / window
        return try np.convolve(values, kernel, mode: "valid").extract()
    }
    @PyFunction static func standardized(_ matrix: PyObject) throws -> PyObject {
        try (matrix - matrix.mean(axis: 0)) / matrix.std(axis: 0)
    }
    @PyFunction static func diagonal(py: Python, _ matrix: PyObject) throws -> [Double] {
        let size: Int = try py.len(matrix)
        var values: [Double] = []
        for index in 0..<size { values.append(try matrix[py.tuple((index, index))].extract()) }
        return values
    }
    @PyFunction static func bool(_ value: Bool) -> Bool { value }
    @PyFunction static func bools(_ values: [Bool?]) -> [Bool?] { values }
    @PyFunction static func int(_ value: Int) -> Int { value }
    @PyFunction static func double(_ value: Double) -> Double { value }
    @PyFunction static func doubles(_ values: [Double]) -> [Double] { values }
    @PyFunction static func text(_ value: String) -> String { value }
    @PyFunction static func table(_ value: [String: [Double]]) -> [String: [Double]] { value }

    // pandas

    @PyFunction static func totals(_ frame: PyObject, by column: String, of values: String) throws -> [String: Double] {
        try frame.groupby(column)[values].sum().to_dict().extract()
    }
    @PyFunction static func frame(py: Python, _ columns: [String: [Double]]) throws -> PyObject {
        try py.import("pandas").DataFrame(columns).sort_index(axis: 1)
    }
    @PyFunction static func rowsAbove(_ frame: PyObject, _ limit: Double) throws -> PyObject {
        try frame[frame["amount"].gt(limit)]
    }

    // datetime, zoneinfo, decimal

    @PyFunction static func timeIn(py: Python, _ zone: String, _ moment: PyDateTime) throws -> String {
        let zone = try py.import("zoneinfo").ZoneInfo(zone)
        return try moment.asPyObject.astimezone(zone).isoformat().extract()
    }
    @PyFunction static func age(_ moment: PyDateTime, at other: PyDateTime) throws -> Duration {
        try (other.asPyObject - moment.asPyObject).extract()
    }
    @PyFunction static func rounded(py: Python, _ amounts: [String], to places: String) throws -> PyObject {
        let decimal = try py.import("decimal")
        return try py.with(decimal.localcontext()) { context in
            try py.setattr(context, "rounding", decimal.ROUND_HALF_EVEN)
            var total = try decimal.Decimal(0)
            for amount in amounts { total = try total + decimal.Decimal(amount) }
            return Py(try total.quantize(decimal.Decimal(places)))
        }?.bind(py) ?? py.none
    }

    // pathlib, re, json

    @PyFunction static func sizes(_ folder: PyObject) throws -> [String: Int] {
        var sizes: [String: Int] = [:]
        for path in try folder.py.iter(folder.iterdir()) {
            let path = try path.get()
            if try path.is_file().extract() { sizes[try path.name.extract()] = try path.stat().st_size.extract() }
        }
        return sizes
    }
    @PyFunction static func words(py: Python, _ pattern: String, _ text: String) throws -> PyList {
        let found = try py.list()
        for match in try py.iter(py.import("re").finditer(pattern, text)) {
            let match = try match.get()
            let (word, start, end): (String, Int, Int) =
                (try match.group(0).extract(), try match.start().extract(), try match.end().extract())
            try found.append(py.tuple((word, start, end)))
        }
        return found
    }
    @PyFunction static func substitute(py: Python, _ pattern: String, _ text: String) throws -> String {
        let twice = try py.function("twice", signature: "(match)") { (match: PyObject) throws in
            let found: String = try match.group(0).extract()
            return found + found
        }
        return try py.import("re").sub(pattern, twice, text).extract()
    }
    @PyFunction static func total(py: Python, json text: String) throws -> Double {
        let orders: [Order] = try py.decode(from: py.import("json").loads(text))
        return orders.flatMap(\.amounts).reduce(0, +)
    }
    @PyFunction static func orderAsJson(py: Python, _ id: Int) throws -> String {
        let order = try py.encode(Order(id: id, customer: "Zoë", amounts: [1.5]))
        return try py.import("json").dumps(order, ensure_ascii: false, sort_keys: true).extract()
    }

    // dataclasses

    @PyFunction static func decoded(_ object: PyObject) throws -> String {
        let order = try object.py.decode(Order.self, from: object)
        return "\(order.id) \(order.customer) \(order.amounts) \(order.note ?? "-")"
    }
    @PyFunction static func renamed(_ order: PyObject, to customer: String) throws -> PyObject {
        try order.py.import("dataclasses").replace(order, customer: customer)
    }
    @PyFunction static func newClass(py: Python, _ name: String, _ fields: [String]) throws -> PyObject {
        try py.import("dataclasses").make_dataclass(name, fields, frozen: true)
    }

    // requests

    @PyFunction static func preparedURL(py: Python, _ url: String, _ query: [String: String]) throws -> String {
        let requests = try py.import("requests")
        return try requests.Request("GET", url, params: query).prepare().url.extract()
    }
    @PyFunction static func headers(_ request: PyObject) throws -> [String: String] { try request.headers.extract() }
    @PyFunction static func checked(_ response: PyObject) throws -> Int {
        _ = try response.raise_for_status()
        return try response.status_code.extract()
    }
}
