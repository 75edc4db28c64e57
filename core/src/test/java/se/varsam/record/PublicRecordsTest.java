package se.varsam.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.record.RecordRule.Handling;
import se.varsam.record.RecordRule.Weight;

class PublicRecordsTest {

    private static final PublicRecord OUTPUT =
            PublicRecord.of(RecordKind.OUTPUT, "Svaret till Kalle", "eneo", Instant.parse("2026-11-20T12:00:00Z"));

    private final RecordRule rule =
            new RecordRule(Weight.DOCUMENT, EnumSet.allOf(Handling.class), List.of("NORSJO-15", "NORSJO-18"));

    @Test
    void registersWhatIsSecretOrMayBeOrBelongsToACase() {
        PublicRecord looked = OUTPUT.marked(SecrecyMarking.NONE);

        assertThat(rule.handling(OUTPUT)).isEqualTo(Handling.REGISTER);
        assertThat(rule.handling(OUTPUT.marked(SecrecyMarking.MARKED))).isEqualTo(Handling.REGISTER);
        assertThat(rule.handling(looked.inCase("SN 2026/41"))).isEqualTo(Handling.REGISTER);
        assertThat(rule.handling(looked)).isEqualTo(Handling.KEEP_IN_ORDER);
    }

    @Test
    void takesNoTextForATool() {
        assertThatThrownBy(() ->
                        PublicRecord.of(RecordKind.OUTPUT, "Svaret", "Kalle har sökt bistånd i dag", OUTPUT.time()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("id")
                .message()
                .doesNotContain("Kalle");
        assertThatThrownBy(() -> PublicRecord.of(RecordKind.OUTPUT, "Svaret", "x".repeat(121), OUTPUT.time()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(PublicRecord.of(RecordKind.OUTPUT, "Svaret", "Microsoft 365 Copilot", OUTPUT.time())
                        .tool())
                .isEqualTo("Microsoft 365 Copilot");
    }

    @Test
    void registersEverythingWhereOrderIsNotEnough() {
        RecordRule strict = new RecordRule(Weight.DOCUMENT, EnumSet.of(Handling.REGISTER), List.of("NORSJO-18"));

        assertThat(strict.handling(OUTPUT.marked(SecrecyMarking.NONE))).isEqualTo(Handling.REGISTER);
    }

    @Test
    void letsARecordGoByADecisionFromItsDayOnly() {
        LocalDate day = LocalDate.of(2026, 10, 1);
        DisposalDecision decision =
                new DisposalDecision("KS 2026/17", day, Person.of("Vera", Role.INFORMATION_OWNER), "loggar");

        assertThat(rule.letsGo(decision, day)).isTrue();
        assertThat(rule.letsGo(decision, day.minusDays(1))).isFalse();
    }

    @Test
    void tellsWhereARecordIsKeptAndWhatToDoWithIt() {
        KeptRecord kept =
                PublicRecords.of(List.of(rule), record -> "SN 2026/41-7").keep(OUTPUT);

        assertThat(kept)
                .isEqualTo(new KeptRecord(
                        "SN 2026/41-7", OUTPUT.digest(), Handling.REGISTER, List.of("NORSJO-15", "NORSJO-18")));
    }

    @Test
    void registersWhenNoRuleSaysAnything() {
        KeptRecord kept = PublicRecords.of(List.of(), record -> "1").keep(OUTPUT.marked(SecrecyMarking.NONE));

        assertThat(kept.handling()).isEqualTo(Handling.REGISTER);
        assertThat(kept.clauses()).isEmpty();
    }

    @Test
    void letsTheCallerNoticeWhenTheKeeperFails() {
        PublicRecords records = PublicRecords.of(List.of(rule), record -> {
            throw new IllegalStateException("the archive is closed");
        });

        assertThatThrownBy(() -> records.keep(OUTPUT))
                .isInstanceOf(RecordNotKeptException.class)
                .hasMessageContainingAll("OUTPUT", "IllegalStateException")
                .hasMessageNotContaining("Kalle")
                .hasCauseInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> PublicRecords.of(List.of(rule), record -> " ").keep(OUTPUT))
                .isInstanceOf(RecordNotKeptException.class)
                .hasMessageContaining("inte var den finns");
    }

    @Test
    void refusesAnEmptyRecordAndOneThatNobodyCouldRead() {
        assertThatThrownBy(() -> PublicRecord.of(RecordKind.PROMPT, "", "eneo", Instant.EPOCH))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("tom");
        assertThatThrownBy(() -> new PublicRecord(
                        RecordKind.PROMPT,
                        new byte[] {1},
                        "text",
                        "eneo",
                        "",
                        Instant.EPOCH,
                        Optional.empty(),
                        SecrecyMarking.NONE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("medietyp");
    }

    @Test
    void keepsItsContentToItself() {
        byte[] bytes = {1, 2};
        PublicRecord record = new PublicRecord(
                RecordKind.LOG, bytes, "a/b", "eneo", "", Instant.EPOCH, Optional.empty(), SecrecyMarking.NONE);
        bytes[0] = 9;
        record.content()[1] = 9;

        assertThat(record.content()).containsExactly(1, 2);
        assertThat(record)
                .isEqualTo(new PublicRecord(
                        RecordKind.LOG,
                        new byte[] {1, 2},
                        "a/b",
                        "eneo",
                        "",
                        Instant.EPOCH,
                        Optional.empty(),
                        SecrecyMarking.NONE));
        assertThat(record).hasSameHashCodeAs(record.marked(SecrecyMarking.NONE));
    }
}
