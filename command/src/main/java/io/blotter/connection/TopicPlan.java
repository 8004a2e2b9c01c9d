package io.blotter.connection;

import io.blotter.topics.Topic;
import io.blotter.topics.Topics;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * What the cluster lacks of Blotter's topics.
 *
 * @param missing topics to create
 * @param unfit topics that are there with another number of partitions, in words for a person
 */
public record TopicPlan(List<Topic> missing, List<String> unfit) {
    private static final int ANSWER_SECONDS = 10;

    public TopicPlan {
        missing = List.copyOf(missing);
        unfit = List.copyOf(unfit);
    }

    /**
     * Compares the cluster with the topics that Blotter needs.
     *
     * @throws UnreachableException where no broker answers within ten seconds
     */
    public static TopicPlan of(ClusterConnection cluster) {
        return ClusterAdmin.ask(cluster, TopicPlan::compare);
    }

    /**
     * Creates what is missing.
     *
     * @throws UnfitTopicException where a topic is there that cannot be used
     * @throws UnreachableException where no broker answers within ten seconds
     */
    public static TopicPlan apply(ClusterConnection cluster) {
        return ClusterAdmin.ask(cluster, admin -> {
            TopicPlan plan = compare(admin);
            if (!plan.unfit.isEmpty()) {
                throw new UnfitTopicException(String.join("; ", plan.unfit)
                        + ". Partitions cannot be changed under data: delete the topic or use another cluster");
            }
            create(admin, plan.missing);
            return plan;
        });
    }

    private static TopicPlan compare(Admin admin) throws ExecutionException, InterruptedException, TimeoutException {
        Set<String> there = admin.listTopics().names().get(ANSWER_SECONDS, TimeUnit.SECONDS);
        List<Topic> missing = Topics.all().stream()
                .filter(topic -> !there.contains(topic.name()))
                .toList();
        List<String> present =
                Topics.all().stream().map(Topic::name).filter(there::contains).toList();
        Map<String, TopicDescription> described =
                admin.describeTopics(present).allTopicNames().get(ANSWER_SECONDS, TimeUnit.SECONDS);
        List<String> unfit = new ArrayList<>();
        for (Topic topic : Topics.all()) {
            Optional.ofNullable(described.get(topic.name()))
                    .map(description -> description.partitions().size())
                    .filter(partitions -> topic.partitions() == 1 && partitions != 1)
                    .ifPresent(partitions ->
                            unfit.add("topic " + topic.name() + " has " + partitions + " partitions and must have 1"));
        }
        return new TopicPlan(missing, unfit);
    }

    private static void create(Admin admin, List<Topic> topics)
            throws ExecutionException, InterruptedException, TimeoutException {
        List<NewTopic> wanted = topics.stream()
                .map(topic -> new NewTopic(topic.name(), Optional.of(topic.partitions()), Optional.empty())
                        .configs(topic.configuration()))
                .toList();
        try {
            admin.createTopics(wanted).all().get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException failure) {
            // Two services that start together may both want to create it.
            if (!(failure.getCause() instanceof TopicExistsException)) {
                throw failure;
            }
        }
    }
}
