/// Reads the one Python literal a sysconfigdata file consists of: a dictionary of strings and integers as pprint writes it.
struct PythonLiteral {
    private var rest: Substring

    struct Malformed: Error {
        let reason: String
    }

    /// The dictionary assigned to `name`, integers as text, None left out.
    static func assignment(of name: String, in text: String) throws(Malformed) -> [String: String] {
        guard let line = text.split(separator: "\n").first(where: { $0.hasPrefix(name + " = {") }) else {
            throw Malformed(reason: "it assigns no dictionary to \(name)")
        }
        var literal = PythonLiteral(rest: text[line.startIndex...].dropFirst(name.count + 3))
        return try literal.dictionary()
    }

    private mutating func dictionary() throws(Malformed) -> [String: String] {
        var values: [String: String] = [:]
        try expect("{")
        while skip("}") == false {
            guard let key = try value() else { throw malformed("a key") }
            try expect(":")
            if let value = try value() { values[key] = value }
            if skip(",") == false {
                try expect("}")
                break
            }
        }
        return values
    }

    private mutating func value() throws(Malformed) -> String? {
        dropBlank()
        if rest.first == "'" || rest.first == "\"" {
            var text = ""
            // Adjacent strings are one: pprint breaks long ones.
            while let quote = rest.first, quote == "'" || quote == "\"" {
                text += try string(quote)
                dropBlank()
            }
            return text
        }
        let word = rest.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "." }
        guard word == "None" || Double(word) != nil else { throw malformed("a string, a number or None") }
        rest = rest.dropFirst(word.count)
        return word == "None" ? nil : String(word)
    }

    private mutating func string(_ quote: Character) throws(Malformed) -> String {
        var text = ""
        rest = rest.dropFirst()
        while let character = rest.popFirst() {
            if character == quote { return text }
            guard character == "\\" else {
                text.append(character)
                continue
            }
            switch rest.popFirst() {
            case "n": text.append("\n")
            case "t": text.append("\t")
            case "\\": text.append("\\")
            case let same? where same == "'" || same == "\"": text.append(same)
            default: throw malformed("a known escape")
            }
        }
        throw malformed("a closing quote")
    }

    private mutating func dropBlank() {
        rest = rest.drop { $0.isWhitespace }
    }

    private mutating func skip(_ character: Character) -> Bool {
        dropBlank()
        guard rest.first == character else { return false }
        rest = rest.dropFirst()
        return true
    }

    private mutating func expect(_ character: Character) throws(Malformed) {
        if skip(character) == false { throw malformed("\"\(character)\"") }
    }

    private func malformed(_ wanted: String) -> Malformed {
        let found = rest.prefix(20).split(whereSeparator: \.isNewline).first ?? "the end"
        return Malformed(reason: "\(wanted) is expected at \"\(found)\"")
    }
}
