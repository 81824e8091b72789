#pragma once
// The machine's time zone while it lives, as by TZ.
#include <QByteArray>
#include <ctime>

namespace koriz::test {

class TimeZone
{
public:
    explicit TimeZone(const char *name) : m_before(qgetenv("TZ")), m_wasSet(qEnvironmentVariableIsSet("TZ"))
    {
        qputenv("TZ", name);
        ::tzset();
    }
    ~TimeZone()
    {
        m_wasSet ? (void)qputenv("TZ", m_before) : (void)qunsetenv("TZ");
        ::tzset();
    }
    Q_DISABLE_COPY_MOVE(TimeZone)

private:
    QByteArray m_before;
    bool m_wasSet;
};

} // namespace koriz::test
