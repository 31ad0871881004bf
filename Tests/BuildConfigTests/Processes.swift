import Testing

/// The suites that write programs and run them, one test at a time: a file still open for writing in one thread when another
/// starts a process cannot be executed ("text file busy"), and there are two cores.
@Suite(.serialized) enum Processes {}
