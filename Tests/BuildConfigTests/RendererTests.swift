import Testing

@testable import BuildConfig

struct RendererTests {
    private func rendered(
        _ recording: Recording, _ format: Renderer.Format, _ abi: Request.ABIChoice = .abi3(floor: nil),
        link: Request.Link = .extension
    ) throws -> String {
        Renderer(try recording.resolved(abi).configuration, link: link).render(format)
    }

    @Test func text() throws {
        #expect(
            try rendered(.freeThreaded313, .text, .versionSpecific, link: .embedding) == """
                python:        CPython 3.13
                executable:    /opt/3.13t/bin/python3.13t
                abi:           version-specific
                suffix:        .cpython-313t-x86_64-linux-gnu.so
                platform:      linux, 64-bit
                build flags:   Py_GIL_DISABLED
                headers:       /opt/3.13t/include/python3.13t
                library:       python3.13t (shared)
                library in:    /opt/3.13t/lib
                pkg-config in: /opt/3.13t/lib/pkgconfig
                conditions:    Py_3_7 Py_3_8 Py_3_9 Py_3_10 Py_3_11 Py_3_12 Py_3_13 Py_GIL_DISABLED
                definitions:   MARTLET_LIMITED_API=0 NDEBUG
                link flags:    -L/opt/3.13t/lib -lpython3.13t -Xlinker -rpath -Xlinker /opt/3.13t/lib

                """)
    }

    @Test func json() throws {
        let configuration = try Recording.debian.resolved().configuration
        #expect(
            try rendered(.debian, .json) == """
                {
                  "abi" : "abi3",
                  "debug" : false,
                  "executable" : "/usr/bin/python3",
                  "extensionSuffix" : ".abi3.so",
                  "floor" : "3.9",
                  "gilDisabled" : false,
                  "implementation" : "cpython",
                  "includeDirectories" : [
                    "/usr/include/python3.11"
                  ],
                  "libraryDirectory" : "/usr/lib/x86_64-linux-gnu",
                  "libraryName" : "python3.11",
                  "pkgConfigDirectory" : "/usr/lib/x86_64-linux-gnu/pkgconfig",
                  "platform" : "linux",
                  "pointerWidth" : 64,
                  "shared" : true,
                  "version" : "3.11"
                }

                """)
        #expect(configuration.json.hasSuffix("}\n"))
    }

    @Test func make() throws {
        #expect(
            try rendered(.conda, .make) == """
                MARTLET_PYTHON := /opt/conda/bin/python
                MARTLET_IMPLEMENTATION := cpython
                MARTLET_PYTHON_VERSION := 3.11
                MARTLET_FLOOR := 3.9
                MARTLET_ABI := abi3
                MARTLET_EXTENSION_SUFFIX := .abi3.so
                MARTLET_CONDITIONS := Py_3_7 Py_3_8 Py_3_9 Py_LIMITED_API
                MARTLET_SWIFT_FLAGS := -Xcc -DMARTLET_LIMITED_API=0x03090000
                MARTLET_LINK_FLAGS :=
                MARTLET_EXPORTS := extension.map
                MARTLET_RUNTIME_FLAGS := -Xswiftc -static-stdlib --disable-local-rpath -Xlinker \
                --wrap=swift_allocObject -Xlinker --wrap=swift_bridgeObjectRetain -Xlinker \
                --wrap=swift_bridgeObjectRelease -Xlinker '--wrap=$$sSS6appendyySSF' -Xlinker \
                --wrap=_swift_stdlib_getScalarName -Xlinker \
                '--wrap=$$ss7UnicodeO6ScalarV10PropertiesV4nameSSSgvg' -Xlinker \
                --wrap=_swift_stdlib_getUnsafeArgvArgc
                MARTLET_SMALL_FLAGS := --omit-frame-pointers -Xswiftc -Xfrontend -Xswiftc \
                -function-sections -Xlinker --gc-sections -Xlinker --icf=safe -Xswiftc -Xllvm \
                -Xswiftc -x86-branches-within-32B-boundaries -Xcc \
                -mbranches-within-32B-boundaries
                MARTLET_STRIP_FLAGS := -Xswiftc -gnone -Xlinker -s
                MARTLET_PKG_CONFIG_PATH :=
                MARTLET_LIBRARY_DIRECTORY := /opt/conda/lib

                """)
    }

    @Test func makeEscapes() throws {
        var configuration = try Recording.debian.resolved().configuration
        configuration.executable = "/home/a$b#c d/python3"
        #expect(Renderer(configuration).make.hasPrefix("MARTLET_PYTHON := /home/a$$b\\#c d/python3\n"))
    }

    @Test func env() throws {
        var configuration = try Recording.debian.resolved().configuration
        configuration.executable = "/home/o'neill/python3"
        let lines = Renderer(configuration).env.split(separator: "\n")
        #expect(lines.first == "export MARTLET_PYTHON='/home/o'\\''neill/python3'")
        #expect(lines.contains("export MARTLET_CONDITIONS='Py_3_7 Py_3_8 Py_3_9 Py_LIMITED_API'"))
        #expect(lines.contains("export MARTLET_PKG_CONFIG_PATH='/usr/lib/x86_64-linux-gnu/pkgconfig'"))
        #expect(lines.contains("export MARTLET_LIBRARY_DIRECTORY=''"))
    }

    @Test func swiftc() throws {
        #expect(
            try rendered(.framework, .swiftc) == "-DPy_3_7 -DPy_3_8 -DPy_3_9 -DPy_LIMITED_API "
                + "-Xcc -DMARTLET_LIMITED_API=0x03090000 "
                + "-Xcc -I/Library/Frameworks/Python.framework/Versions/3.12/include/python3.12 "
                + "-Xlinker -undefined -Xlinker dynamic_lookup\n")
    }

    @Test func clang() throws {
        #expect(
            try rendered(.framework, .clang) == "-DMARTLET_LIMITED_API=0x03090000 "
                + "-I/Library/Frameworks/Python.framework/Versions/3.12/include/python3.12 -Wl,-undefined,dynamic_lookup\n"
        )
        #expect(
            try rendered(.conda, .clang, link: .embedding)
                == "-DMARTLET_LIMITED_API=0x03090000 -I/opt/conda/include/python3.11 "
                + "-L/opt/conda/lib -lpython3.11 -Wl,-rpath,/opt/conda/lib\n")
    }

    @Test func flagsWithSpacesAreQuoted() throws {
        #expect(
            try rendered(.windows, .clang)
                == #"-DMARTLET_LIMITED_API=0x03090000 '-IC:\Program Files\Python312\Include' "#
                + #"'-LC:\Program Files\Python312\libs' -lpython3"# + "\n")
    }
}
