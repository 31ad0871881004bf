import Dispatch
import Testing

@testable import BuildConfig

extension Processes {
    struct CommandTests {
        private func shell(_ script: String, errorOutput: Command.ErrorOutput = .kept) -> Command.Answer? {
            Command(program: "/bin/sh", arguments: ["-c", script], environment: .current).run(errorOutput: errorOutput)
        }

        @Test func outputAndStatus() throws {
            let kept = try #require(shell("echo out; echo err >&2; exit 3"))
            #expect(kept.succeeded == false)
            #expect(kept.output == "out\nerr\n")
            #expect(shell("echo out; echo err >&2", errorOutput: .dropped)?.output == "out\n")
        }

        @Test func aSignalIsNoSuccess() {
            #expect(shell("kill -9 $$")?.succeeded == false)
        }

        @Test func moreThanAPipeHolds() throws {
            let answer = try #require(
                shell("i=0; while [ $i -lt 3000 ]; do echo 0123456789012345678901234567890123456789; i=$((i+1)); done"))
            #expect(answer.output.utf8.count == 123_000)
        }

        /// From a pool's thread too, which has it blocked: a shell that waits for a job of its own would wait for ever.
        @Test func signalsArrive() async throws {
            let answer = await withCheckedContinuation { continuation in
                DispatchQueue.global().async {
                    let answer = shell("kill $$; echo still here")
                    continuation.resume(returning: answer)
                }
            }
            #expect(answer?.succeeded == false)
            #expect(answer?.output == "")
        }

        @Test func nothingThere() {
            #expect(Command(program: "/nowhere", arguments: [], environment: .current).run(errorOutput: .kept) == nil)
        }
    }
}
