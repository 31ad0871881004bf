import Foundation
import Testing

@testable import BuildConfig

extension Processes {
    /// BuildConfig/prerequisites.sh on a made-up machine: PATH holds nothing but stubs.
    struct PrerequisitesTests {
        let machine: TemporaryDirectory
        var root: String { machine.path }

        private static let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../BuildConfig/prerequisites.sh").standardizedFileURL.path

        /// Everything there, and an ordinary user without a package manager.
        init() throws {
            machine = try TemporaryDirectory()
            try machine.script("echo 'Swift version 6.3.1 (swift-6.3.1-RELEASE)'", at: "bin/swift")
            try machine.script("exit 0", at: "bin/python3")
            try machine.script("echo 1000", at: "bin/id")
            try machine.script("[ \"$1\" = --exists ] || echo -I\(root)/include", at: "bin/pkg-config")
            try machine.write("", to: "include/Python.h")
        }

        private func remove(_ name: String) throws {
            try FileManager.default.removeItem(atPath: root + "/" + name)
        }

        private func run(_ variables: [String: String] = [:]) throws -> Command.Answer {
            let environment = Environment(variables.merging(["PATH": root + "/bin"]) { $1 })
            return try #require(
                Command(program: "/bin/sh", arguments: [Self.script], environment: environment).run(errorOutput: .kept))
        }

        @Test func silentWhenAllIsThere() throws {
            let answer = try run()
            #expect(answer.succeeded && answer.output == "")
        }

        @Test(arguments: [
            "Swift version 6.3", "Swift version 6.10.0-dev (LLVM 1)", "Swift version 7.0",
            "swift-driver version: 1.127 Apple Swift version 6.3.1 (swiftlang)",
        ])
        func swiftNewEnough(_ version: String) throws {
            try machine.script("echo '\(version)'", at: "bin/swift")
            #expect(try run().succeeded)
        }

        @Test(arguments: [
            (
                "Swift version 6.2.4 (x)",
                "swift is version 6.2.4 and Martlet needs 6.3 or later: install a newer toolchain"
            ),
            ("Swift version 5.10", "swift is version 5.10 and Martlet needs 6.3 or later: install a newer toolchain"),
            ("what?", "swift --version does not say its version: install a Swift 6.3 or later toolchain"),
        ])
        func swiftTooOld(_ version: String, _ sentence: String) throws {
            try machine.script("echo '\(version)'", at: "bin/swift")
            let answer = try run()
            #expect(answer.succeeded == false)
            #expect(answer.output.hasPrefix("prerequisites.sh: \(sentence)"), "\(answer.output)")
        }

        @Test func noSwift() throws {
            try remove("bin/swift")
            let answer = try run()
            #expect(answer.succeeded == false)
            #expect(
                answer.output.hasPrefix(
                    "prerequisites.sh: there is no swift on PATH: install a Swift 6.3 or later toolchain"))
        }

        static let missing: [(without: String, manager: String, command: String)] = [
            ("include/Python.h", "apt-get", "sudo apt-get update && sudo apt-get install -y libpython3-dev"),
            ("bin/pkg-config", "apt-get", "sudo apt-get update && sudo apt-get install -y pkg-config libpython3-dev"),
            ("bin/python3", "apt-get", "sudo apt-get update && sudo apt-get install -y python3 python3-venv"),
            ("include/Python.h", "dnf", "sudo dnf install -y python3-devel"),
            ("bin/pkg-config", "apk", "sudo apk add pkgconf python3-dev"),
            ("bin/python3", "brew", "brew install python3"),
            ("bin/python3", "zypper", "sudo zypper install -y python3"),
        ]

        @Test(arguments: missing)
        func says(_ without: String, _ manager: String, _ command: String) throws {
            try remove(without)
            try machine.script("echo called; exit 1", at: "bin/\(manager)")
            let answer = try run()
            #expect(answer.succeeded == false)
            #expect(answer.output.hasSuffix("; run: \(command)\n"), "\(answer.output)")
            #expect(answer.output.split(separator: "\n").count == 1)
        }

        @Test func withoutAPackageManager() throws {
            try remove("include/Python.h")
            #expect(
                try run().output == "prerequisites.sh: not found: Python.h with python3.pc and python3-embed.pc; "
                    + "install them with the system's package manager (on Debian: libpython3-dev)\n")
        }

        /// As root: apt-get is called with exactly what is missing, and what it brings is looked for again.
        @Test func installs() throws {
            try machine.script("echo 0", at: "bin/id")
            try remove("include/Python.h")
            try machine.script("exit 1", at: "bin/python3")
            try machine.script(
                """
                echo "$*" >>\(root)/calls
                [ "$1" = install ] || exit 0
                : >\(root)/include/Python.h
                printf '#!/bin/sh\\nexit 0\\n' >\(root)/bin/python3
                """, at: "bin/apt-get")
            let answer = try run()
            #expect(answer.succeeded, "\(answer.output)")
            let calls = try String(contentsOfFile: root + "/calls", encoding: .utf8)
            #expect(calls == "update\ninstall -y libpython3-dev python3-venv\n")
        }

        @Test func installingFails() throws {
            try machine.script("echo 0", at: "bin/id")
            try remove("include/Python.h")
            try machine.script("[ \"$1\" != install ]", at: "bin/apt-get")
            let failed = try run()
            #expect(failed.succeeded == false)
            #expect(failed.output.hasSuffix("apt-get could not install libpython3-dev: its errors are above\n"))
            try machine.script("exit 0", at: "bin/apt-get")
            let useless = try run()
            #expect(useless.succeeded == false)
            #expect(
                useless.output.contains(
                    "libpython3-dev installed, and still not found: Python.h with python3.pc and python3-embed.pc;"),
                "\(useless.output)")
        }

        @Test func selections() throws {
            try remove("bin/python3")
            #expect(try run(["MARTLET_NO_PYTHON": "1"]).succeeded)
            #expect(try run(["MARTLET_PYTHON": try machine.script("exit 0", at: "other/python3")]).succeeded)
            #expect(try run(["MARTLET_PYTHON": "3.12"]).succeeded == false)
        }
    }
}
