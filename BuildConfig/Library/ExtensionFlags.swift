/// What makes a shared library of Swift an extension module to ship: each part by itself, for a build may leave one out.
/// The Makefile and the wheel backend both take them from here.
struct ExtensionFlags {
    let configuration: Configuration

    /// The linker script, a file of BuildConfig, that names what the module shows. CPython asks for `PyModExport_` from
    /// 3.15 on, and a module of the older stable ABI is complete without: auditors take that name for a foreign one.
    var exports: String {
        configuration.abi.kind == .abi3 ? "extension.map" : "extension-export.map"
    }

    /// Swift's runtime inside the module. Some of its functions give way to Martlet's: the one that allocates objects, to one
    /// that knows free lists (Sources/CPython/FreeLists.c), those that count strings (SwiftStrings.c), String.append, two that
    /// ask for a character's name (ScalarNames.c), and the one that has the program's arguments (CommandLine.c). Nothing is
    /// looked for where the module lies, which takes 40 calls of the system for each library that it needs.
    var runtime: [String] {
        var replaced = [
            "swift_allocObject", "swift_bridgeObjectRetain", "swift_bridgeObjectRelease", "$sSS6appendyySSF",
            "_swift_stdlib_getScalarName", "$ss7UnicodeO6ScalarV10PropertiesV4nameSSSgvg",
        ]
        if configuration.platform == .linux { replaced.append("_swift_stdlib_getUnsafeArgvArgc") }
        return ["-Xswiftc", "-static-stdlib"]
            + (isELF ? ["--disable-local-rpath"] + replaced.flatMap { ["-Xlinker", "--wrap=\($0)"] } : [])
    }

    /// Each function in a section of its own, so that what is not used goes; and what differs by its name alone comes
    /// once, but for functions whose address is asked for. Not by lld, though it saves 50 KB more: it takes a symbol from
    /// the first archive that has it, and so all of Foundation into a module that uses a package which imports it (44 MB).
    /// And no frame pointers, which SwiftPM keeps on Linux, and no C compiler does: six instructions of each call.
    var small: [String] {
        guard isELF else { return [] }
        return ["--omit-frame-pointers", "-Xswiftc", "-Xfrontend", "-Xswiftc", "-function-sections"]
            + ["-Xlinker", "--gc-sections", "-Xlinker", "--icf=safe"] + aligned
    }

    /// No branch across or up to a 32-byte boundary, which Intel's processors from Skylake to Cascade Lake take out of the
    /// store of decoded instructions: with them, what a call takes changes by up to a tenth from build to build.
    private var aligned: [String] {
        #if arch(x86_64)
            ["-Xswiftc", "-Xllvm", "-Xswiftc", "-x86-branches-within-32B-boundaries"]
                + ["-Xcc", "-mbranches-within-32B-boundaries"]
        #else
            []
        #endif
    }

    /// No symbols, and no debug information, which they alone would make of use.
    var stripped: [String] {
        ["-Xswiftc", "-gnone"] + (isELF ? ["-Xlinker", "-s"] : [])
    }

    private var isELF: Bool { configuration.platform == .linux || configuration.platform == .unix }
}
