package io.blotter.enrich;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

@AnalyzeClasses(packages = "io.blotter.enrich", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final String TOPOLOGY = "io.blotter.enrich.topology..";

    @ArchTest
    static final ArchRule the_domain_knows_neither_kafka_nor_network_nor_logging_nor_chance = noClasses()
            .that()
            .resideOutsideOfPackage(TOPOLOGY)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "org.slf4j..", "java.net..", "java.util.logging..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Random")
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Clock.class);

    @ArchTest
    static final ArchRule the_domain_reads_no_clock = noClasses()
            .that()
            .resideOutsideOfPackage(TOPOLOGY)
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(System.class, "nanoTime");

    @ArchTest
    static final ArchRule layers_use_earlier_layers_only = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("text")
            .definedBy("io.blotter.enrich.text")
            .layer("lexicon")
            .definedBy("io.blotter.enrich.lexicon")
            .layer("quantity")
            .definedBy("io.blotter.enrich.quantity")
            .layer("mention")
            .definedBy("io.blotter.enrich.mention")
            .layer("statement")
            .definedBy("io.blotter.enrich.statement")
            .layer("operation")
            .definedBy("io.blotter.enrich.operation")
            .layer("account")
            .definedBy("io.blotter.enrich.account")
            .layer("report")
            .definedBy("io.blotter.enrich.report")
            .whereLayer("account")
            .mayNotAccessAnyLayer()
            .whereLayer("text")
            .mayNotAccessAnyLayer()
            .whereLayer("lexicon")
            .mayOnlyAccessLayers("text")
            .whereLayer("quantity")
            .mayOnlyAccessLayers("text", "lexicon")
            .whereLayer("mention")
            .mayOnlyAccessLayers("text", "lexicon", "quantity")
            .whereLayer("statement")
            .mayOnlyAccessLayers("text", "lexicon", "quantity", "mention")
            .whereLayer("operation")
            .mayOnlyAccessLayers("text", "lexicon", "quantity", "mention", "statement");
}
