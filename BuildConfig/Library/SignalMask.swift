import Foundation

/// Threads of a dispatch pool have every signal blocked, and a child inherits that: a shell in it that waits for a job of its
/// own never hears that the job has ended.
enum SignalMask {
    /// Runs the body, which starts a process, with no signal blocked on this thread.
    static func cleared(_ body: () -> Bool) -> Bool {
        #if os(Windows)
            return body()
        #else
            var none = sigset_t()
            var before = sigset_t()
            sigemptyset(&none)
            pthread_sigmask(SIG_SETMASK, &none, &before)
            defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
            return body()
        #endif
    }
}
