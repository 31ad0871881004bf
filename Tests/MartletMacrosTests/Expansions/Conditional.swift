import Martlet

/// Functions under conditions.
@PyModule
enum Conditional {
    @PyFunction static func always() {}

    #if NEVER
        @PyFunction static func choice() -> Int { 1 }
    #elseif os(Linux) || os(macOS)
        @PyFunction static func choice() -> Int { 2 }
        #if !NEVER
            @PyFunction static func nested() {}
        #endif
    #else
        @PyFunction static func choice() -> Int { 3 }
    #endif

    #if NEVER
        static func notExported() {}
    #endif
}
