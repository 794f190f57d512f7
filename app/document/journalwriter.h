#pragma once

#include "formats/posixfile.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace llmflation {

/// Keeps records in a file on a thread of its own, so that nobody waits for the disk. The file has mode 0600 and is
/// locked (flock) as long as this process lives.
class JournalWriter {
public:
    using Record = std::function<std::string()>; ///< made on the writer's thread

    /// Records are on the disk (fsync) at most `interval` and the time of the write after they came. `failed` hears of
    /// an error number once, on the writer's thread; records are then left out until the next begin().
    JournalWriter(std::string folder, std::chrono::milliseconds interval, std::function<void(int)> failed);
    ~JournalWriter(); ///< writes what has come; the file stays
    JournalWriter(const JournalWriter &) = delete;
    JournalWriter &operator=(const JournalWriter &) = delete;

    void begin(Record first); ///< a new file
    void append(Record record);
    void drop(); ///< the file goes
    /// Waits until all that came is on the disk; false where that failed or takes longer than `patience`.
    bool flush(std::chrono::milliseconds patience);

private:
    enum class Action : std::uint8_t { Begin, Append, Drop };
    struct Task {
        Action action;
        Record record;
    };
    void ask(Action action, Record record);
    void run();
    void work(const std::vector<Task> &tasks);
    [[nodiscard]] bool perform(const Task &task);
    [[nodiscard]] bool createFile();
    void removeFile();

    const std::string m_folder;
    const std::chrono::milliseconds m_interval;
    const std::function<void(int)> m_failed;

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<Task> m_tasks;
    std::size_t m_asked = 0;
    std::size_t m_done = 0;
    int m_waiting = 0; ///< in flush()
    bool m_ending = false;
    bool m_isFailing = false;

    // Of the thread alone.
    std::optional<FileDescriptor> m_file;
    std::string m_path;
    bool m_hasFailed = false;
    bool m_hasTold = false;

    std::thread m_thread; // the last member: it uses the others
};

} // namespace llmflation
