package se.varsam.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.term.Answers;

class StatementTest {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");

    private final Ruling ruling = Ruling.by(Person.of("Alex Ek", Role.EMPLOYEE))
            .under("3.1")
            .content("Stödet beviljas med 8 000 kronor.")
            .because("Utgifterna är styrkta.", "12 kap. 1 § socialtjänstlagen")
            .presentedBy(Person.of("Bo Al", Role.EMPLOYEE))
            .with(Person.of("Cia Alm", Role.LAWYER))
            .on(LocalDate.of(2026, 9, 5));

    private final Decision.Proposed withAi = new Decision.Proposed(
            Answers.unknown(),
            List.of(
                    AiContribution.of("eneo", "Eneo", "2.3", AiRole.SEARCHED, "hushållets inkomster", "hyran"),
                    AiContribution.of("norm", "Normberäkning", "", AiRole.RECOMMENDED, "riksnormen för 2026"),
                    AiContribution.of("eneo", "Eneo", "2.3", AiRole.SUMMARISED, "hyran", "antalet barn")));

    private final Decision.Proposed withoutAi =
            new Decision.Proposed(Answers.<DecisionTrait>unknown().without(DecisionTrait.AI_USED));

    private final Ruling reviewed = ruling.reviewing(
                    AiReview.of(AiReview.Part.SOURCES, AiReview.Part.FACTS, AiReview.Part.BIAS))
            .changing("Beloppet höjdes med 500 kronor\neftersom el inte var med i underlaget");

    @Test
    void namesEveryToolAndTheHumanWhoDecided() {
        assertThat(withAi.decide(reviewed).statement(SWEDISH))
                .isEqualTo("AI har använts som hjälpmedel i handläggningen av ärendet."
                        + " Eneo (version 2.3) har sökt fram uppgifter och sammanfattat underlag."
                        + " Resultatet bygger främst på hushållets inkomster, hyran och antalet barn."
                        + " Normberäkning (version ej angiven) har rekommenderat ett beslut."
                        + " Resultatet bygger främst på riksnormen för 2026."
                        + " En människa, Alex Ek, har öppnat det som AI har tagit fram, granskat det i fråga om"
                        + " sakuppgifter, källor och partiskhet och fattat beslutet på delegation (3.1)"
                        + " den 5 september 2026."
                        + " Förslaget har ändrats så här: Beloppet höjdes med 500 kronor eftersom el inte var med i"
                        + " underlaget.");
    }

    @Test
    void speaksEnglishToEnglishReaders() {
        assertThat(withAi.decide(reviewed.changing("One sum was raised.")).statement(Locale.US))
                .isEqualTo("AI has been used as an aid in handling the matter."
                        + " Eneo (version 2.3) searched for information and summarised material."
                        + " The result rests mainly on hushållets inkomster, hyran and antalet barn."
                        + " Normberäkning (version not stated) recommended a decision."
                        + " The result rests mainly on riksnormen för 2026."
                        + " A human, Alex Ek, opened what AI produced, reviewed its facts, sources and bias and made the"
                        + " decision on delegation (3.1) on 5 September 2026."
                        + " The proposal was changed as follows: One sum was raised.");
    }

    @Test
    void speaksSwedishToEverybodyElse() {
        assertThat(withAi.statement(Locale.GERMANY)).isEqualTo(withAi.statement(SWEDISH));
        assertThat(withAi.statement(Locale.ROOT)).isEqualTo(withAi.statement(SWEDISH));
    }

    @Test
    void leavesPeopleOutOfWhatIsSentOut() {
        Decision.Made made = withAi.decide(reviewed.changing("Cia Alm höjde beloppet."));

        assertThat(made.statement(SWEDISH, Names.WITHHELD))
                .endsWith(" En människa har öppnat det som AI har tagit fram, granskat det i fråga om sakuppgifter,"
                        + " källor och partiskhet och fattat beslutet på delegation (3.1) den 5 september 2026."
                        + " Förslaget har ändrats.")
                .contains("Eneo (version 2.3)", "riksnormen")
                .doesNotContain("Alex", "Bo Al", "Cia");
        assertThat(made.statement(Locale.UK, Names.WITHHELD))
                .endsWith(" A human opened what AI produced, reviewed its facts, sources and bias and made the decision"
                        + " on delegation (3.1) on 5 September 2026. The proposal was changed.");
        assertThat(made.ruling().changes()).contains("Cia Alm");
    }

