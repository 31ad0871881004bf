import Testing

@testable import BuildConfig

/// Every sentence, on the facts that bring it about.
struct RefusalTests {
    struct Case: CustomTestStringConvertible {
        let recording: Recording
        var abi = Request.ABIChoice.abi3(floor: nil)
        var link = Request.Link.extension
        let sentence: String

        var testDescription: String { "\(recording.testDescription), \(abi), \(link)" }
    }

    @Test(arguments: cases)
    func sentence(_ expected: Case) throws {
        let sentence = try refusal { _ = try expected.recording.resolved(expected.abi, link: expected.link) }
        #expect(sentence == expected.sentence)
    }

    static let cases: [Case] = [
        Case(
            recording: .pythonTwo,
            sentence: "/opt/python2/bin/python is Python 2.7.18, and Martlet needs Python 3.7 or later: "
                + "name a Python 3 with --python or MARTLET_PYTHON"),
        Case(
            recording: .tooOld,
            sentence: "Python 3.6 (/usr/bin/python3) is older than 3.7, the oldest Martlet supports: "
                + "name a newer one with --python or MARTLET_PYTHON"),
        Case(
            recording: .python316,
            sentence:
                "Python 3.16 (/opt/3.16/bin/python3.16) is newer than 3.15, the newest Martlet knows: name an older one "
                + "with --python, update Martlet, or try it with MARTLET_ALLOW_UNKNOWN_PYTHON=1"),
        Case(
            recording: .rustpython,
            sentence: "/usr/bin/python3 is rustpython, and Martlet knows CPython, PyPy, GraalPy: "
                + "name one of these with --python or MARTLET_PYTHON"),
        Case(
            recording: .narrow,
            sentence: "/usr/bin/python3 is a 32-bit interpreter, and Swift builds 64-bit modules: "
                + "install a 64-bit Python and name it with --python"),
        Case(
            recording: .debianWithoutHeaders,
            sentence:
                "Python 3.11 (/usr/bin/python3) has no headers, there is no /usr/include/python3.11/Python.h: install "
                + "libpython3.11-dev (Debian, Ubuntu), python3-devel (Fedora) or python3-dev (Alpine), "
                + "or name another interpreter with --python"),
        Case(
            recording: .python38,
            sentence: "the floor 3.9 is above Python 3.8 (/opt/3.8/bin/python3.8), whose headers the build uses: "
                + "choose --floor 3.8 or lower, or a newer interpreter with --python"),
        Case(
            recording: .debian, abi: .abi3(floor: PythonVersion(3, 12)),
            sentence: "the floor 3.12 is above Python 3.11 (/usr/bin/python3), whose headers the build uses: "
                + "choose --floor 3.11 or lower, or a newer interpreter with --python"),
        Case(
            recording: .debian, abi: .abi3(floor: PythonVersion(3, 6)),
            sentence: "the floor 3.6 is not one Martlet can build for: choose one from 3.7 to 3.15 with --floor"),
        Case(
            recording: .debian, abi: .abi3(floor: PythonVersion(3, 16)),
            sentence: "the floor 3.16 is not one Martlet can build for: choose one from 3.7 to 3.15 with --floor"),
        Case(
            recording: .freeThreaded313,
            sentence:
                "Python 3.13 (/opt/3.13t/bin/python3.13t) is free-threaded, and free-threaded Pythons have a stable ABI "
                + "only from 3.15: build for this one alone with --version-specific, or name a Python with the GIL with --python"
        ),
        Case(
            recording: .freeThreaded313, abi: .abi3t(floor: nil),
            sentence:
                "Python 3.13 (/opt/3.13t/bin/python3.13t) is free-threaded, and free-threaded Pythons have a stable ABI "
                + "only from 3.15: build for this one alone with --version-specific, or name a Python with the GIL with --python"
        ),
        Case(
            recording: .freeThreaded315, abi: .abi3(floor: PythonVersion(3, 9)),
            sentence: "abi3t, the stable ABI of free-threaded Pythons, starts with 3.15, and the floor is 3.9: "
                + "choose --floor 3.15, or --version-specific"),
        Case(
            recording: .debian, abi: .abi3t(floor: nil),
            sentence: "Python 3.11 (/usr/bin/python3) has no abi3t, which starts with 3.15: "
                + "build abi3 by leaving --abi3t out, or name a newer interpreter with --python"),
        Case(
            recording: .staticLibrary, link: .embedding,
            sentence:
                "Python 3.12 (/opt/python/bin/python3.12) has only a static libpython, and an embedding links a shared one: "
                + "use a Python built with --enable-shared, or build an extension with --link extension"),
        Case(
            recording: Recording(
                "no libpython",
                Recording.debian.json.replacing("\"libraryDirectory\": \"/usr/lib/x86_64-linux-gnu\",", with: "")),
            link: .embedding,
            sentence:
                "Python 3.11 (/usr/bin/python3) has no libpython3.11 to link, which an embedding needs: install its "
                + "development package (Debian and Ubuntu: libpython3.11-dev), or build an extension with --link extension"
        ),
    ]

    @Test func pypyHeadersNameTheirPackage() throws {
        var facts = try Recording.pypy.facts()
        facts.found.headers = nil
        let request = Request(environment: Environment([:]))
        let sentence = try refusal { _ = try Resolution(facts: facts, request: request).result() }
        #expect(sentence.contains("there is no /usr/include/pypy3.9/Python.h: install pypy3-dev (Debian, Ubuntu)"))
    }
}
