import Testing

@testable import BuildConfig

struct PkgConfigFileTests {
    @Test func reading() {
        let file = PkgConfigFile(
            """
            # See: man pkg-config
            prefix=/opt/python
            exec_prefix=${prefix}
            libdir=${exec_prefix}/lib
            includedir=${prefix}/include

            Name: Python
            Requires:
            Version: 3.11
            Libs.private: -ldl
            Libs: -L${libdir} -lpython3.11
            Cflags: -I${includedir}/python3.11
            """)
        #expect(file.includeDirectories == ["/opt/python/include/python3.11"])
        #expect(file.libraries == ["python3.11"])
    }

    @Test func pathsWithSpacesAreEscaped() throws {
        var configuration = try Recording.debian.resolved().configuration
        configuration.includeDirectories = ["/home/a b/include"]
        let texts = PkgConfigFile.contents(for: configuration)
        #expect(texts.map(\.name) == ["python3.pc", "python3-embed.pc"])
        #expect(texts.map { $0.text.contains("Cflags: -I/home/a\\ b/include\n") } == [true, true])
    }
}
