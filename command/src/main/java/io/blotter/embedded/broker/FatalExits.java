package io.blotter.embedded.broker;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.common.utils.Exit;

/**
 * What Kafka does when it sees no way on: it ends the process. In a JVM that it shares with others that is for others to
 * decide, so its wish becomes a failure, and the thread that wished it ends.
 */
final class FatalExits {
    private FatalExits() {}

    /**
     * From now on Kafka cannot end this JVM; it completes {@code failure} instead. Holds for the whole JVM and is never
     * taken back: a thread of a broker that is closed already may still want to halt.
     */
    static void turnInto(CompletableFuture<BrokerFailedException> failure, Path directory) {
        Exit.Procedure fail = (status, message) -> {
            BrokerFailedException told = new BrokerFailedException("the embedded broker gave up (status " + status
                    + (message == null ? "" : ", " + message) + "): see its log for why; its data are in " + directory
                    + " and it goes on from there when it is started again");
            failure.complete(told);
            throw told;
        };
        Exit.setExitProcedure(fail);
        Exit.setHaltProcedure(fail);
    }
}
