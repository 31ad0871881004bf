import Martlet

@PyModule enum Empty {}

/// All of its functions are under conditions that do not hold.
@PyModule enum Inactive {
    #if NEVER
        @PyFunction static func inactive() {}
    #endif
}
