package io.blotter.aggregate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;

@AnalyzeClasses(packages = "io.blotter.aggregate", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String TOPOLOGY = "..aggregate.topology..";

    @ArchTest
    static final ArchRule the_domain_knows_no_kafka_network_files_or_logging = noClasses()
            .that()
            .resideOutsideOfPackage(TOPOLOGY)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "java.net..", "java.nio.file..", "org.slf4j..", "io.confluent..");

    @ArchTest
    static final ArchRule the_domain_asks_no_clock = noClasses()
            .that()
            .resideOutsideOfPackage(TOPOLOGY)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class)
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .orShould()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now");

    @ArchTest
    static final ArchRule the_domain_draws_no_lots = noClasses()
            .that()
            .resideOutsideOfPackage(TOPOLOGY)
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .orShould()
            .callMethod(UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule the_domain_does_not_know_its_topology = noClasses()
            .that()
            .resideOutsideOfPackage(TOPOLOGY)
            .should()
            .dependOnClassesThat()
            .resideInAPackage(TOPOLOGY);

    @ArchTest
    static final ArchRule comparing_knows_nothing_of_what_comes_after_it = noClasses()
            .that()
            .resideInAPackage("..aggregate.link..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..aggregate.operation..", "..aggregate.consensus..", "..aggregate.total..", "..aggregate.batch..");
}
