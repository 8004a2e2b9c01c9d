package io.blotter.web;

import io.blotter.schemas.CartelTotals;
import io.blotter.schemas.Operation;
import io.blotter.view.LiveTable;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The latest news sheet, made anew in a thread of its own whenever totals or operations have changed. Those who follow the tables
 * only leave a note, and those who read the board take the sheet that hangs there: nobody waits for anybody, and there is nothing
 * to queue. Who is slow misses sheets, and never what they say, since each one says all.
 */
final class Board implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Board.class);

    private final LiveTable<CartelTotals> totals;
    private final LiveTable<Operation> operations;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Thread writer = new Thread(this::write, "board");
    private boolean noted = true;
    private boolean closed;
    private NewsSheet sheet = NewsSheet.empty();

    private Board(LiveTable<CartelTotals> totals, LiveTable<Operation> operations) {
        this.totals = totals;
        this.operations = operations;
        this.writer.setDaemon(true);
    }

    /** A board of what these tables hold. */
    static Board of(LiveTable<CartelTotals> totals, LiveTable<Operation> operations) {
        Board board = new Board(totals, operations);
        totals.onChange(board::note);
        operations.onChange(board::note);
        board.writer.start();
        return board;
    }

    /** The latest sheet: at once where it is later than the one known, else when a later one comes or the patience ends. */
    NewsSheet later(NewsSheet known, Duration patience) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            long left = patience.toNanos();
            while (known.number() == sheet.number() && !closed && left > 0) {
                left = moved.awaitNanos(left);
            }
            return sheet;
        } finally {
            lock.unlock();
        }
    }

    boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
        writer.interrupt();
        try {
            writer.join(TimeUnit.SECONDS.toMillis(1));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void note() {
        lock.lock();
        try {
            noted = true;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void write() {
        NewsDesk desk = new NewsDesk();
        try {
            // A sheet of half of what there is would tell those who come back that the rest is gone.
            CompletableFuture.allOf(totals.caughtUp(), operations.caughtUp()).get();
            while (awaitNote()) {
                hang(desk.sheet(totals.rows(), operations.rows()));
            }
        } catch (InterruptedException asked) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | RuntimeException failure) {
            LOG.atError().setCause(failure).log("the page's news stopped");
        }
    }

    private boolean awaitNote() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (!noted && !closed) {
                moved.await();
            }
            noted = false;
            return !closed;
        } finally {
            lock.unlock();
        }
    }

    private void hang(NewsSheet newest) {
        lock.lock();
        try {
            sheet = newest;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
