// CodingKeyStrategy.swift: what a Swift property is called in Python.

/// How ``PyEncoder`` and ``PyDecoder`` name the keys of a type in Python. The keys of a Swift dictionary are data, and stay
/// as they are.
public enum PyCodingKeyStrategy: Sendable {
    /// As in Swift.
    case useDefaultKeys
    /// As PEP 8 wants it: `firstName` is `first_name`, `imageURL` is `image_url`.
    case snakeCase
    /// As the function says of a key, which is the last of the path that leads to it.
    case custom(@Sendable ([any CodingKey]) -> String)

    func name(of key: any CodingKey, at path: [any CodingKey]) -> String {
        switch self {
        case .useDefaultKeys: key.stringValue
        case .snakeCase: snakeCased(key.stringValue)
        case .custom(let name): name(path + [key])
        }
    }

    /// The Swift name of a key that came from Python, for types that ask for all keys there are.
    func swiftName(of name: String) -> String {
        guard case .snakeCase = self else { return name }
        return camelCased(name)
    }
}

/// A word starts at a capital after a small letter or digit, and at the last capital of several before a small letter.
private func snakeCased(_ name: String) -> String {
    let letters = Array(name)
    var result = ""
    for (index, letter) in letters.enumerated() {
        if letter.isUppercase, index > 0, letters[index - 1] != "_" {
            let startsWord = !letters[index - 1].isUppercase
            let endsAcronym = index + 1 < letters.count && letters[index + 1].isLowercase
            if startsWord || endsAcronym { result += "_" }
        }
        result += letter.lowercased()
    }
    return result
}

/// Underscores at the ends are kept.
private func camelCased(_ name: String) -> String {
    guard name.contains(where: { $0 != "_" }) else { return name }
    let leading = name.prefix { $0 == "_" }
    let trailing = name.reversed().prefix { $0 == "_" }
    let words = name.dropFirst(leading.count).dropLast(trailing.count).split(separator: "_")
    let joined = words.enumerated().map { $0.offset == 0 ? String($0.element) : $0.element.capitalizedFirst }.joined()
    return leading + joined + String(trailing)
}

extension Substring {
    fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

/// A key of a place in a list, or of a superclass's part.
struct PlaceKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(index: Int) {
        stringValue = "\(index)"
        intValue = index
    }
    init(stringValue: String) {
        self.stringValue = stringValue
        intValue = nil
    }
    init?(intValue: Int) { self.init(index: intValue) }

    static var `super`: PlaceKey { PlaceKey(stringValue: "super") }
}

/// The dictionaries whose keys are data rather than names of properties.
protocol KeyedByData {}
extension Dictionary: KeyedByData {}
