package se.varsam.archunit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.Holds;
import se.varsam.information.InformationCategory;
import se.varsam.term.Bilingual;

/**
 * What holds personal data, or is anything else than open, does not reach a method that accepts open information only.
 *
 * <p><strong>What it sees.</strong> A parameter that is {@code @OpenInformationOnly} and whose own type, type arguments,
 * array elements or bounds hold something. A body that calls such a method and gets hold of something that fits there, from
 * its parameters, calls, method references, fields, constructors and {@code instanceof} checks, also in its lambdas and in
 * the private methods of its class that it calls, also out of collections and generic repositories, and also when it first
 * packs it into a value that the method accepts, by constructor, builder or setter.
 *
 * <p><strong>What it does not see.</strong> Which value is passed: ArchUnit knows no data flow, so what fits and is got in
 * the same body counts as passed; move the call, or mask in a method that is {@code @Classified(OPEN)}, and it does not. A
 * text that another method makes of a value, unless that method says what it returns; a value put together by string
 * concatenation or by a framework; annotations on type arguments alone ({@code List<@PersonalData String>}); types that are
 * not imported. The guard sees those at run time.
 */
final class PersonalDataFlow {

    private static final Bilingual MASK = new Bilingual(
            "Maskera det i en metod som är @Classified(OPEN), eller använd ett verktyg som är godkänt för det",
            "Mask it in a method that is @Classified(OPEN), or use a tool that is approved for it");

    private static final Bilingual SPLIT = new Bilingual(
            "Ta emot en typ utan det, eller använd ett verktyg som är godkänt för det",
            "Accept a type without it, or use a tool that is approved for it");

    private PersonalDataFlow() {}

    static ArchRule rule() {
        OpenDoors doors = new OpenDoors();
        return codeUnits()
                .that(describe("accept or call what accepts open information only", unit -> concerns(unit, doors)))
                .should(new Keeping(doors, new Holdings()))
                .as("personal data never reaches open information")
                .because(Norm.ONLY_OPEN_INFORMATION_PASSES.because());
    }

    private static boolean concerns(JavaCodeUnit unit, OpenDoors doors) {
        return doors.mayBeIn(unit.getOwner())
                && (!doors.of(unit).isEmpty()
                        || Body.of(unit).accesses().stream().anyMatch(access -> opens(access, doors)));
    }

    private static boolean opens(JavaAccess<?> access, OpenDoors doors) {
        return Body.target(access).filter(target -> !doors.of(target).isEmpty()).isPresent();
    }

    private static final class Keeping extends ArchCondition<JavaCodeUnit> {

        private final OpenDoors doors;
        private final Holdings holdings;

        Keeping(OpenDoors doors, Holdings holdings) {
            super("keep personal data from it");
            this.doors = doors;
            this.holdings = holdings;
        }

        @Override
        public void check(JavaCodeUnit unit, ConditionEvents events) {
            doors.of(unit).forEach(parameter -> checkDeclaration(parameter, events));
            Body body = Body.of(unit);
            List<JavaAccess<?>> openings = body.accesses().stream()
                    .filter(access -> opens(access, doors))
                    .toList();
            if (!openings.isEmpty()) {
                List<Obtained> obtained = new Obtaining(holdings).in(body);
                openings.forEach(opening -> checkCall(unit, body, opening, obtained, events));
            }
        }

        @Override
        public void finish(ConditionEvents events) {
            doors.forget();
            holdings.forget();
        }

        private void checkDeclaration(JavaParameter parameter, ConditionEvents events) {
            Held held = holdings.of(Shape.of(parameter.getType()))
                    .and(Held.of(
                            Declared.onOverridden(parameter, Holds.class),
                            Declared.onOverridden(parameter, Classified.class)));
            if (!held.isNothing()) {
                JavaCodeUnit owner = parameter.getOwner();
                int number = parameter.getIndex() + 1;
                Bilingual fact = new Bilingual(
                        "Bara öppen information tas emot, men argument " + number + " håller "
                                + held.text().sv(),
                        "Open information only is accepted, but argument " + number + " holds "
                                + held.text().en());
                events.add(Breach.of(owner, clauses(held), fact, SPLIT));
            }
        }

        private void checkCall(
                JavaCodeUnit unit, Body body, JavaAccess<?> opening, List<Obtained> obtained, ConditionEvents events) {
            JavaCodeUnit target = Body.target(opening).orElseThrow();
            Set<Bilingual> told = new LinkedHashSet<>();
            for (JavaParameter parameter : doors.of(target)) {
                Packing packing = Packing.of(parameter, body);
                for (Obtained each : obtained) {
                    boolean itself = each.source().filter(opening::equals).isPresent();
                    if (!itself && packing.takes(each.shape()) && !Masking.clears(each, body) && told.add(each.how())) {
                        events.add(Breach.of(
                                unit, opening.getDescription(), clauses(each.held()), fact(parameter, each), MASK));
                    }
                }
            }
        }

        private static Bilingual fact(JavaParameter parameter, Obtained obtained) {
            int number = parameter.getIndex() + 1;
            return new Bilingual(
                    "Koden " + obtained.how().sv() + ", som håller "
                            + obtained.held().text().sv() + ", och argument " + number
                            + " får bara vara öppen information",
                    "The code " + obtained.how().en() + ", which holds "
                            + obtained.held().text().en() + ", and argument " + number
                            + " may be open information only");
        }
    }

    /** The clauses that speak of what is held; those on the class where only a class is said. */
    static List<String> clauses(Held held) {
        List<String> clauses = new ArrayList<>();
        if (held.categories().contains(InformationCategory.PERSONAL_DATA)
                || held.categories().contains(InformationCategory.SPECIAL_CATEGORY)) {
            clauses.addAll(List.of("SODERKOPING-D", "K004-2.2-1"));
        }
        if (held.categories().contains(InformationCategory.SECRECY)) {
            clauses.addAll(List.of("SODERKOPING-G", "K004-2.2-2"));
        }
        if (held.categories().contains(InformationCategory.OTHER_SENSITIVE)) {
            clauses.addAll(List.of("SODERKOPING-I", "K004-2.2-3"));
        }
        return clauses.isEmpty() ? List.of("SODERKOPING-A", "K004-2.2-5") : List.copyOf(clauses);
    }
}
