package io.blotter.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Finds the addresses of hosts. */
interface HostNames {
    /** All addresses of a host. */
    InetAddress[] addresses(String host) throws UnknownHostException;

    /** As this host does it. */
    HostNames SYSTEM = InetAddress::getAllByName;
}
