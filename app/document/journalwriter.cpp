#include "document/journalwriter.h"

#include <cerrno>
#include <fcntl.h>
#include <filesystem>
#include <fmt/format.h>
#include <random>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace llmflation {

namespace {

constexpr int tries = 16;

/// The folder is the user's alone: what is in a journal may be in no other file.
bool makePrivateFolder(const std::string &folder)
{
    std::error_code error;
    if (std::filesystem::is_directory(folder, error))
        return true;
    std::filesystem::create_directories(std::filesystem::path(folder).parent_path(), error);
    if (error)
        errno = error.value();
    return !error && (::mkdir(folder.c_str(), 0700) == 0 || errno == EEXIST);
}

bool syncFolder(const std::string &folder)
{
    const FileDescriptor opened(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    return opened.isOpen() && (::fsync(opened.get()) == 0 || errno == EINVAL);
}

} // namespace

JournalWriter::JournalWriter(std::string folder, std::chrono::milliseconds interval, std::function<void(int)> failed)
    : m_folder(std::move(folder))
    , m_interval(interval)
    , m_failed(std::move(failed))
    , m_thread([this] { run(); })
{
}

JournalWriter::~JournalWriter()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_ending = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void JournalWriter::begin(Record first)
{
    ask(Action::Begin, std::move(first));
}

void JournalWriter::append(Record record)
{
    ask(Action::Append, std::move(record));
}

void JournalWriter::drop()
{
    ask(Action::Drop, {});
}

void JournalWriter::ask(Action action, Record record)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back({action, std::move(record)});
        ++m_asked;
    }
    m_changed.notify_all();
}

bool JournalWriter::flush(std::chrono::milliseconds patience)
{
    std::unique_lock lock(m_mutex);
    const std::size_t goal = m_asked;
    ++m_waiting;
    m_changed.notify_all();
    const bool done = m_changed.wait_for(lock, patience, [&] { return m_done >= goal; });
    --m_waiting;
    return done && !m_isFailing;
}

void JournalWriter::run()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_ending || !m_tasks.empty(); });
        if (m_tasks.empty())
            return;
        m_changed.wait_for(lock, m_interval, [this] { return m_ending || m_waiting > 0; }); // more may come
        const std::vector<Task> tasks = std::exchange(m_tasks, {});
        lock.unlock();
        work(tasks);
        lock.lock();
        m_done += tasks.size();
        m_isFailing = m_hasFailed;
        m_changed.notify_all();
    }
}

void JournalWriter::work(const std::vector<Task> &tasks)
{
    int error = 0;
    for (const Task &task : tasks) {
        if (task.action == Action::Begin)
            m_hasFailed = false;
        if (m_hasFailed && task.action == Action::Append)
            continue;
        if (!perform(task)) {
            error = errno;
            m_hasFailed = true;
        }
    }
    if (m_file && !m_hasFailed && ::fsync(m_file->get()) != 0) {
        error = errno;
        m_hasFailed = true;
    }
    if (error != 0 && !std::exchange(m_hasTold, true))
        m_failed(error);
    if (m_file && !m_hasFailed)
        m_hasTold = false;
}

bool JournalWriter::perform(const Task &task)
try {
    switch (task.action) {
    case Action::Begin:
        removeFile();
        return createFile() && writeAll(m_file->get(), task.record()) && syncFolder(m_folder);
    case Action::Append:
        return !m_file || writeAll(m_file->get(), task.record());
    case Action::Drop:
        removeFile();
        return true;
    }
    return true;
} catch (const std::bad_alloc &) {
    errno = ENOMEM;
    return false;
}

/// Another program that looks for journals may lock the new file first, and even remove it for an empty one.
bool JournalWriter::createFile()
{
    if (!makePrivateFolder(m_folder))
        return false;
    for (int i = 0; i < tries; ++i) {
        const std::string path =
            m_folder + fmt::format("/{:08x}{:08x}.journal", std::random_device{}(), std::random_device{}());
        const int opened = ::open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC | O_NOFOLLOW, 0600);
        if (opened < 0)
            return false;
        m_file.emplace(opened);
        m_path = path;
        struct stat status {};
        if (::flock(opened, LOCK_EX | LOCK_NB) == 0 && ::fstat(opened, &status) == 0 && status.st_nlink > 0)
            return true;
        removeFile();
    }
    errno = EAGAIN;
    return false;
}

void JournalWriter::removeFile()
{
    if (!m_path.empty())
        ::unlink(m_path.c_str());
    m_path.clear();
    m_file.reset();
}

} // namespace llmflation
