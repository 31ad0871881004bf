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

/// Runs the work on several new threads at once and waits for all of them.
func runOnThreads(_ count: Int, _ work: @escaping @Sendable (Int) -> Void) {
    let group = DispatchGroup()
    for number in 0..<count {
        group.enter()
        let thread = Thread {
            work(number)
            group.leave()
        }
        thread.stackSize = 8 << 20
        thread.start()
    }
    group.wait()
}
