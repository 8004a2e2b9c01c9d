package io.blotter.ingest.announcement;

import io.blotter.schemas.Announcement;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * 128 bits that stand for a text or an announcement: the first half of a SHA-256. Equal content has equal digests, and other
 * content another one, beyond any practical doubt.
 *
 * @param high the first 64 bits
 * @param low the last 64 bits
 */
public record Digest(long high, long low) {
    /** The digest of several fields. An absent field and an empty one differ, and so do "ab", "c" and "a", "bc". */
    @SafeVarargs
    public static Digest of(Optional<String>... fields) {
        MessageDigest digest = sha256();
        for (Optional<String> field : fields) {
            byte[] bytes = field.orElse("").getBytes(StandardCharsets.UTF_8);
            digest.update(ByteBuffer.allocate(Integer.BYTES)
                    .putInt(field.isPresent() ? bytes.length : -1)
                    .flip());
            digest.update(bytes);
        }
        ByteBuffer bits = ByteBuffer.wrap(digest.digest());
        return new Digest(bits.getLong(), bits.getLong());
    }

    /** The digest of one text. */
    public static Digest of(String text) {
        return of(Optional.of(text));
    }

    /**
     * The digest of all that an announcement says: of its fields, so that the schema it was written with does not matter, and
     * without the marks that it gets when it is published.
     */
    public static Digest of(Announcement announcement) {
        return of(
                Optional.of(announcement.getId()),
                Optional.of(announcement.getSource()),
                announcement.getUrl(),
                announcement.getPublishedOn().map(Object::toString),
                announcement.getPublishedAt().map(moment -> String.valueOf(moment.toEpochMilli())),
                announcement.getTitle(),
                Optional.of(announcement.getBody()));
    }

    /** 32 hexadecimal digits. */
    public String hex() {
        HexFormat format = HexFormat.of();
        return format.toHexDigits(high) + format.toHexDigits(low);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
