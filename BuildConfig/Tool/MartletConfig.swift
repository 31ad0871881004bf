import ArgumentParser
import BuildConfig

@main
struct MartletConfig: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "martlet-config",
        abstract: "Finds a Python and says how to build Swift for it.",
        discussion: """
            Environment: MARTLET_PYTHON and MARTLET_PYTHON_CONFIG name an interpreter and its python3-config; \
            MARTLET_CONFIG_FILE is a finished configuration.json and overrides everything; MARTLET_NO_PYTHON=1 builds abi3 from \
            the headers alone; MARTLET_SYSCONFIGDATA is a target Python's _sysconfigdata*.py or its directory; \
            MARTLET_PRINT_CONFIG=1 prints the configuration and stops; MARTLET_ALLOW_UNKNOWN_PYTHON=1 tries a Python newer than \
            any known.
            """,
        subcommands: [Print.self, Configure.self, Versions.self])
}
