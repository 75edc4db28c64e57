package se.varsam.archunit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.varsam.annotation.Municipality;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.annotation.information.PersonalData;
import se.varsam.archunit.Register.Child;
import se.varsam.archunit.Register.Company;
import se.varsam.archunit.Register.Household;
import se.varsam.archunit.Register.Memo;
import se.varsam.archunit.Register.Official;
import se.varsam.archunit.Register.Painting;
import se.varsam.archunit.Register.Party;
import se.varsam.archunit.Register.Resident;
import se.varsam.archunit.Register.Street;
import se.varsam.archunit.Register.View;
import se.varsam.information.InformationClass;

class OpenDoorsTest {

    private static List<String> breaches(Class<?> fixture) {
        return Breaches.of(PersonalDataFlow.rule(), Register.class, fixture);
    }

    interface Holding {
        void own(@OpenInformationOnly Resident resident);

        void argument(@OpenInformationOnly List<? extends Resident> residents);

        void value(@OpenInformationOnly Map<String, List<Resident>> byStreet);

        void array(@OpenInformationOnly Resident[] residents);

        void genericArray(@OpenInformationOnly List<Resident>[] residents);

        <T extends Resident> void bounded(@OpenInformationOnly T resident);

        <T extends Comparable<T>, L extends List<Resident>> void boundedArgument(@OpenInformationOnly L residents);

        void deep(@OpenInformationOnly Household household);

        void carried(@OpenInformationOnly Official official);

        void inherited(@OpenInformationOnly Child child);

        void sealed(@OpenInformationOnly Party party);

        void view(@OpenInformationOnly View view);

        void level(@OpenInformationOnly Memo memo);

        void itself(@OpenInformationOnly @PersonalData String text);

        void classified(@OpenInformationOnly @Classified(InformationClass.SENSITIVE) String text);

        @OpenInformationOnly
        void method(String text, Resident resident);
    }

    @Test
    void seesWhatAParameterHolds() {
        assertThat(breaches(Holding.class)).hasSize(16);
    }

    @Test
    void namesTheClausesTheFactTheRemedyAndThePlace() {
        assertThat(breaches(Holding.class))
                .contains("SODERKOPING-D, K004-2.2-1: Bara öppen information tas emot, men argument 2 håller"
                        + " personuppgifter. Ta emot en typ utan det, eller använd ett verktyg som är"
                        + " godkänt för det. /"
                        + " Open information only is accepted, but argument 2 holds personal data. Accept"
                        + " a type without"
                        + " it, or use a tool that is approved for it. Method"
                        + " <se.varsam.archunit.OpenDoorsTest$Holding.method(java.lang.String,"
                        + " se.varsam.archunit.Register$Resident)> in (OpenDoorsTest.java:0)")
                .anyMatch(line -> line.contains("level(")
                        && line.startsWith("SODERKOPING-A, K004-2.2-5: ")
                        && line.contains("håller information av klass intern"));
    }

    interface Open {
        void street(@OpenInformationOnly Street street, Resident resident);

        void painting(@OpenInformationOnly Painting painting);

        void company(@OpenInformationOnly Company company);

        void texts(@OpenInformationOnly List<String> texts);

        <T extends Comparable<T>> void recursive(@OpenInformationOnly T text);
    }

    @Test
    void letsOpenTypesPassAlsoUnderCopyright() {
        assertThat(breaches(Open.class)).isEmpty();
    }

    @OpenInformationOnly
    @interface Public {}

    interface Generic<T> {
        @Public
        void send(@Municipality String code, T what);
    }

    static class Bound implements Generic<Resident> {
        @Override
        public void send(String code, Resident what) {}
    }

    @OpenInformationOnly
    interface Wholly {
        void send(Resident resident);
    }

    record Prompt(@OpenInformationOnly Household household) {}

    @Test
    void readsDeclarationsFromCarriersOverriddenMethodsTypesAndComponents() {
        assertThat(breaches(Bound.class)).hasSize(1).allMatch(line -> line.contains("argument 2"));
        assertThat(breaches(Wholly.class)).hasSize(1);
        assertThat(breaches(Prompt.class)).hasSize(1).allMatch(line -> line.contains(". Constructor <"));
    }
}
