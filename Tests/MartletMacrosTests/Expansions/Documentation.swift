import Martlet

/**
 * A module.
 *
 *   Indented "text", \n no escape.
 */
// No part of it.
@PyModule
/// Between the attribute and the enum.
enum Documentation {
    /// First line.
    ///
    ///     an indented example
    ///
    /// Last line.
    ///
    @available(*, deprecated)
    @PyFunction
    static func lines() {}

    /** One line. */
    @PyFunction static func block() {}

    /**
        A block
          with its own indentation.
    */
    @PyFunction static func indented(
        /// Not the function's.
        a: Int
    ) {}

    // Not documentation.
    @PyFunction static func none() {}
}
