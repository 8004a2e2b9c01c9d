package io.blotter.command;

/** The exit statuses that scripts rely on. */
final class ExitStatus {
    /** All well. */
    static final int WELL = 0;
    /** Something failed. */
    static final int FAILURE = 1;
    /** Wrong usage, or bad input of which the rest was processed. */
    static final int BAD_INPUT = 2;
    /** Verification found a difference. */
    static final int DIFFERENCE = 3;
    /** Broker or registry out of reach. */
    static final int UNREACHABLE = 4;

    private ExitStatus() {}
}
