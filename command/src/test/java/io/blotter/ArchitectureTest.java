package io.blotter;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.blotter.command.Main;
import java.util.Random;

/** The walls of the whole house: what may know what. */
@AnalyzeClasses(packages = "io.blotter", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule enrich_knows_neither_ingest_nor_aggregate_nor_the_command = noClasses()
            .that()
            .resideInAPackage("io.blotter.enrich..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.blotter.ingest..", "io.blotter.aggregate..", "io.blotter.command..");

    @ArchTest
    static final ArchRule aggregate_knows_neither_ingest_nor_enrich_nor_the_command = noClasses()
            .that()
            .resideInAPackage("io.blotter.aggregate..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.blotter.ingest..", "io.blotter.enrich..", "io.blotter.command..");

    @ArchTest
    static final ArchRule ingest_knows_neither_enrich_nor_aggregate_nor_the_command = noClasses()
            .that()
            .resideInAPackage("io.blotter.ingest..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.blotter.enrich..", "io.blotter.aggregate..", "io.blotter.command..");

    @ArchTest
    static final ArchRule what_the_services_share_knows_none_of_them = noClasses()
            .that()
            .resideInAnyPackage(
                    "io.blotter.quantity..",
                    "io.blotter.record..",
                    "io.blotter.serdes..",
                    "io.blotter.topics..",
                    "io.blotter.deadletter..",
                    "io.blotter.schemas..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.blotter.ingest..",
                    "io.blotter.enrich..",
                    "io.blotter.aggregate..",
                    "io.blotter.connection..",
                    "io.blotter.command..");

    @ArchTest
    static final ArchRule services_do_not_know_that_a_broker_can_be_embedded = classes()
            .that()
            .resideInAPackage("io.blotter.embedded..")
            .should()
            .onlyBeAccessed()
            .byAnyPackage("io.blotter.embedded..", "io.blotter.pipeline..", "io.blotter.web..", "io.blotter.command..");

    @ArchTest
    static final ArchRule the_web_uses_no_more_than_the_look_at_ports = noClasses()
            .that()
            .resideInAPackage("io.blotter.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.blotter.embedded",
                    "io.blotter.embedded.broker..",
                    "io.blotter.embedded.registry..",
                    "io.blotter.embedded.directory..");

    @ArchTest
    static final ArchRule brokers_own_classes_stay_in_the_embedded_broker = noClasses()
            .that()
            .resideOutsideOfPackages("io.blotter.embedded..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("kafka..", "org.apache.kafka.server..", "org.apache.kafka.metadata..");

    @ArchTest
    static final ArchRule nobody_uses_the_command = classes()
            .that()
            .resideInAPackage("io.blotter.command..")
            .should()
            .onlyBeAccessed()
            .byAnyPackage("io.blotter.command..");

    @ArchTest
    static final ArchRule only_the_entry_point_ends_the_process = noClasses()
            .that()
            .doNotBelongToAnyOf(Main.class)
            .should()
            .callMethod(System.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "exit", int.class)
            .orShould()
            .callMethod(Runtime.class, "halt", int.class);

    @ArchTest
    static final ArchRule nothing_hangs_on_chance_or_on_sleep = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .orShould()
            .callMethod(Thread.class, "sleep", long.class);

    @ArchTest
    static final ArchRule what_is_computed_in_one_go_needs_no_broker = noClasses()
            .that()
            .resideInAnyPackage("io.blotter.offline..", "io.blotter.json..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "io.blotter.connection..", "io.blotter.view..", "java.net..");
}
