#pragma once
#include "core/base/error.h"
#include "core/base/progress.h"
#include <chrono>
#include <functional>
#include <future>
#include <memory>
#include <system_error>
#include <thread>

namespace koriz {

/// Does what cannot be stopped half-way on a thread of its own: who cancels does not wait for its end. `work` owns all
/// that it touches, for it goes on afterwards. Throws what `work` throws, Cancelled.
template<typename Result>
Result abandonable(const Progress &progress, std::function<Result()> work)
{
    constexpr std::chrono::milliseconds look {20};
    const auto task = std::make_shared<std::packaged_task<Result()>>(std::move(work));
    std::future<Result> result = task->get_future();
    try {
        std::thread([task] { (*task)(); }).detach();
    } catch (const std::system_error &) { // no thread is to be had
        (*task)();
    }
    while (result.wait_for(look) != std::future_status::ready) {
        if (progress.isCancelled())
            throw Cancelled();
    }
    return result.get();
}

} // namespace koriz
