package io.blotter.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "io.blotter.ingest", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule READING_KNOWS_NO_KAFKA = noClasses()
            .that()
            .resideInAnyPackage("..ingest.announcement..", "..ingest.source..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.kafka..", "io.confluent..", "..ingest.publish..");

    @ArchTest
    static final ArchRule ANNOUNCEMENTS_KNOW_NO_FILES = noClasses()
            .that()
            .resideInAPackage("..ingest.announcement..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.nio.file..", "..ingest.source..");
}
