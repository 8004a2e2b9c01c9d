package io.blotter.connection;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;

/** What is asked of a cluster as its administrator. */
public final class ClusterAdmin {
    private static final int ANSWER_SECONDS = 10;

    private ClusterAdmin() {}

    /** Something to ask; every answer is waited for no longer than it says. */
    public interface Task<T> {
        /** Asks. */
        T with(Admin admin) throws ExecutionException, InterruptedException, TimeoutException;
    }

    /**
     * Asks a cluster.
     *
     * @throws UnreachableException where no broker answers
     */
    public static <T> T ask(ClusterConnection cluster, Task<T> task) {
        Map<String, Object> settings = cluster.clientSettings();
        settings.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) TimeUnit.SECONDS.toMillis(ANSWER_SECONDS));
        settings.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, (int) TimeUnit.SECONDS.toMillis(ANSWER_SECONDS));
        try (Admin admin = Admin.create(settings)) {
            return task.with(admin);
        } catch (TimeoutException | ExecutionException | KafkaException failure) {
            throw UnreachableException.broker(cluster.bootstrapServers(), failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw UnreachableException.broker(cluster.bootstrapServers(), interrupted);
        }
    }
}
