/// A Python version.
public struct PythonVersion: Sendable {}
