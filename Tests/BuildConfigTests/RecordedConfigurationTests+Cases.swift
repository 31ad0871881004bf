@testable import BuildConfig

extension RecordedConfigurationTests {
    private static let upTo39 = "Py_3_7 Py_3_8 Py_3_9"
    private static let upTo313 = upTo39 + " Py_3_10 Py_3_11 Py_3_12 Py_3_13"
    private static let upTo315 = upTo313 + " Py_3_14 Py_3_15"
    private static let abi39 = "MARTLET_LIMITED_API=0x03090000"
    private static let windowsLibraries = #"-LC:\Program Files\Python312\libs"#
    private static let framework = "/Library/Frameworks/Python.framework/Versions/3.12/lib"

    static let cases: [Case] = [
        Case(
            recording: .debian, file: "abi3 3.9 .abi3.so", conditions: upTo39 + " Py_LIMITED_API", definitions: abi39,
            linkEmbedding: "-L/usr/lib/x86_64-linux-gnu -lpython3.11"),
        Case(
            recording: .debian, abi: .abi3(floor: PythonVersion(3, 7)), file: "abi3 3.7 .abi3.so",
            conditions: "Py_3_7 Py_LIMITED_API", definitions: "MARTLET_LIMITED_API=0x03070000",
            linkEmbedding: "-L/usr/lib/x86_64-linux-gnu -lpython3.11"),
        Case(
            recording: .debian, abi: .versionSpecific, file: "version-specific 3.11 .cpython-311-x86_64-linux-gnu.so",
            conditions: upTo39 + " Py_3_10 Py_3_11", definitions: "MARTLET_LIMITED_API=0 NDEBUG",
            linkEmbedding: "-L/usr/lib/x86_64-linux-gnu -lpython3.11"),
        Case(
            recording: .debug, abi: .versionSpecific, file: "version-specific 3.11 .cpython-311d-x86_64-linux-gnu.so",
            conditions: upTo39 + " Py_3_10 Py_3_11", definitions: "MARTLET_LIMITED_API=0",
            linkEmbedding: "-L/usr/lib/x86_64-linux-gnu -lpython3.11d"),
        Case(
            recording: .musl, abi: .versionSpecific, file: "version-specific 3.12 .cpython-312-x86_64-linux-musl.so",
            conditions: upTo39 + " Py_3_10 Py_3_11 Py_3_12", definitions: "MARTLET_LIMITED_API=0 NDEBUG",
            linkEmbedding: "-L/usr/lib -lpython3.12"),
        Case(
            recording: .conda, file: "abi3 3.9 .abi3.so", conditions: upTo39 + " Py_LIMITED_API", definitions: abi39,
            linkEmbedding: "-L/opt/conda/lib -lpython3.11 -Xlinker -rpath -Xlinker /opt/conda/lib"),
        Case(
            recording: .staticLibrary, file: "abi3 3.9 .abi3.so", conditions: upTo39 + " Py_LIMITED_API",
            definitions: abi39,
            linkEmbedding: "-L/opt/python/lib -lpython3.12"),
        Case(
            recording: .windows, file: "abi3 3.9 .pyd", conditions: upTo39 + " Py_LIMITED_API", definitions: abi39,
            linkExtension: windowsLibraries + " -lpython3", linkEmbedding: windowsLibraries + " -lpython312"),
        Case(
            recording: .windowsDebug, abi: .versionSpecific, file: "version-specific 3.12 _d.cp312-win_amd64.pyd",
            conditions: upTo39 + " Py_3_10 Py_3_11 Py_3_12", definitions: "MARTLET_LIMITED_API=0",
            linkExtension: windowsLibraries + " -lpython312_d", linkEmbedding: windowsLibraries + " -lpython312_d"),
        Case(
            recording: .windowsFreeThreaded, abi: .versionSpecific, file: "version-specific 3.13 .cp313t-win_amd64.pyd",
            conditions: upTo313 + " Py_GIL_DISABLED", definitions: "MARTLET_LIMITED_API=0 NDEBUG Py_GIL_DISABLED=1",
            linkExtension: #"-LC:\Program Files\Python313\libs -lpython313t"#,
            linkEmbedding: #"-LC:\Program Files\Python313\libs -lpython313t"#),
        Case(
            recording: .framework, file: "abi3 3.9 .abi3.so", conditions: upTo39 + " Py_LIMITED_API",
            definitions: abi39,
            linkExtension: "-Xlinker -undefined -Xlinker dynamic_lookup",
            linkEmbedding: "-L\(framework) -lpython3.12 -Xlinker -rpath -Xlinker \(framework) "
                + "-Xlinker -rpath -Xlinker /Library/Frameworks"),
        Case(
            recording: .pypy, abi: .versionSpecific, file: "version-specific 3.9 .pypy39-pp73-x86_64-linux-gnu.so",
            conditions: upTo39 + " PyPy", definitions: "MARTLET_LIMITED_API=0 NDEBUG",
            linkEmbedding: "-L/usr/lib/x86_64-linux-gnu -lpypy3.9-c"),
        Case(
            recording: .graalpy, abi: .versionSpecific,
            file: "version-specific 3.11 .graalpy242-311-native-x86_64-linux.so",
            conditions: upTo39 + " Py_3_10 Py_3_11", definitions: "MARTLET_LIMITED_API=0 NDEBUG",
            linkEmbedding: "-L/opt/graalpy/lib -lpython-native -Xlinker -rpath -Xlinker /opt/graalpy/lib"),
        Case(
            recording: .freeThreaded313, abi: .versionSpecific,
            file: "version-specific 3.13 .cpython-313t-x86_64-linux-gnu.so",
            conditions: upTo313 + " Py_GIL_DISABLED", definitions: "MARTLET_LIMITED_API=0 NDEBUG",
            linkEmbedding: "-L/opt/3.13t/lib -lpython3.13t -Xlinker -rpath -Xlinker /opt/3.13t/lib"),
        Case(
            recording: .freeThreaded315, file: "abi3t 3.15 .abi3t.so",
            conditions: upTo315 + " Py_LIMITED_API Py_GIL_DISABLED",
            definitions: "MARTLET_LIMITED_API=0x030f0000 Py_TARGET_ABI3T=0x030f0000",
            linkEmbedding: "-L/opt/3.15t/lib -lpython3.15t -Xlinker -rpath -Xlinker /opt/3.15t/lib"),
        Case(
            recording: .python315, abi: .abi3t(floor: nil), file: "abi3t 3.15 .abi3t.so",
            conditions: upTo315 + " Py_LIMITED_API Py_GIL_DISABLED",
            definitions: "MARTLET_LIMITED_API=0x030f0000 Py_TARGET_ABI3T=0x030f0000",
            linkEmbedding: "-L/opt/3.15/lib -lpython3.15 -Xlinker -rpath -Xlinker /opt/3.15/lib"),
        Case(
            recording: .python315, file: "abi3 3.9 .abi3.so", conditions: upTo39 + " Py_LIMITED_API",
            definitions: abi39,
            linkEmbedding: "-L/opt/3.15/lib -lpython3.15 -Xlinker -rpath -Xlinker /opt/3.15/lib"),
        Case(
            recording: .python316, abi: .versionSpecific, variables: ["MARTLET_ALLOW_UNKNOWN_PYTHON": "1"],
            file: "version-specific 3.16 .cpython-316-x86_64-linux-gnu.so", conditions: upTo315 + " Py_3_16",
            definitions: "MARTLET_LIMITED_API=0 NDEBUG",
            linkEmbedding: "-L/opt/3.16/lib -lpython3.16 -Xlinker -rpath -Xlinker /opt/3.16/lib"),
    ]
}
