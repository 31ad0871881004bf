// Results of attach that are Swift values.
import Martlet

func version() throws -> String {
    try Python.attach { py in try py.import("sys").version.extract() }
}

func numbers() throws -> [Int] {
    try Python.attach { py in
        let list = try py.list([1, 2, 3])
        return try list.asPyObject.extract()
    }
}

func pair() throws -> (Int, String) {
    try Python.attach { py in try py.tuple((1, "one")).asPyObject.extract() }
}

func nothing() throws {
    try Python.attach { py in try py.run("print('done')") }
}
