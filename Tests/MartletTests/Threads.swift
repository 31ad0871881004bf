// Threads.swift: real threads for tests: Swift's tasks share a few, and some tests need one that Python has never seen.

import Foundation

/// Runs the work on a new thread and waits for its end.
func runOnThread(_ work: @escaping @Sendable () -> Void) {
    let done = DispatchSemaphore(value: 0)
    let thread = Thread {
        work()
        done.signal()
    }
    thread.stackSize = 8 << 20
    thread.start()
    done.wait()
}
