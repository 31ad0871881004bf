/// Releases after those installed here, and free-threaded builds.
extension Recording {
    private static func own(_ version: String, flags: String = "", freeThreaded: Bool = false) -> String {
        let digits = version.replacing(".", with: "") + flags
        let name = version + flags
        return """
            {"implementation": "cpython", "version": "\(version).0", "executable": "/opt/\(name)/bin/python\(name)",
            "platform": "linux", "pointerWidth": 64, "basePrefix": "/opt/\(name)", "conda": false,
            "includeDirectories": ["/opt/\(name)/include/python\(name)"],
            "variables": {"ABIFLAGS": "\(flags)", "EXT_SUFFIX": ".cpython-\(digits)-x86_64-linux-gnu.so",
            "LDVERSION": "\(name)", "LIBDIR": "/opt/\(name)/lib", "LIBPC": "/opt/\(name)/lib/pkgconfig",
            "LIBPL": "/opt/\(name)/lib/python\(name)/config-\(name)-x86_64-linux-gnu", "MULTIARCH": "x86_64-linux-gnu",
            "PYTHONFRAMEWORKPREFIX": "", "Py_DEBUG": "0", "Py_ENABLE_SHARED": "1",
            "Py_GIL_DISABLED": "\(freeThreaded ? 1 : 0)", "SOABI": "cpython-\(digits)-x86_64-linux-gnu", "VERSION": "\(version)"},
            "found": {"headers": "/opt/\(name)/include/python\(name)", "libraryDirectory": "/opt/\(name)/lib",
            "pkgConfigDirectory": "/opt/\(name)/lib/pkgconfig"}}
            """
    }

    static let python38 = Recording("3.8", own("3.8"))
    static let python315 = Recording("3.15", own("3.15"))
    static let python316 = Recording("3.16", own("3.16"))
    static let freeThreaded313 = Recording("3.13t", own("3.13", flags: "t", freeThreaded: true))
    static let freeThreaded315 = Recording("3.15t", own("3.15", flags: "t", freeThreaded: true))
}
