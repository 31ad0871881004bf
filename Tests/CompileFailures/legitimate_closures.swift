// Closures over objects and the token, inside attach.
import Martlet

func squares() throws -> [Int] {
    try Python.attach { py in
        let square = try py.eval("lambda x: x * x")
        return try [1, 2, 3].map { number in try square(number).extract() }
    }
}

func local() throws -> Int {
    try Python.attach { py in
        let list = try py.list()
        func add(_ number: Int) throws { try list.append(number) }
        let addTwice = { (number: Int) throws in
            try add(number)
            try add(number)
        }
        try addTwice(1)
        defer { _ = list.count }
        return list.count
    }
}
