package io.blotter.aggregate.consensus;

import io.blotter.aggregate.link.Account;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Ids of operations. An operation has the id of its first telling in canonical order, so that the order of arrival does not
 * matter and later tellings do not change it. The ids of its other tellings are its aliases: whatever operation was absorbed by
 * it, or would come out of it if it were cut, has one of these.
 */
final class OperationIds {
    private static final int DIGITS = 16;

    private OperationIds() {}

    /** The id of an operation whose first telling this is. */
    static String of(Account first) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(first.id().getBytes(StandardCharsets.UTF_8));
            return "op-" + HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** The ids of all tellings but the first one, ascending. */
    static List<String> aliases(List<Account> inCanonicalOrder) {
        return inCanonicalOrder.stream().skip(1).map(OperationIds::of).sorted().toList();
    }
}
