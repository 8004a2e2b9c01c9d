package io.blotter.ingest;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.net.URI;

@AnalyzeClasses(packages = "io.blotter.ingest", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    @ArchTest
    static final ArchRule READING_KNOWS_NO_KAFKA = noClasses()
            .that()
            .resideInAnyPackage(
                    "..ingest.announcement..",
                    "..ingest.source..",
                    "..ingest.fetch..",
                    "..ingest.charset..",
                    "..ingest.language..")
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

    @ArchTest
    static final ArchRule ONLY_THE_FETCHER_KNOWS_THE_NETWORK = noClasses()
            .that()
            .resideInAPackage("..ingest..")
            .and()
            .resideOutsideOfPackage("..ingest.fetch..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.hc..", "java.net.http..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.InetAddress")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.Socket")
            .orShould()
            .callMethod(URI.class, "toURL");
}
