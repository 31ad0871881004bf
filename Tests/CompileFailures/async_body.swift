// Misuse: waiting inside attach, where the thread would change under the token.
// expect: cannot pass function of type
// expect: to parameter expecting synchronous function type
import Martlet

func misuse() async throws {
    try Python.attach { py in
        try await Task.sleep(for: .seconds(1))
        _ = py.version
    }
}
