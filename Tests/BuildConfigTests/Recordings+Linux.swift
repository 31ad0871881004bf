extension Recording {
    static let debian = Recording(
        "Debian's 3.11",
        """
        {"implementation": "cpython", "version": "3.11.2", "executable": "/usr/bin/python3", "platform": "linux",
        "pointerWidth": 64, "basePrefix": "/usr", "conda": false, "includeDirectories": ["/usr/include/python3.11"],
        "variables": {"ABIFLAGS": "", "EXT_SUFFIX": ".cpython-311-x86_64-linux-gnu.so", "LDVERSION": "3.11",
        "LIBDIR": "/usr/lib/x86_64-linux-gnu", "LIBPC": "/usr/lib/x86_64-linux-gnu/pkgconfig",
        "LIBPL": "/usr/lib/python3.11/config-3.11-x86_64-linux-gnu", "MULTIARCH": "x86_64-linux-gnu",
        "PYTHONFRAMEWORKPREFIX": "", "Py_DEBUG": "0", "Py_ENABLE_SHARED": "1", "SOABI": "cpython-311-x86_64-linux-gnu",
        "VERSION": "3.11"},
        "found": {"headers": "/usr/include/python3.11", "libraryDirectory": "/usr/lib/x86_64-linux-gnu",
        "pkgConfigDirectory": "/usr/lib/x86_64-linux-gnu/pkgconfig"}}
        """)

    static let debianWithoutHeaders = Recording(
        "Debian's 3.11 without libpython3.11-dev",
        debian.json.replacing("\"headers\": \"/usr/include/python3.11\", ", with: ""))

    static let debug = Recording(
        "Debian's 3.11-dbg",
        """
        {"implementation": "cpython", "version": "3.11.2", "executable": "/usr/bin/python3.11d", "platform": "linux",
        "pointerWidth": 64, "basePrefix": "/usr", "conda": false, "includeDirectories": ["/usr/include/python3.11d"],
        "variables": {"ABIFLAGS": "d", "EXT_SUFFIX": ".cpython-311d-x86_64-linux-gnu.so", "LDVERSION": "3.11d",
        "LIBDIR": "/usr/lib/x86_64-linux-gnu", "LIBPC": "/usr/lib/x86_64-linux-gnu/pkgconfig",
        "LIBPL": "/usr/lib/python3.11/config-3.11d-x86_64-linux-gnu", "MULTIARCH": "x86_64-linux-gnu",
        "PYTHONFRAMEWORKPREFIX": "", "Py_DEBUG": "1", "Py_ENABLE_SHARED": "1", "SOABI": "cpython-311d-x86_64-linux-gnu",
        "VERSION": "3.11"},
        "found": {"headers": "/usr/include/python3.11d", "libraryDirectory": "/usr/lib/x86_64-linux-gnu"}}
        """)

    static let musl = Recording(
        "Alpine's 3.12",
        """
        {"implementation": "cpython", "version": "3.12.8", "executable": "/usr/bin/python3", "platform": "linux",
        "pointerWidth": 64, "basePrefix": "/usr", "conda": false, "includeDirectories": ["/usr/include/python3.12"],
        "variables": {"ABIFLAGS": "", "EXT_SUFFIX": ".cpython-312-x86_64-linux-musl.so", "LDVERSION": "3.12",
        "LIBDIR": "/usr/lib", "LIBPC": "/usr/lib/pkgconfig", "LIBPL": "/usr/lib/python3.12/config-3.12-x86_64-linux-musl",
        "MULTIARCH": "x86_64-linux-musl", "PYTHONFRAMEWORKPREFIX": "", "Py_DEBUG": "0", "Py_ENABLE_SHARED": "1",
        "SOABI": "cpython-312-x86_64-linux-musl", "VERSION": "3.12"},
        "found": {"headers": "/usr/include/python3.12", "libraryDirectory": "/usr/lib",
        "pkgConfigDirectory": "/usr/lib/pkgconfig"}}
        """)

    /// Built by pyenv without --enable-shared.
    static let staticLibrary = Recording(
        "a static 3.12",
        """
        {"implementation": "cpython", "version": "3.12.1", "executable": "/opt/python/bin/python3.12", "platform": "linux",
        "pointerWidth": 64, "basePrefix": "/opt/python", "conda": false,
        "includeDirectories": ["/opt/python/include/python3.12"],
        "variables": {"ABIFLAGS": "", "EXT_SUFFIX": ".cpython-312-x86_64-linux-gnu.so", "LDVERSION": "3.12",
        "LIBDIR": "/opt/python/lib", "LIBPC": "/opt/python/lib/pkgconfig", "MULTIARCH": "x86_64-linux-gnu",
        "PYTHONFRAMEWORKPREFIX": "", "Py_DEBUG": "0", "Py_ENABLE_SHARED": "0", "SOABI": "cpython-312-x86_64-linux-gnu",
        "VERSION": "3.12"},
        "found": {"headers": "/opt/python/include/python3.12", "libraryDirectory": "/opt/python/lib",
        "pkgConfigDirectory": "/opt/python/lib/pkgconfig"}}
        """)

    /// Py_ENABLE_SHARED is 0, and lib holds libpython3.11.so.
    static let conda = Recording(
        "conda's 3.11",
        """
        {"implementation": "cpython", "version": "3.11.9", "executable": "/opt/conda/bin/python", "platform": "linux",
        "pointerWidth": 64, "basePrefix": "/opt/conda", "conda": true, "includeDirectories": ["/opt/conda/include/python3.11"],
        "variables": {"ABIFLAGS": "", "EXT_SUFFIX": ".cpython-311-x86_64-linux-gnu.so", "LDVERSION": "3.11",
        "LIBDIR": "/opt/conda/lib", "MULTIARCH": "x86_64-linux-gnu", "PYTHONFRAMEWORKPREFIX": "", "Py_DEBUG": "0",
        "Py_ENABLE_SHARED": "0", "SOABI": "cpython-311-x86_64-linux-gnu", "VERSION": "3.11"},
        "found": {"headers": "/opt/conda/include/python3.11", "libraryDirectory": "/opt/conda/lib"}}
        """)

    static let narrow = Recording(
        "a 32-bit 3.11",
        debian.json.replacing("\"pointerWidth\": 64", with: "\"pointerWidth\": 32").replacing("x86_64", with: "i386"))

    static let tooOld = Recording(
        "3.6",
        debian.json.replacing("3.11.2", with: "3.6.15").replacing("3.11", with: "3.6").replacing("311", with: "36m"))
}
