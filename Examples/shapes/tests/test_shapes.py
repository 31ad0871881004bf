import pytest
import shapes
from shapes import Point, Polygon


def square(side: float) -> Polygon:
    return Polygon([Point(0, 0), Point(side, 0), Point(side, side), Point(0, side)], name="square")


def test_points_are_values() -> None:
    point = Point(x=3, y=4)
    assert (point.x, point.y) == (3, 4)
    assert point.distance(Point(0, 0)) == 5
    assert point == Point(3, 4) != Point(4, 3)
    assert len({point, Point(3, 4)}) == 1
    assert repr(point) == "Point(x=3.0, y=4.0)"
    with pytest.raises(ValueError, match="a point is finite"):
        Point(float("nan"), 0)
    with pytest.raises(AttributeError):
        point.x = 1  # type: ignore[misc]


def test_polygons_are_objects() -> None:
    polygon = square(2)
    assert (polygon.area, polygon.perimeter, len(polygon), polygon[1]) == (4, 8, 4, Point(2, 0))
    assert polygon.add(Point(-1, 1)) is polygon
    assert polygon.area == 5
    polygon.name = "house"
    assert shapes.largest([square(1), polygon]) is polygon
    assert shapes.largest([]) is None
    assert list(square(1)) == [Point(0, 0), Point(1, 0), Point(1, 1), Point(0, 1)]
    with pytest.raises(IndexError, match="the polygon has no corner 4"):
        square(1)[4]


class Named(Polygon):
    """A class in Python that inherits from one in Swift."""

    def greet(self) -> str:
        return f"I am {self.name}, of area {self.area}"


def test_inheritance() -> None:
    named = Named([Point(0, 0), Point(2, 0), Point(0, 2)], name="Tri")
    assert named.greet() == "I am Tri, of area 2.0"
    assert shapes.largest([named]) is named
