// PyOverridable+Macro.swift: @PyOverridable, a method whose overrides in Python are seen by Swift.

/// Makes calls of a method by Swift go to the override of a class in Python, where the object is of one that has one.
///
/// ```swift
/// @PyModule
/// enum Drawing {
///     @PyClass(open: true)
///     class Shape {
///         @PyInit init() {}
///         @PyMethod @PyOverridable func area() throws -> Double { 0 }
///     }
///
///     @PyFunction static func total(of shapes: [Shape]) throws -> Double {
///         try shapes.reduce(0) { try $0 + $1.area() }  // a Python class's area(), too
///     }
/// }
/// ```
///
/// The method stands in a class, open or final, and throws: what the override raises, or what its result does not convert to.
/// `super().area()` in Python, or `super.area()` in a class that extends this one, runs the method's own body. Where a Swift
/// class below overrides the method, its override says `@PyMethod @PyOverridable` as well.
///
/// An instance that Python has no object of, or one of the class itself, costs a look. The thread is attached for the call
/// where it is not.
@attached(body)
public macro PyOverridable() = #externalMacro(module: "MartletMacros", type: "PyOverridableMacro")
