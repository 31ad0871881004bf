/// Files from elsewhere: configuration files and sysconfigdata.
extension Refusal {
    static func unreadableFile(_ path: String, _ reason: String) -> Refusal {
        Refusal(
            "\(path) does not read (\(reason)): write it with martlet-config configure, or unset MARTLET_CONFIG_FILE")
    }

    static func unwritableFile(_ path: String, _ reason: String) -> Refusal {
        Refusal("\(path) cannot be written (\(reason)): name a writable directory with --output")
    }

    static func unknownKeys(_ keys: [String], _ path: String) -> Refusal {
        let list = keys.map { "\"\($0)\"" }.joined(separator: ", ")
        return Refusal(
            "\(path) has \(keys.count == 1 ? "the unknown key" : "the unknown keys") \(list): "
                + "correct or remove \(keys.count == 1 ? "it" : "them"), or write the file anew with martlet-config configure"
        )
    }

    static func missingKey(_ key: String, _ path: String) -> Refusal {
        Refusal("\(path) has no \"\(key)\": add it, or write the file anew with martlet-config configure")
    }

    static func wrongValue(_ key: String, _ reason: String, _ path: String) -> Refusal {
        Refusal(
            "\(path) has a wrong value for \"\(key)\" (\(reason)): correct it, or write the file anew with martlet-config configure"
        )
    }

    /// Thrown where the file is not known; `ConfigurationFile` puts its name before it.
    static func contradiction(_ what: String) -> Refusal {
        Refusal("\(what): correct one of them, or write the file anew with martlet-config configure")
    }

    static func inFile(_ path: String, _ refusal: Refusal) -> Refusal {
        Refusal("\(path): \(refusal.sentence)")
    }

    static func noSysconfigData(_ path: String) -> Refusal {
        Refusal(
            "there is no _sysconfigdata*.py at \(path) or in its lib/python3.* directories: "
                + "give --sysconfigdata the file, or the directory that holds the target's lib")
    }

    static func severalSysconfigData(_ path: String, _ files: [String]) -> Refusal {
        Refusal(
            "\(path) holds several different sysconfigdata files (\(files.joined(separator: ", "))): "
                + "give --sysconfigdata one of them, or set _PYTHON_SYSCONFIGDATA_NAME")
    }

    static func unreadableSysconfigData(_ path: String, _ reason: String) -> Refusal {
        Refusal(
            "\(path) does not read as sysconfigdata (\(reason)): give --sysconfigdata a _sysconfigdata*.py of the target Python"
        )
    }
}
