package se.stegvis;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The plan of the house. */
class ArchitectureTest {
    private static final int LONGEST_FILE = 300;
    private static final Set<String> ROOMS = Set.of("about", "suggestion", "department", "leangroup", "municipality", "network", "identity", "notification");
    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.stegvis");

    @Test
    void roomsHaveNoCircleBetweenThem() {
        slices().matching("se.stegvis.(*)..").should().beFreeOfCycles()
                // Generated: the bounds of its texts are counted by the platform.
                .ignoreDependency(JavaClass.Predicates.resideInAPackage("se.stegvis.api.."), DescribedPredicate.alwaysTrue())
                .because("a room can be understood, tested and moved by itself only while the others do not lead back into it")
                .check(HOUSE);
    }

    @Test
    void thePlatformKnowsNoRoom() {
        noClasses().that().resideInAPackage("se.stegvis.platform..")
                .should().dependOnClassesThat().resideInAnyPackage(ROOMS.stream().map(room -> "se.stegvis." + room + "..").toArray(String[]::new))
                .because("what every room stands on cannot stand on one of them")
                .check(HOUSE);
    }

    @Test
    void nobodyKnowsWhatStandsAtTheEdge() {
        for (var edge : List.of("integration", "demonstration", "launch")) {
            noClasses().that().resideOutsideOfPackages("se.stegvis." + edge + "..", "se.stegvis.launch..")
                    .should().dependOnClassesThat().resideInAPackage("se.stegvis." + edge + "..")
                    .because("the product must work without its start program, its demonstration and its connections")
                    .check(HOUSE);
        }
    }

    @Test
    void whoAnswersRequestsImplementsTheContract() {
        classes().that().haveSimpleNameEndingWith("Resource").and().resideInAPackage("se.stegvis..").and().resideOutsideOfPackage("se.stegvis.api..")
                .should().implement(DescribedPredicate.describe("a generated interface",
                        (JavaClass type) -> type.getPackageName().equals("se.stegvis.api")))
                .because("the contract is written first, and an operation that it does not know has no rule and no test")
                .check(HOUSE);
        noClasses().that().resideOutsideOfPackage("se.stegvis.api..")
                .should().beAnnotatedWith("jakarta.ws.rs.Path")
                .because("paths come from the contract alone")
                .check(HOUSE);
    }

    @Test
    void resourcesAreTheAffairOfTheirRoom() {
        classes().that().haveSimpleNameEndingWith("Resource").and().resideOutsideOfPackage("se.stegvis.api..")
                .should().notBePublic()
                .because("other rooms call use cases, not HTTP")
                .check(HOUSE);
    }

    @Test
    void fieldsAreNotInjected() {
        fields().that().areDeclaredInClassesThat().resideInAPackage("se.stegvis..")
                .should().notBeAnnotatedWith("jakarta.inject.Inject")
                .because("a constructor says what a class needs, and lets it be final")
                .check(HOUSE);
    }

    @Test
    void timeComesFromTheClockThatWasPassedIn() {
        noClasses().that().resideOutsideOfPackages("se.stegvis.launch..", "se.stegvis.demonstration..", "se.stegvis.platform.time..", "se.stegvis.api..")
                .should().callMethod(Instant.class, "now")
                .orShould().callMethod(LocalDate.class, "now")
                .orShould().callMethod(System.class, "currentTimeMillis")
                .because("a rule about days can only be tested when the day can be chosen")
                .check(HOUSE);
    }

    @Test
    void noClassHasANameThatSaysNothing() {
        noClasses().that().resideInAPackage("se.stegvis..")
                .should().haveSimpleNameEndingWith("Impl").orShould().haveSimpleNameEndingWith("Manager")
                .orShould().haveSimpleNameEndingWith("Util").orShould().haveSimpleNameEndingWith("Utils")
                .orShould().haveSimpleNameEndingWith("DAO").orShould().haveSimpleNameEndingWith("Helper")
                .because("such a class becomes the place for everything")
                .check(HOUSE);
    }

    /** Public is what another package uses, or what the framework must see. */
    @Test
    void nothingIsPublicThatOnlyItsRoomUses() {
        var needlessly = new TreeSet<String>();
        for (var type : HOUSE) {
            var ours = !type.getPackageName().startsWith("se.stegvis.api") && !type.isAnonymousClass() && !type.isNestedClass();
            var used = type.getDirectDependenciesToSelf().stream().anyMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName()));
            var shown = type.getDirectDependenciesToSelf().stream().anyMatch(use -> use.getOriginClass().getModifiers().contains(JavaModifier.PUBLIC)
                    && use.getOriginClass().isRecord());
            if (ours && !shown && type.getModifiers().contains(JavaModifier.PUBLIC) && !used && !isSeenByTheFramework(type)) {
                needlessly.add(type.getName());
            }
        }
        assertEquals(Set.of(), needlessly);
    }

    @Test
    void noFileIsTwo() throws IOException {
        for (var root : List.of("src/main/java", "src/test/java")) {
            try (var files = Files.walk(Path.of(root))) {
                for (var file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    var lines = Files.readAllLines(file).size();
                    assertTrue(lines <= LONGEST_FILE, file + " has " + lines + " lines");
                }
            }
        }
    }

    @Test
    void everyRoomSaysWhatBelongsInIt() throws IOException {
        try (var folders = Files.walk(Path.of("src/main/java/se/stegvis"))) {
            for (var folder : folders.filter(Files::isDirectory).filter(ArchitectureTest::hasSources).toList()) {
                assertTrue(Files.exists(folder.resolve("package-info.java")), folder + " has no package-info.java");
            }
        }
    }

    private static boolean hasSources(Path folder) {
        try (var files = Files.list(folder)) {
            return files.anyMatch(file -> file.toString().endsWith(".java"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean isSeenByTheFramework(JavaClass type) {
        return type.isAnnotatedWith("io.quarkus.runtime.annotations.QuarkusMain") || type.isAnnotatedWith("jakarta.persistence.Entity")
                || type.isAssignableTo("jakarta.validation.ConstraintValidator") || type.getSimpleName().equals("package-info");
    }
}
