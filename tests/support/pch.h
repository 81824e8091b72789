#include "core/pch.h"
#include "tests/support/strings.h"
#include <catch2/catch.hpp>
