// A Swift module that makes no Python module of its own: what is public here, Python modules elsewhere list.
public import Martlet

/// Three times that.
@PyFunction public func tripled(_ number: Int) -> Int { number &* 3 }

@PyFunction public func joined(_ texts: [String], by separator: String) -> String { texts.joined(separator: separator) }
@PyFunction public func joined(count: Int) -> String { String(repeating: "-", count: max(0, count)) }

/// Counts in steps.
@PyClass
public final class Gauge {
    @PyProperty public private(set) var level: Int

    @PyInit public init(level: Int = 0) { self.level = level }

    @PyMethod public func raise(by step: Int = 1) throws -> Int {
        if step < 0 { throw Reversed(step: step) }
        level &+= step
        return level
    }
}

@PyClass
public struct Spot {
    @PyProperty public var x: Double

    @PyInit public init(x: Double) { self.x = x }
}

@PyEnum
public enum Mode: String {
    case slow, fast

    @PyMethod public func other() -> Mode { self == .slow ? .fast : .slow }
}

/// A step the wrong way.
@PyException(base: .valueError)
public struct Reversed {
    public let step: Int
}

/// A value that converts.
@PyConvertible
public struct Reading {
    public var level: Int
    public var unit: String = "m"
}

/// Tools of the library.
@PyModule
public enum Tools {
    @PyConstant public static let version = 3
    @PyFunction static func echo(_ reading: Reading) -> Reading { reading }

    @PyModule
    public enum Finer {
        @PyFunction static func halved(_ number: Double) -> Double { number / 2 }
    }
}
