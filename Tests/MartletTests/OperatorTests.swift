// OperatorTests.swift: every operator, from both sides, against Python's own answer.

import MartletEmbedding
import Testing

@Suite struct OperatorTests {
    @Test func arithmetic() throws {
        try Python.attach { py in
            let x = try py.eval("23")
            let answers: [(PyObject, String)] = try [
                (x + 4, "23 + 4"), (4 + x, "4 + 23"), (x - 4, "23 - 4"), (4 - x, "4 - 23"),
                (x * 4, "23 * 4"), (4 * x, "4 * 23"), (x / 4, "23 / 4"), (4 / x, "4 / 23"),
                (x % 4, "23 % 4"), (100 % x, "100 % 23"), (x << 2, "23 << 2"), (1 << x, "1 << 23"),
                (x >> 2, "23 >> 2"), (1_000_000_000 >> x, "1000000000 >> 23"),
                (x & 6, "23 & 6"), (6 & x, "6 & 23"), (x | 8, "23 | 8"), (8 | x, "8 | 23"),
                (x ^ 5, "23 ^ 5"), (5 ^ x, "5 ^ 23"), (-x, "-23"), (+x, "+23"), (~x, "~23"),
                (py.pow(x, 3), "23 ** 3"), (py.pow(x, 3, modulo: 5), "pow(23, 3, 5)"),
                (py.floordiv(x, -4), "23 // -4"), (py.divmod(x, -4), "divmod(23, -4)"),
                (py.abs(-x), "23"), (x + 0.5, "23.5"), (x * "ab", "23 * 'ab'"),
            ]
            for (answer, expression) in answers {
                #expect(try py.repr(answer) == py.repr(py.eval(expression)), "\(expression)")
            }
        }
    }

    @Test func matrixProduct() throws {
        try Python.attach { py in
            let matrix = try py.eval("type('M', (), {'__matmul__': lambda self, other: ('@', other)})()")
            #expect(try py.repr(py.matmul(matrix, 3)) == "('@', 3)")
        }
    }

    @Test func inPlaceOperatorsChangeMutableObjects() throws {
        try Python.attach { py in
            var list = try py.eval("[1]")
            let same = list
            try list += [2]
            #expect(try list === same && py.len(same) == 2)
            try list *= 2
            #expect(try py.repr(same) == "[1, 2, 1, 2]")
        }
    }

    @Test func inPlaceOnIntegers() throws {
        try Python.attach { py in
            var number = try py.eval("41")
            try number -= 1
            try number <<= 2
            try number >>= 1
            try number |= 1
            try number &= 0x7F
            try number ^= 3
            try number %= 50
            #expect(try number == ((((((41 - 1) << 2) >> 1) | 1) & 0x7F) ^ 3) % 50)
            try number /= 4
            #expect(try number == 8.0)
        }
    }

    @Test func comparisons() throws {
        try Python.attach { py in
            let two = try py.eval("2")
            #expect(try two == 2 && 2 == two && two != 3 && 3 != two)
            #expect(try two < 3 && 1 < two && two <= 2 && 2 <= two && two > 1 && 3 > two && two >= 2 && 2 >= two)
            #expect(try two == 2.0 && two != "2")
            let nan = try py.eval("float('nan')")
            let other = nan
            #expect(try nan != other, "identity must not stand for equality")
        }
    }

    @Test func comparisonsThatAreNoBool() throws {
        try Python.attach { py in
            let array = try py.eval("type('A', (), {'__lt__': lambda self, other: [True, False]})()")
            #expect(try py.repr(py.compare(array, .less, 1)) == "[True, False]")
            let raising = try py.eval("type('R', (), {'__eq__': lambda self, other: 1 // 0})()")
            expect(.zeroDivisionError, py) { try raising == 1 }
        }
    }
}
