// SupportedVersions.h: the Pythons that Martlet supports, stated here and nowhere else. The C layer includes it and the
// probe imports it; the manifest, the matrix and the test of the documentation read its lines. All are minor versions of
// Python 3.
#ifndef MARTLET_SUPPORTED_VERSIONS_H
#define MARTLET_SUPPORTED_VERSIONS_H

// The oldest release whose C API Martlet is written against, and the lowest abi3 floor.
#define MARTLET_OLDEST_MINOR 7
// The newest release Martlet has been tested with.
#define MARTLET_NEWEST_MINOR 15
// The abi3 floor when none is asked for.
#define MARTLET_DEFAULT_FLOOR_MINOR 9
// The first release with a stable ABI for free-threaded builds (PEP 803).
#define MARTLET_OLDEST_ABI3T_MINOR 15

#endif
