package se.varsam.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.varsam.person.Person;
import se.varsam.person.Role;

class RulingTest {

    private final Person alex = Person.of("Alex Ek", Role.EMPLOYEE);
    private final Person bo = Person.of("Bo Al", Role.EMPLOYEE);
    private final Person cia = Person.of("Cia Alm", Role.LAWYER);

    @Test
    void holdsWhatADocumentOfTheDecisionHasToShow() {
        // @start region="ruling"
        Ruling ruling = Ruling.by(alex)
                .under("3.1")
                .content("Bidraget beviljas.")
                .because("Föreningen uppfyller villkoren.", "riktlinjerna för föreningsbidrag 4 §")
                .presentedBy(bo)
                .reviewing(AiReview.of(AiReview.Part.FACTS, AiReview.Part.SOURCES))
                .on(LocalDate.of(2026, 9, 15));
        // @end

        assertThat(ruling.missing()).isEmpty();
        assertThat(ruling.provisions()).containsExactly("riktlinjerna för föreningsbidrag 4 §");
        assertThat(ruling.presenter()).contains(bo);
        assertThat(ruling.reporting()).isEqualTo(Reporting.TO_REPORT);
        assertThat(ruling.reporting(Reporting.REPORTED).reporting()).isEqualTo(Reporting.REPORTED);
    }

    @Test
    void changesOneThingAtATime() {
        Ruling ruling = Ruling.by(alex)
                .content("a")
                .because("b")
                .with(bo)
                .with(cia)
                .changing("c")
                .withoutReasons(OmittedReasons.PROTECTION);

        assertThat(ruling.participants()).containsExactly(bo, cia);
        assertThat(ruling.under("1")).isEqualTo(ruling.under("2").under("1")).isNotEqualTo(ruling);
        assertThat(ruling.changes()).isEqualTo("c");
        assertThat(ruling.omitted()).contains(OmittedReasons.PROTECTION);
        assertThat(ruling.content()).isEqualTo("a");
    }

    @Test
    void refusesAParticipantWhoDecides() {
        assertThatThrownBy(() -> Ruling.by(alex).with(bo, alex))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("31 § 5")
                .hasMessageNotContaining("Ek");
    }

    @Test
    void isTakenBySeveralOnlyWhenTheyAreSeveral() {
        Ruling ruling = Ruling.by(alex).jointlyWith(bo, cia);

        assertThat(ruling.jointly()).containsExactly(bo, cia);
        assertThatThrownBy(() -> ruling.with(cia))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("31 § 5");
        assertThatThrownBy(() -> ruling.jointlyWith(alex))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("två gånger")
                .hasMessageNotContaining("Ek");
        assertThatThrownBy(() -> ruling.jointlyWith(bo, bo)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesABlankProvision() {
        assertThatThrownBy(() -> Ruling.by(alex).because("Annas skäl", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("bestämmelse utan text")
                .hasMessageNotContaining("Anna");
    }

    @Test
    void showsTheDayOnly() {
        assertThat(Ruling.by(alex)).hasToString("Ruling[]");
        assertThat(Ruling.by(alex).content("Anna").on(LocalDate.of(2026, 9, 15)))
                .hasToString("Ruling[2026-09-15]");
    }

    @Test
    void checksNothingInWhatWasNotOpened() {
        assertThatThrownBy(() -> new AiReview(AiReview.of(AiReview.Part.BIAS).checked(), AiReview.Material.NOT_OPENED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("OPENED");
        assertThat(AiReview.unknown().checked()).isEmpty();
    }

    @Test
    void namesTheToolThatHadAPart() {
        assertThatThrownBy(() -> AiContribution.of("eneo", " ", "", AiRole.DRAFTED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("verktygets namn");
        assertThatThrownBy(() -> AiContribution.of("", "Eneo", "", AiRole.DRAFTED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("verktygets id");
        assertThatThrownBy(() -> AiContribution.of("eneo", "Eneo", "", AiRole.DRAFTED, "Annas hyra", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("omständighet utan text")
                .hasMessageNotContaining("Anna");
        assertThat(AiContribution.of("eneo", "Eneo", "", AiRole.DRAFTED, "Annas hyra"))
                .hasToString("AiContribution[eneo, DRAFTED]");
    }
}
