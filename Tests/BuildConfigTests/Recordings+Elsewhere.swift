/// Other systems, and other implementations.
extension Recording {
    static let windows = Recording(
        "Windows, 3.12",
        #"""
        {"implementation": "cpython", "version": "3.12.4", "executable": "C:\\Program Files\\Python312\\python.exe",
        "platform": "win32", "pointerWidth": 64, "basePrefix": "C:\\Program Files\\Python312", "conda": false,
        "includeDirectories": ["C:\\Program Files\\Python312\\Include"],
        "variables": {"EXT_SUFFIX": ".cp312-win_amd64.pyd", "VERSION": "312"},
        "found": {"headers": "C:\\Program Files\\Python312\\Include",
        "libraryDirectory": "C:\\Program Files\\Python312\\libs"}}
        """#)

    static let windowsDebug = Recording(
        "Windows, python_d.exe 3.12",
        windows.json.replacing(".cp312", with: "_d.cp312").replacing("python.exe", with: "python_d.exe"))

    static let windowsFreeThreaded = Recording(
        "Windows, 3.13t",
        windows.json.replacing("3.12.4", with: "3.13.1").replacing(".cp312", with: ".cp313t").replacing(
            "312", with: "313"
        )
        .replacing("\"VERSION\"", with: "\"Py_GIL_DISABLED\": \"1\", \"VERSION\""))

    static let framework = Recording(
        "macOS framework, 3.12",
        """
        {"implementation": "cpython", "version": "3.12.4",
        "executable": "/Library/Frameworks/Python.framework/Versions/3.12/bin/python3.12", "platform": "darwin",
        "pointerWidth": 64, "basePrefix": "/Library/Frameworks/Python.framework/Versions/3.12", "conda": false,
        "includeDirectories": ["/Library/Frameworks/Python.framework/Versions/3.12/include/python3.12"],
        "variables": {"ABIFLAGS": "", "EXT_SUFFIX": ".cpython-312-darwin.so", "LDVERSION": "3.12",
        "LIBDIR": "/Library/Frameworks/Python.framework/Versions/3.12/lib",
        "LIBPC": "/Library/Frameworks/Python.framework/Versions/3.12/lib/pkgconfig",
        "LIBPL": "/Library/Frameworks/Python.framework/Versions/3.12/lib/python3.12/config-3.12-darwin",
        "MULTIARCH": "darwin", "PYTHONFRAMEWORKPREFIX": "/Library/Frameworks", "Py_DEBUG": "0", "Py_ENABLE_SHARED": "0",
        "SOABI": "cpython-312-darwin", "VERSION": "3.12"},
        "found": {"headers": "/Library/Frameworks/Python.framework/Versions/3.12/include/python3.12",
        "libraryDirectory": "/Library/Frameworks/Python.framework/Versions/3.12/lib",
        "pkgConfigDirectory": "/Library/Frameworks/Python.framework/Versions/3.12/lib/pkgconfig"}}
        """)

    /// Debian's pypy3 7.3.11: LIBDIR is the bin directory, and the library is not there.
    static let pypy = Recording(
        "PyPy 3.9",
        """
        {"implementation": "pypy", "version": "3.9.16", "executable": "/usr/bin/pypy3.9", "platform": "linux",
        "pointerWidth": 64, "basePrefix": "/usr", "conda": false, "includeDirectories": ["/usr/include/pypy3.9"],
        "variables": {"ABIFLAGS": "", "EXT_SUFFIX": ".pypy39-pp73-x86_64-linux-gnu.so", "LDVERSION": "3.9",
        "LIBDIR": "/usr/bin", "MULTIARCH": "x86_64-linux-gnu", "Py_DEBUG": "0", "Py_ENABLE_SHARED": "0",
        "SOABI": "pypy39-pp73", "VERSION": "3.9"},
        "found": {"headers": "/usr/include/pypy3.9", "libraryDirectory": "/usr/lib/x86_64-linux-gnu"}}
        """)

    static let graalpy = Recording(
        "GraalPy 3.11",
        """
        {"implementation": "graalpy", "version": "3.11.7", "executable": "/opt/graalpy/bin/graalpy", "platform": "linux",
        "pointerWidth": 64, "basePrefix": "/opt/graalpy", "conda": false,
        "includeDirectories": ["/opt/graalpy/include/python3.11"],
        "variables": {"EXT_SUFFIX": ".graalpy242-311-native-x86_64-linux.so", "LIBDIR": "/opt/graalpy/lib",
        "Py_ENABLE_SHARED": "0", "SOABI": "graalpy242-311-native-x86_64-linux", "VERSION": "3.11"},
        "found": {"headers": "/opt/graalpy/include/python3.11", "libraryDirectory": "/opt/graalpy/lib"}}
        """)

    static let rustpython = Recording("RustPython", debian.json.replacing("cpython\"", with: "rustpython\""))

    /// pyenv's 2.7.18; its sysconfig has no EXT_SUFFIX.
    static let pythonTwo = Recording(
        "Python 2",
        """
        {"platform": "linux2", "executable": "/opt/python2/bin/python", "version": "2.7.18", "conda": false,
        "pointerWidth": 64, "found": {}, "implementation": "cpython", "basePrefix": "/opt/python2",
        "variables": {"VERSION": "2.7", "PYTHONFRAMEWORKPREFIX": "", "LIBDIR": "/opt/python2/lib", "Py_DEBUG": "0",
        "Py_ENABLE_SHARED": "1", "MULTIARCH": "x86_64-linux-gnu"},
        "includeDirectories": ["/opt/python2/include/python2.7"]}
        """)
}
