// bench_api.cpp: the API with nanobind.
#include <cstdint>
#include <nanobind/nanobind.h>
#include <nanobind/ndarray.h>
#include <nanobind/stl/optional.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/string_view.h>
#include <nanobind/stl/tuple.h>
#include <nanobind/stl/unordered_map.h>
#include <nanobind/stl/vector.h>
#include <numeric>

namespace nb = nanobind;
using namespace nb::literals;

struct Steps {
    int64_t next, end;
};

struct Counter {
    int64_t value;
    explicit Counter(int64_t start) : value(start) {}
    void increment() { value++; }
    int64_t operator+(int64_t number) const { return value + number; }
    int64_t item(int64_t index) const {
        if (index < 0 || index >= value) throw nb::index_error("index out of range");
        return index;
    }
};

NB_MODULE(bench_api, module) {
    module.def("noop", [] {});
    module.def("add", [](int64_t a, int64_t b) { return a + b; });
    module.def("add_kw", [](int64_t a, int64_t b, int64_t c) { return a + b + c; }, "a"_a, "b"_a, "c"_a = 10);
    module.def("opt_int", [](std::optional<int64_t> value) { return value; }, nb::arg().none());
    module.def("call_callback", [](nb::callable callback, int64_t times) {
        int64_t total = 0;
        for (int64_t i = 0; i < times; i++) total += nb::cast<int64_t>(callback(i));
        return total;
    });
    module.def("raise_error", [] { throw nb::value_error("wrong value"); });

    module.def("str_len", [](std::string_view text) { return text.size(); });
    module.def("str_copy", [](const std::string &text) { return text.size(); });
    module.def("str_concat", [](std::string_view a, std::string_view b) {
        std::string whole;
        whole.reserve(a.size() + b.size());
        return whole.append(a).append(b);
    });
    module.def("bytes_len", [](nb::bytes bytes) { return bytes.size(); });

    using Doubles = nb::ndarray<const double, nb::ndim<1>, nb::c_contig, nb::device::cpu>;
    module.def("buffer_sum", [](Doubles values) {
        return std::accumulate(values.data(), values.data() + values.size(), 0.0);
    });

    module.def("tuple_roundtrip", [](std::tuple<int64_t, std::string, double> tuple) { return tuple; });
    module.def("sum_list", [](const std::vector<double> &values) {
        return std::accumulate(values.begin(), values.end(), 0.0);
    });
    module.def("make_list", [](int64_t count) {
        std::vector<int64_t> values(count);
        std::iota(values.begin(), values.end(), 0);
        return values;
    });
    module.def("dict_roundtrip", [](std::unordered_map<std::string, int64_t> dict) { return dict; });

    nb::class_<Steps>(module, "Steps")
        .def("__iter__", [](nb::handle self) { return self; })
        .def("__next__", [](Steps &steps) {
            if (steps.next >= steps.end) throw nb::stop_iteration();
            return steps.next++;
        });
    nb::class_<Counter>(module, "Counter")
        .def(nb::init<int64_t>(), "start"_a = 0)
        .def("increment", &Counter::increment)
        .def_rw("value", &Counter::value)
        .def("__add__", [](const Counter &counter, int64_t number) { return counter + number; }, nb::is_operator())
        .def("__getitem__", &Counter::item)
        .def("__len__", [](const Counter &counter) { return counter.value; })
        .def("__iter__", [](const Counter &counter) { return Steps{0, counter.value}; });
}
