import $package


def test_greet():
    assert $package.greet("Ada") == "Hello, Ada!"
