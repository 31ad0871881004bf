import Martlet

@PyModule
public enum Shapes {
    /// Where it goes.
    @PyEnum(.strEnum, fromValues: true)
    enum Way: String {
        /// To the top.
        case up
        case down, `left` = "l"
        @PyCase static let north = Way.up
        @PyProperty var isVertical: Bool { self == .up || self == .down }
        @PyProperty static let count = 3
        @PyMethod func turned(by steps: Int = 1) -> Way { steps > 0 ? .down : self }
        @PyEnum enum Inner { case one }
    }

    @PyEnum
    struct Style: OptionSet {
        let rawValue: Int
        static let bold = Style(rawValue: 1)
        @PyCase(name: "SLANTED") static let italic = Style(rawValue: 2)
    }

    @PyFunction static func back(_ way: Way, _ style: Style) -> Way { way }
}

/// A class for each case.
@PyEnum
indirect enum Expression: Hashable {
    /// A literal.
    case number(Double)
    case sum(Expression, Expression), negation(of: Expression, times: Int = 1)
    @PyMethod func __len__() -> Int { 1 }
}
