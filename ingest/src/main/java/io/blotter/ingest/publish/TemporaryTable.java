package io.blotter.ingest.publish;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.BloomFilter;
import org.rocksdb.Cache;
import org.rocksdb.IndexType;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteOptions;

/**
 * Bytes by bytes, in a folder of its own among the system's temporary ones: off the heap, with caches and buffers of 16 MB however much
 * is in it. It is gone when it is closed; what a killed process left is swept up by a later one. Not for several threads.
 */
final class TemporaryTable implements AutoCloseable {
    private static final String PREFIX = "blotter-published-";
    private static final long CACHE_BYTES = 8L << 20;
    private static final long BUFFER_BYTES = 4L << 20;
    private static final int ONE_SHARD = 0;
    private static final int FILTER_BITS = 10;
    private static final Duration IN_THE_MAKING = Duration.ofMinutes(5);

    static {
        RocksDB.loadLibrary();
    }

    private final Path folder;
    private final Cache cache = new LRUCache(CACHE_BYTES, ONE_SHARD);
    private final BloomFilter filter = new BloomFilter(FILTER_BITS);
    private final Options options = new Options()
            .setCreateIfMissing(true)
            .setWriteBufferSize(BUFFER_BYTES)
            // Filters and indexes in small parts, so that what of them is in memory is bounded with all else.
            .setTableFormatConfig(new BlockBasedTableConfig()
                    .setBlockCache(cache)
                    .setCacheIndexAndFilterBlocks(true)
                    .setIndexType(IndexType.kTwoLevelIndexSearch)
                    .setPartitionFilters(true)
                    .setFilterPolicy(filter));

    /** What a crash leaves is not read again, so nothing is written for that case. */
    private final WriteOptions unlogged = new WriteOptions().setDisableWAL(true);

    private final RocksDB table;
    private boolean closed;

    /**
     * An empty table.
     *
     * @throws PublishingException where the system's temporary folder cannot be written to
     */
    TemporaryTable() {
        this(Path.of(System.getProperty("java.io.tmpdir")));
    }

    TemporaryTable(Path temporary) {
        try {
            sweep(temporary);
            folder = Files.createTempDirectory(temporary, PREFIX);
            table = RocksDB.open(options, folder.toString());
        } catch (IOException | RocksDBException failure) {
            release();
            throw unusable(failure);
        }
    }

    /** What stands under a key. */
    Optional<byte[]> get(byte[] key) {
        requireOpen();
        try {
            return Optional.ofNullable(table.get(key));
        } catch (RocksDBException failure) {
            throw unusable(failure);
        }
    }

    /** Puts a value under a key, in place of what stood there. */
    void put(byte[] key, byte[] value) {
        requireOpen();
        try {
            table.put(unlogged, key, value);
        } catch (RocksDBException failure) {
            throw unusable(failure);
        }
    }

    /** Removes what stands under a key. */
    void remove(byte[] key) {
        requireOpen();
        try {
            table.delete(unlogged, key);
        } catch (RocksDBException failure) {
            throw unusable(failure);
        }
    }

    /** Deletes it all. Safe to call twice. */
    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        table.close();
        destroy(folder);
        release();
    }

    private void release() {
        unlogged.close();
        options.close();
        filter.close();
        cache.close();
    }

    /** Whoever comes too late is told so here: RocksDB itself would take the whole process down. */
    private void requireOpen() {
        if (closed) {
            throw new IllegalStateException("the publisher is closed");
        }
    }

    /** Deletes what processes left that were killed; tables in use are locked, and stay. */
    private void sweep(Path temporary) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(temporary, PREFIX + "*")) {
            for (Path each : left) {
                if (Files.isDirectory(each, LinkOption.NOFOLLOW_LINKS) && isOld(each)) {
                    destroy(each);
                }
            }
        }
    }

    /** A young one may be just in the making, and not locked yet. */
    private static boolean isOld(Path each) throws IOException {
        return Files.getLastModifiedTime(each)
                .toInstant()
                .isBefore(Instant.now().minus(IN_THE_MAKING));
    }

    private void destroy(Path each) {
        try {
            RocksDB.destroyDB(each.toString(), options);
            Files.deleteIfExists(each);
        } catch (RocksDBException | IOException inUseOrAnothersOwn) {
            // The next start tries again.
        }
    }

    private static PublishingException unusable(Exception failure) {
        return new PublishingException(
                "what is published cannot be noted below " + System.getProperty("java.io.tmpdir") + ": "
                        + failure.getMessage()
                        + "; make room there, or name another folder with BLOTTER_JAVA_OPTIONS=-Djava.io.tmpdir=DIR",
                failure);
    }
}
