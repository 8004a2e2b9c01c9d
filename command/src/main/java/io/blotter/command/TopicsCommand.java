package io.blotter.command;

import io.blotter.connection.SchemaPlan;
import io.blotter.connection.TopicPlan;
import io.blotter.topics.Topic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code blotter topics plan|apply}. */
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        description = "Shows or creates what the cluster lacks of Blotter's topics.")
final class TopicsCommand {
    private final StandardStreams streams;

    TopicsCommand(StandardStreams streams) {
        this.streams = streams;
    }

    @Command(name = "plan", mixinStandardHelpOptions = true, description = "Prints what apply would create.")
    int plan(@Mixin ClusterOptions cluster) {
        TopicPlan plan = TopicPlan.of(cluster.connection());
        print(plan);
        plan.unfit().forEach(problem -> streams.err().println("blotter: " + problem));
        return plan.unfit().isEmpty() ? ExitStatus.WELL : ExitStatus.FAILURE;
    }

    @Command(
            name = "apply",
            mixinStandardHelpOptions = true,
            description = "Creates the topics that are missing and registers their schemas.")
    int apply(@Mixin ClusterOptions cluster) {
        print(TopicPlan.apply(cluster.connection()));
        SchemaPlan.register(cluster.connection());
        return ExitStatus.WELL;
    }

    private void print(TopicPlan plan) {
        for (Topic topic : plan.missing()) {
            streams.out()
                    .println("create " + topic.name() + " partitions=" + topic.partitions() + " "
                            + topic.configuration());
        }
    }
}