    @Test
    void saysThatAiWasNotUsed() {
        assertThat(withoutAi.statement(SWEDISH)).isEqualTo("AI har inte använts i handläggningen av ärendet.");
        assertThat(withoutAi.decide(ruling.under("")).statement(SWEDISH))
                .isEqualTo("AI har inte använts i handläggningen av ärendet."
                        + " En människa, Alex Ek, har fattat beslutet den 5 september 2026.");
        assertThat(withoutAi.decide(ruling).statement(Locale.ENGLISH, Names.WITHHELD))
                .isEqualTo("AI has not been used in handling the matter."
                        + " A human made the decision on delegation (3.1) on 5 September 2026.");
    }

    @Test
    void namesEverybodyWhoDecided() {
        Decision.Made made = withoutAi.decide(ruling.jointlyWith(Person.of("Disa Ö", Role.ELECTED)));

        assertThat(made.statement(SWEDISH))
                .endsWith(" Flera människor, Alex Ek och Disa Ö, har fattat beslutet på delegation (3.1)"
                        + " den 5 september 2026.");
        assertThat(made.statement(Locale.ENGLISH, Names.WITHHELD))
                .endsWith(" Several humans made the decision on delegation (3.1) on 5 September 2026.");
    }

    @Test
    void isOneParagraphWhateverTheTextsHold() {
        Decision.Made made = new Decision.Proposed(
                        Answers.unknown(),
                        List.of(AiContribution.of("x", "X\n1", " 2\t3 ", AiRole.DRAFTED, "rad ett\r\nrad två")))
                .decide(ruling.under("3\n1").changing("Ett.\n\nTvå!"));

        assertThat(made.statement(SWEDISH))
                .contains(
                        "X 1 (version 2 3) har skrivit utkast till text.", "på rad ett rad två.", "(3 1)", "Ett. Två!")
                .doesNotContain("\n", "Två!.");
    }

    @ParameterizedTest
    @EnumSource(AiRole.class)
    void tellsEveryPartAsAVerb(AiRole role) {
        String sentences = new Decision.Proposed(
                        Answers.unknown(), List.of(AiContribution.of("x", "Verktyget", "1", role)))
                .statement(SWEDISH);

        assertThat(sentences).contains(" Verktyget (version 1) har " + role.sv() + ". ");
        assertThat(sentences.contains("Vad resultatet främst bygger på är inte angivet."))
                .isEqualTo(role.weighsIn());
    }

    @Nested
    class WhatIsNotKnown {

        private final Decision.Proposed silent = Decision.unknown();

        @Test
        void isSaidNotToBe() {
            assertThat(silent.statement(SWEDISH))
                    .isEqualTo("Om AI har använts i handläggningen av ärendet är inte angivet."
                            + " Det här är ett förslag; ingen människa har ännu fattat beslut.");
            assertThat(new Decision.Proposed(Answers.<DecisionTrait>unknown().with(DecisionTrait.AI_USED))
                            .statement(SWEDISH))
                    .isEqualTo(
                            "AI har använts som hjälpmedel i handläggningen av ärendet, men vilket verktyg det var och"
                                    + " vad det gjorde är inte angivet."
                                    + " Det här är ett förslag; ingen människa har ännu fattat beslut.");
        }

        @Test
        void isSaidOfTheReviewToo() {
            assertThat(last(ruling))
                    .isEqualTo("En människa, Alex Ek, har fattat beslutet på delegation (3.1) den 5 september 2026."
                            + " Om det som AI har tagit fram har granskats är inte angivet."
                            + " Någon ändring av förslaget är inte antecknad.");
            assertThat(last(ruling.reviewing(AiReview.unopened())))
                    .isEqualTo("En människa, Alex Ek, har fattat beslutet på delegation (3.1) den 5 september 2026"
                            + " utan att öppna det som AI har tagit fram."
                            + " Någon ändring av förslaget är inte antecknad.");
            assertThat(last(ruling.reviewing(new AiReview(Set.of(), AiReview.Material.OPENED))))
                    .isEqualTo("En människa, Alex Ek, har öppnat det som AI har tagit fram och fattat beslutet"
                            + " på delegation (3.1) den 5 september 2026. Vad som har granskats är inte angivet."
                            + " Någon ändring av förslaget är inte antecknad.");
            assertThat(last(ruling.reviewing(
                            new AiReview(Set.of(AiReview.Part.PROVISIONS), AiReview.Material.UNKNOWN))))
                    .isEqualTo("En människa, Alex Ek, har granskat det som AI har tagit fram i fråga om"
                            + " tillämpade bestämmelser och fattat beslutet på delegation (3.1)"
                            + " den 5 september 2026. Någon ändring av förslaget är inte antecknad.");
        }

        private String last(Ruling said) {
            return silent.decide(said)
                    .statement(SWEDISH)
                    .replace("Om AI har använts i handläggningen av ärendet är inte angivet. ", "");
        }
    }
}
