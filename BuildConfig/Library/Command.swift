import Dispatch
import Foundation

/// One run of another program.
struct Command {
    let program: String
    let arguments: [String]
    let environment: Environment

    struct Answer: Sendable {
        let succeeded: Bool
        let output: String
    }

    enum ErrorOutput {
        /// Into the output, where it says why there is none.
        case kept
        case dropped
    }

    /// nil where the program cannot be started at all.
    func run(errorOutput: ErrorOutput) -> Answer? {
        let process = Process()
        let pipe = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.environment = environment.variables
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = pipe
        process.standardError = errorOutput == .kept ? pipe.fileHandleForWriting : FileHandle.nullDevice
        let ended = DispatchSemaphore(value: 0)
        process.terminationHandler = { _ in ended.signal() }
        guard SignalMask.cleared({ (try? process.run()) != nil }) else { return nil }
        // Reads to the end before waiting: a full pipe would stop the program.
        let data = pipe.fileHandleForReading.readDataToEndOfFile()
        // waitUntilExit polls its run loop every 60 ms, which is most of what a probe takes.
        ended.wait()
        return Answer(
            succeeded: process.terminationReason == .exit && process.terminationStatus == 0,
            output: String(decoding: data, as: UTF8.self))
    }
}
