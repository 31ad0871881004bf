/// The one program the interpreter runs: prints its facts as one line of JSON. Python 2.7 must get through it too,
/// to be refused by name.
enum ProbeScript {
    /// A site module or a broken .pth file may print lines of its own; this starts ours.
    static let marker = "martlet-facts:"

    /// -E -s: neither PYTHONPATH nor the user's site directory may put another sysconfig in the way.
    static let arguments = ["-E", "-s", "-c", source]

    /// The sysconfig variables that facts are drawn from.
    static let variables: Set<String> = [
        "ABIFLAGS", "EXT_SUFFIX", "LDVERSION", "LIBDIR", "LIBPC", "LIBPL", "MULTIARCH", "PYTHONFRAMEWORKPREFIX",
        "Py_DEBUG", "Py_ENABLE_SHARED", "Py_GIL_DISABLED", "SOABI", "VERSION",
    ]

    static let source = """
        import json, os, platform, struct, sys, sysconfig
        names = "\(variables.sorted().joined(separator: " "))".split()
        values = ((name, sysconfig.get_config_var(name)) for name in names)
        base = getattr(sys, "base_prefix", sys.prefix)
        include = []
        for directory in (sysconfig.get_path("include"), sysconfig.get_path("platinclude")):
            if directory and directory not in include:
                include.append(directory)
        implementation = getattr(sys, "implementation", None)
        print("\(marker)" + json.dumps({
            "implementation": implementation.name if implementation else platform.python_implementation().lower(),
            "version": platform.python_version(),
            "executable": sys.executable or None,
            "platform": sys.platform,
            "pointerWidth": struct.calcsize("P") * 8,
            "basePrefix": base,
            "conda": os.path.isdir(os.path.join(base, "conda-meta")),
            "includeDirectories": include,
            "variables": dict((name, str(value)) for name, value in values if value is not None),
            "found": {},
        }))
        """
}
