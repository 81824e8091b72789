#include "tests/faults/crashimage.h"
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <random>

namespace koriz::test {

namespace {

constexpr qint64 sector = 512;

using Random = std::mt19937_64;

struct Disk
{
    bool exists = false;
    QByteArray durable {};
    std::vector<const DiskEvent *> pending {};
};

void put(QByteArray &bytes, qint64 offset, const char *data, qint64 size)
{
    if (bytes.size() < offset + size)
        bytes.append(offset + size - bytes.size(), '\0');
    std::copy_n(data, size, bytes.begin() + offset);
}

void applyAll(const DiskEvent &event, QByteArray &bytes)
{
    if (event.kind == DiskEvent::Kind::Write)
        put(bytes, event.offset, event.data.constData(), event.data.size());
    else if (event.kind == DiskEvent::Kind::Truncate && event.offset < bytes.size())
        bytes.truncate(event.offset);
}

void take(Disk &disk, const DiskEvent &event)
{
    switch (event.kind) {
    case DiskEvent::Kind::Sync:
        for (const DiskEvent *old : disk.pending) {
            if (old->kind == DiskEvent::Kind::Delete)
                disk.durable.clear();
            else
                applyAll(*old, disk.durable);
        }
        disk.pending.clear();
        disk.exists = true;
        break;
    case DiskEvent::Kind::Delete:
        if (event.offset != 0)
            disk = {};
        else
            disk.pending.push_back(&event);
        break;
    default:
        disk.pending.push_back(&event);
    }
}

/// Sector by sector, each there or not.
void applySome(const DiskEvent &event, QByteArray &bytes, qsizetype durableSize, bool dirty, Random &random)
{
    if (event.kind == DiskEvent::Kind::Truncate) {
        if (random() % 2)
            applyAll(event, bytes);
        return;
    }
    qint64 done = 0;
    while (done < event.data.size()) {
        const qint64 at = event.offset + done;
        const qint64 size = std::min<qint64>(sector - at % sector, event.data.size() - done);
        if (random() % 2)
            put(bytes, at, event.data.constData() + done, size);
        else if (dirty && at >= durableSize)
            put(bytes, at, QByteArray(size, static_cast<char>(random() % 256)).constData(), size);
        done += size;
    }
}

} // namespace

CrashImage::CrashImage(const DiskTrace &trace, std::size_t at, Survival survival, quint64 seed)
{
    std::vector<Disk> disks;
    for (const TracedFile &file : trace.files)
        disks.push_back({file.existed, file.before, {}});
    for (std::size_t i = 0; i < at; ++i)
        take(disks[static_cast<std::size_t>(trace.events[i].file)], trace.events[i]);

    const DiskEvent *torn = at < trace.events.size() ? &trace.events[at] : nullptr;
    Random random(seed);
    for (std::size_t i = 0; i < disks.size(); ++i) {
        Disk &disk = disks[i];
        QByteArray bytes = disk.durable;
        bool exists = disk.exists;
        for (const DiskEvent *event : disk.pending) {
            if (survival == Survival::Nothing)
                continue;
            const bool isDelete = event->kind == DiskEvent::Kind::Delete;
            if (isDelete && (survival == Survival::AllButTorn || random() % 2)) {
                bytes.clear();
                exists = false;
            } else if (!isDelete) {
                exists = true;
                survival == Survival::AllButTorn
                    ? applyAll(*event, bytes)
                    : applySome(*event, bytes, disk.durable.size(), survival == Survival::RandomDirty, random);
            }
        }
        const bool isHere = torn && torn->file == static_cast<int>(i) && survival != Survival::Nothing;
        if (isHere && torn->kind == DiskEvent::Kind::Write) {
            exists = true;
            put(bytes, torn->offset, torn->data.constData(), torn->data.size() / 2);
        }
        m_files.push_back({QFileInfo(trace.files[i].path).fileName(), exists, bytes});
    }
}

void CrashImage::writeTo(const QString &folder) const
{
    for (const Image &image : m_files) {
        const QString path = folder + u'/' + image.name;
        QFile::remove(path);
        QFile file(path);
        if (image.exists && file.open(QIODevice::WriteOnly))
            file.write(image.bytes);
    }
}

QByteArray CrashImage::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const Image &image : m_files) {
        hash.addData(QByteArray::number(image.exists ? image.bytes.size() : -1) + '\n');
        hash.addData(image.bytes);
    }
    return hash.result();
}

} // namespace koriz::test
