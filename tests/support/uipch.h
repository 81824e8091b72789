#include "ui/pch.h"
#include "tests/support/strings.h"
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch.hpp>
