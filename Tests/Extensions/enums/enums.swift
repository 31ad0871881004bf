// enums.swift: Swift enums and option sets as classes of Python's enum.

import Martlet

@PyModule
enum Enums {
    /// What there is to paint with.
    @PyEnum
    enum Color: String, CaseIterable {
        /// Like blood.
        case red
        case green, lightBlue = "light blue"
        @PyCase(name: "NIGHT") case black

        @PyCase static let crimson = Color.red

        /// How much red there is.
        @PyProperty var redness: Int { self == .red ? 255 : 0 }
        @PyProperty static let depth = 8

        /// Says it aloud.
        @PyMethod func shout(times: Int = 1) -> String {
            [String](repeating: rawValue.uppercased(), count: max(times, 0)).joined(separator: " ")
        }
        @PyMethod static func darkest() -> Color { .black }
        @PyMethod static func named(cls: PyType, _ name: String) throws -> PyObject {
            try cls.asPyObject[name]
        }
        @PyMethod func __str__() -> String { "the color \(rawValue)" }
    }

    @PyEnum(.intEnum, name: "Weekday")
    enum Day: Int { case monday = 1, tuesday, sunday = 7 }

    @PyEnum(.strEnum, fromValues: true)
    enum Unit: String { case meter = "m", second = "s" }

    @PyEnum(names: .asWritten) enum Plain { case one, `default`, class_, is_ok }

    @PyEnum enum Only {
        case case_, other
        @PyCase static let alias = Only.other
    }

    @PyEnum enum Share: Double { case half = 0.5, third = 0.25 }

    /// How a text looks.
    @PyEnum
    struct Style: OptionSet {
        let rawValue: Int
        static let bold = Style(rawValue: 1)
        /// Slanted.
        static let italic = Self(rawValue: 2)
        static let underlined: Style = Style(rawValue: 4)
        static var loud: Self { [.bold, .underlined] }
        private static let secret = Style(rawValue: 128)
        static let count = 3

        @PyMethod func names() -> Int { rawValue.nonzeroBitCount }
        @PyProperty var isLoud: Bool { contains(.loud) }
    }

    @PyEnum(.intFlag)
    struct Access: OptionSet {
        let rawValue: UInt8
        static let read = Access(rawValue: 4)
        static let write = Access(rawValue: 2)
    }

    @PyClass struct Canvas {
        @PyEnum enum Kind { case paper, linen }
        @PyProperty var kind: Kind
        @PyInit init(kind: Kind = .paper) { self.kind = kind }
    }

    @PyFunction static func opposite(of color: Color) -> Color { color == .red ? .green : .red }
    @PyFunction static func colors() -> [Color] { Color.allCases }
    @PyFunction static func count(_ colors: [Color]) -> [String: Int] {
        colors.reduce(into: [:]) { $0[$1.rawValue, default: 0] += 1 }
    }
    @PyFunction static func nextDay(after day: Day) -> Day? { Day(rawValue: day.rawValue + 1) }
    @PyFunction static func unit(_ unit: Unit) -> Unit { unit }
    @PyFunction static func plain(_ value: Plain) -> Plain { value }
    @PyFunction static func only() -> Only { .case_ }
    @PyFunction static func share(_ share: Share) -> Share { share }
    @PyFunction static func inverted(_ style: Style) -> Style {
        style.symmetricDifference([.bold, .italic, .underlined])
    }
    @PyFunction static func unknownStyle() -> Style { Style(rawValue: 64) }
    @PyFunction static func access(_ access: Access) -> Access { access }
}
