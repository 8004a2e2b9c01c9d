package io.blotter.reset;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeExecutor;
import dev.failsafe.RetryPolicy;
import io.blotter.aggregate.topology.AggregateTopology;
import io.blotter.connection.ClusterAdmin;
import io.blotter.connection.ClusterConnection;
import io.blotter.connection.TopicPlan;
import io.blotter.connection.UnfitTopicException;
import io.blotter.connection.UnreachableException;
import io.blotter.enrich.topology.EnrichTopology;
import io.blotter.topics.Topic;
import io.blotter.topics.Topics;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * What stands between the announcements and a fresh start: the topics that are made out of them, the services' own topics, and
 * how far the services had read. Announcements, corrections and dead letters are not touched.
 *
 * @param topics topics to empty: deleted and made anew, or deleted where a service makes its own again
 * @param groups consumer groups whose positions are to be forgotten
 */
public record Reset(List<String> topics, List<String> groups) {
    private static final List<String> SERVICES = List.of(EnrichTopology.APPLICATION, AggregateTopology.APPLICATION);
    private static final List<Topic> MADE =
            List.of(Topics.REPORTS, Topics.EVENTS, Topics.OPERATIONS, Topics.CARTEL_TOTALS, Topics.CARTEL_MONTHS);
    private static final int ANSWER_SECONDS = 30;
    /** A service that was stopped or has died is missed after this long at most. */
    private static final Duration MISSED = Duration.ofSeconds(15);

    private static final FailsafeExecutor<Reset> STOPPING = Failsafe.with(RetryPolicy.<Reset>builder()
            .handle(UnfitTopicException.class)
            .withDelay(Duration.ofMillis(500))
            .withMaxDuration(MISSED)
            .withMaxRetries(-1)
            .build());

    /** The broker deletes in its own time. */
    private static final FailsafeExecutor<Boolean> DELETING = Failsafe.with(RetryPolicy.<Boolean>builder()
            .handleResult(false)
            .withDelay(Duration.ofMillis(100))
            .withMaxDuration(Duration.ofSeconds(ANSWER_SECONDS))
            .withMaxRetries(-1)
            .build());

    public Reset {
        topics = List.copyOf(topics);
        groups = List.copyOf(groups);
    }

    /**
     * What there is to take away; changes nothing.
     *
     * @throws UnfitTopicException where a service still runs
     * @throws UnreachableException where no broker answers
     */
    public static Reset plan(ClusterConnection cluster) {
        return STOPPING.get(() -> ClusterAdmin.ask(cluster, Reset::plan));
    }

    /** Takes it away, and makes Blotter's own topics anew, empty. The same exceptions as {@link #plan}. */
    public static Reset apply(ClusterConnection cluster) {
        Reset plan = plan(cluster);
        ClusterAdmin.ask(cluster, admin -> {
            forget(admin, plan.groups);
            delete(admin, plan.topics);
            return plan;
        });
        DELETING.get(() -> ClusterAdmin.ask(
                cluster,
                admin -> Collections.disjoint(
                        admin.listTopics().names().get(ANSWER_SECONDS, TimeUnit.SECONDS), plan.topics)));
        TopicPlan.apply(cluster);
        return plan;
    }

    private static Reset plan(Admin admin) throws ExecutionException, InterruptedException, TimeoutException {
        List<String> groups = new ArrayList<>();
        for (String service : SERVICES) {
            if (isKnownAndStopped(admin, service)) {
                groups.add(service);
            }
        }
        Set<String> topics = new TreeSet<>();
        for (String name : admin.listTopics().names().get(ANSWER_SECONDS, TimeUnit.SECONDS)) {
            boolean made = MADE.stream().anyMatch(topic -> topic.name().equals(name));
            boolean own = SERVICES.stream().anyMatch(service -> name.startsWith(service + "-"));
            if (made || own) {
                topics.add(name);
            }
        }
        return new Reset(List.copyOf(topics), groups);
    }

    // Asked one by one: a broker that has just started lists only the groups that it has loaded.
    private static boolean isKnownAndStopped(Admin admin, String service)
            throws ExecutionException, InterruptedException, TimeoutException {
        ConsumerGroupDescription group;
        try {
            group = admin.describeConsumerGroups(List.of(service))
                    .all()
                    .get(ANSWER_SECONDS, TimeUnit.SECONDS)
                    .values()
                    .iterator()
                    .next();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof GroupIdNotFoundException) {
                return false;
            }
            throw failure;
        }
        if (!group.members().isEmpty()) {
            throw new UnfitTopicException("service " + service + " still runs ("
                    + group.members().size()
                    + " members): stop all of them first, or wait for those that have died to be missed");
        }
        return true;
    }

    private static void forget(Admin admin, List<String> groups)
            throws ExecutionException, InterruptedException, TimeoutException {
        try {
            admin.deleteConsumerGroups(groups).all().get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof GroupIdNotFoundException)) {
                throw failure;
            }
        }
    }

    private static void delete(Admin admin, List<String> topics)
            throws ExecutionException, InterruptedException, TimeoutException {
        try {
            admin.deleteTopics(topics).all().get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            if (!(failure.getCause() instanceof UnknownTopicOrPartitionException)) {
                throw failure;
            }
        }
    }
}
