package io.blotter.ingest.fetch;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;

/**
 * Which addresses belong to the open Internet: all but those that IANA's registries of special-purpose addresses keep for this host,
 * private networks, links, documentation and tests. Addresses that carry an IPv4 address inside are judged by it, or refused.
 */
final class PublicAddresses {
    private static final int IPV4_BYTES = 4;

    private static final List<Block> NOT_PUBLIC = List.of(
            Block.of("0.0.0.0", 8),
            Block.of("10.0.0.0", 8),
            Block.of("100.64.0.0", 10),
            Block.of("127.0.0.0", 8),
            Block.of("169.254.0.0", 16),
            Block.of("172.16.0.0", 12),
            Block.of("192.0.0.0", 24),
            Block.of("192.0.2.0", 24),
            Block.of("192.88.99.0", 24),
            Block.of("192.168.0.0", 16),
            Block.of("198.18.0.0", 15),
            Block.of("198.51.100.0", 24),
            Block.of("203.0.113.0", 24),
            Block.of("224.0.0.0", 3));

    /** The only block of IPv6 that is handed out; what lies in it and is not public. */
    private static final Block GLOBAL_UNICAST = Block.of("2000::", 3);

    private static final List<Block> NOT_PUBLIC_SIX =
            List.of(Block.of("2001::", 23), Block.of("2001:db8::", 32), Block.of("2002::", 16), Block.of("3fff::", 20));

    /** How networks without IPv4 reach it: the last 32 bits are the IPv4 address. */
    private static final Block TRANSLATED = Block.of("64:ff9b::", 96);

    private PublicAddresses() {}

    /** Whether an address belongs to the open Internet. */
    static boolean isPublic(InetAddress address) {
        if (address instanceof Inet6Address && TRANSLATED.holds(address)) {
            byte[] bytes = address.getAddress();
            return isPublic(address(Arrays.copyOfRange(bytes, bytes.length - IPV4_BYTES, bytes.length)));
        }
        if (address instanceof Inet4Address) {
            return NOT_PUBLIC.stream().noneMatch(block -> block.holds(address));
        }
        return GLOBAL_UNICAST.holds(address) && NOT_PUBLIC_SIX.stream().noneMatch(block -> block.holds(address));
    }

    /** All addresses that start with the same bits. */
    private record Block(InetAddress start, int bits) {
        static Block of(String start, int bits) {
            try {
                return new Block(InetAddress.getByName(start), bits);
            } catch (UnknownHostException impossible) {
                throw new IllegalArgumentException(start, impossible);
            }
        }

        boolean holds(InetAddress address) {
            byte[] bytes = address.getAddress();
            byte[] first = start.getAddress();
            if (bytes.length != first.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % Byte.SIZE);
                if (((bytes[bit / Byte.SIZE] ^ first[bit / Byte.SIZE]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }

    private static InetAddress address(byte[] bytes) {
        try {
            return InetAddress.getByAddress(bytes);
        } catch (UnknownHostException impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }
}
