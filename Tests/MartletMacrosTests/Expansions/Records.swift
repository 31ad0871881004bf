import Martlet

@PyConvertible
struct User {
    var firstName: String
    let age: Int?
    var tags: [String] = []
    let version = 1
    @PyField(name: "e-mail", from: { (text: String) in text.lowercased() }, to: { (text: String) in text }) var mail:
        String
    @PyIgnored var cache: Int = 0
    var place: (Int, Int)
    var initials: Character? { firstName.first }
}

enum Outer {
    @PyConvertible(.tuple, names: .screamingKebabCase, only: .fromPython)
    fileprivate struct Pair<First, Second> {
        let firstPart: First, secondPart: Second
    }
}

@PyConvertible(.transparent)
struct Meters { var value: Double }

@PyConvertible
indirect enum JSON {
    case null
    case text(String), list([JSON])
    case span(from: Int, to: Int? = nil)
    case pair(Int, (Int, String))
}
