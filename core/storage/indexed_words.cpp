// SPDX-FileCopyrightText: 2026 The Amends authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/indexed_words.h"

#include "core/storage/sqlite.h"

#include <QRandomGenerator>
#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace amends {

namespace {

constexpr int longestWord = 32768; // FTS5 cuts there

quint64 hashOf(QByteArrayView word, qint64 place, size_t key)
{
    constexpr quint64 spread = 0x9e3779b97f4a7c15;
    return qHash(quint64(qHashBits(word.data(), size_t(word.size()), key)) + quint64(place) * spread, key);
}

Result<fts5_api*> fullTextOf(sqlite3* handle)
{
    constexpr char sql[] = "select fts5(?1)";
    fts5_api* api = nullptr;
    sqlite3_stmt* statement = nullptr;
    int code = sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr);
    if (code == SQLITE_OK)
        code = sqlite3_bind_pointer(statement, 1, static_cast<void*>(&api), "fts5_api_ptr", nullptr);
    if (code == SQLITE_OK)
        sqlite3_step(statement);
    sqlite3_finalize(statement);
    if (!api)
        return std::unexpected(sqliteError(handle, code == SQLITE_OK ? SQLITE_ERROR : code, sql, During::Preparing));
    return api;
}

} // namespace

/// The tokenizer that both indexes were made with.
struct IndexedWords::Splitter {
    fts5_tokenizer functions = {};
    Fts5Tokenizer* handle = nullptr;

    Splitter() = default;
    Splitter(const Splitter&) = delete;
    Splitter& operator=(const Splitter&) = delete;
    ~Splitter()
    {
        if (handle)
            functions.xDelete(handle);
    }

    int make(fts5_api* api)
    {
        std::array<const char*, 4> arguments{"remove_diacritics", "2", "categories", "L* N* Co M*"};
        void* data = nullptr;
        const int found = api->xFindTokenizer(api, "unicode61", &data, &functions);
        return found == SQLITE_OK ? functions.xCreate(data, arguments.data(), int(arguments.size()), &handle) : found;
    }

    struct Sum {
        quint64 value = 0;
        qint64 place = 0;
        size_t key = 0;
    };
    static int add(void* context, int, const char* word, int length, int, int)
    {
        auto* sum = static_cast<Sum*>(context);
        sum->value += hashOf({word, std::min(length, longestWord)}, sum->place++, sum->key);
        return SQLITE_OK;
    }
};

IndexedWords::IndexedWords(std::unique_ptr<Splitter> splitter, size_t key)
    : m_splitter(std::move(splitter))
    , m_key(key)
{}
IndexedWords::IndexedWords(IndexedWords&&) noexcept = default;
IndexedWords& IndexedWords::operator=(IndexedWords&&) noexcept = default;
IndexedWords::~IndexedWords() = default;

Result<IndexedWords> IndexedWords::read(Database& database, Of of)
{
    const auto api = fullTextOf(database.handle());
    if (!api)
        return passOn(api);
    auto splitter = std::make_unique<Splitter>();
    if (const int code = splitter->make(*api); code != SQLITE_OK)
        return std::unexpected(sqliteError(database.handle(), code, "fts5 tokenizer", During::Preparing));
    IndexedWords words(std::move(splitter), size_t(QRandomGenerator::system()->generate64()));
    Done done = database.changeTemporary(
        of == Of::Cases
            ? Sql("create virtual table if not exists temp.indexed_words using fts5vocab(main, case_text, instance)")
            : Sql("create virtual table if not exists temp.indexed_words using fts5vocab(main, people_text, "
                  "instance)"));
    if (!done)
        return passOn(done);
    {
        Statement places(database, "select term, doc, offset from temp.indexed_words");
        Result<bool> row = places.step();
        for (; row && *row; row = places.step())
            words.m_sums[places.int64(1)] += hashOf(places.view(0), places.int64(2), words.m_key);
        if (!row)
            return passOn(row);
    }
    done = database.changeTemporary("drop table temp.indexed_words");
    if (!done)
        return passOn(done);
    return words;
}

Result<IndexedWords::Comparison> IndexedWords::take(qint64 row, const QString& searchText)
{
    const QByteArray text = searchText.toUtf8();
    Splitter::Sum sum;
    sum.key = m_key;
    const int code = m_splitter->functions.xTokenize(m_splitter->handle, &sum, FTS5_TOKENIZE_DOCUMENT, text.constData(),
                                                     int(text.size()), Splitter::add);
    if (code != SQLITE_OK)
        return std::unexpected(sqliteError(nullptr, code, "fts5 tokenizer", During::Running));
    const bool isThere = m_sums.contains(row);
    if (m_sums.take(row) == sum.value)
        return Comparison::Same;
    return isThere ? Comparison::Different : Comparison::Missing;
}

} // namespace amends
