// CodingPath.swift: where in a value coding failed, as a Python exception.

/// How deep values may lie in each other. A list that contains itself must end somewhere before the stack does.
let codingDepthLimit = 400

func checkDepth(_ path: [any CodingKey]) throws {
    if path.count > codingDepthLimit {
        throw PyError.recursionError("maximum recursion depth exceeded while coding a value")
    }
}

/// `key 'rows': item 3: `, or nothing at the root.
private func place(_ path: [any CodingKey]) -> String {
    path.map { key in
        if let place = key as? PlaceKey, let index = place.intValue { return "item \(index): " }
        return "key '\(key.stringValue)': "
    }.joined()
}

extension PyError {
    /// What coding threw, as one exception. What Python itself raised passes unchanged.
    init(coding error: any Error) {
        switch error {
        case let error as PyError: self = error
        case let error as DecodingError: self = PyError(error)
        case EncodingError.invalidValue(_, let context):
            self = .conversion(.valueError, place(context.codingPath) + context.debugDescription)
        default: self = PyError(error)
        }
    }

    private init(_ error: DecodingError) {
        switch error {
        case .typeMismatch(_, let context), .valueNotFound(_, let context):
            self = PyError(context, .typeError)
        case .keyNotFound(let key, let context):
            self = .conversion(.valueError, place(context.codingPath) + "missing key '\(key.stringValue)'")
        case .dataCorrupted(let context):
            self = PyError(context, .valueError)
        @unknown default:
            self = .valueError("\(error)")
        }
    }

    /// The conversion that failed knows the exception's type and says what is wrong.
    private init(_ context: DecodingError.Context, _ type: BuiltinException) {
        if let conversion = context.underlyingError as? PyError, let words = conversion.storage.lazy {
            self = .conversion(words.type, place(context.codingPath) + words.message)
        } else {
            self = .conversion(type, place(context.codingPath) + context.debugDescription)
        }
    }
}
