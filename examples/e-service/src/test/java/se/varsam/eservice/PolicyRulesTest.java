package se.varsam.eservice;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.time.Instant;
import java.time.LocalDate;
import se.varsam.archunit.VarsamRules;

/** What Varsam asks of every application, and what this one asks of itself. */
@AnalyzeClasses(packagesOf = Kontaktcenter.class, importOptions = DoNotIncludeTests.class)
class PolicyRulesTest {

    @ArchTest
    static final ArchRule POLICY = VarsamRules.all();

    @ArchTest
    static final ArchRule ONE_WAY = SlicesRuleDefinition.slices()
            .matching("se.varsam.eservice.(*)..")
            .should()
            .beFreeOfCycles();

    @ArchTest
    static final ArchRule TIME_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .because("one clock tells what time it is, and a test sets it");
}
