package se.varsam.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.TemporalAmount;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.varsam.incident.ReportingDuty.Capacity;
import se.varsam.term.Answer;
import se.varsam.term.Bilingual;
import se.varsam.term.Language;

class ReportingDutyTest {

    private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");
    private static final Instant AWARE = Instant.parse("2026-11-20T08:00:00Z");

    @Test
    void readsTheDutiesOfThreeLaws() {
        assertThat(ReportingDuty.statutory())
                .extracting(ReportingDuty::id)
                .containsExactly(
                        "GDPR-33-1",
                        "GDPR-33-2",
                        "CSL-2-5",
                        "CSL-2-6",
                        "CSL-2-8",
                        "AIA-26-5",
                        "AIA-73-15",
                        "AIA-73-10",
                        "AIA-73-2");
        assertThat(ReportingDuty.statutory())
                .allSatisfy(duty -> assertThat(duty.source()).matches(".*\\d.*"))
                .allSatisfy(duty ->
                        duty.after().ifPresent(start -> assertThat(find(start)).isNotNull()));
    }

    @ParameterizedTest
    @CsvSource({
        "GDPR-33-1, 2026-11-23T08:00:00Z",
        "CSL-2-5, 2026-11-21T08:00:00Z",
        "CSL-2-6, 2026-11-23T08:00:00Z",
        "AIA-73-15, 2026-12-05T08:00:00Z",
        "AIA-73-10, 2026-11-30T08:00:00Z",
        "AIA-73-2, 2026-11-22T08:00:00Z"
    })
    void countsFromAwareness(String id, Instant due) {
        assertThat(deadline(id, AWARE).due()).contains(due);
    }

    @ParameterizedTest
    @CsvSource({"GDPR-33-2", "AIA-26-5"})
    void asksForAReportWithoutDelay(String id) {
        Deadline deadline = deadline(id, AWARE);

        assertThat(deadline.isWithoutDelay()).isTrue();
        assertThat(deadline.due()).isEmpty();
        assertThat(deadline.isLate(AWARE)).isTrue();
        assertThat(deadline.phrase(Language.SWEDISH)).startsWith("utan dröjsmål: ");
    }

    @Test
    void startsTheFinalReportWhenTheNotificationIsMade() {
        assertThat(deadline("CSL-2-8", AWARE).isWaiting()).isTrue();
        assertThat(deadline("CSL-2-8", AWARE).phrase(Language.ENGLISH)).startsWith("P1M after CSL-2-6: ");

        Deadline started = find("CSL-2-8").deadline(occurrence(AWARE), Map.of("CSL-2-6", local("2027-01-31T10:00")));

        assertThat(started.due()).contains(local("2027-02-28T10:00"));
        assertThat(started.isLate(local("2027-02-28T10:00"))).isFalse();
        assertThat(started.isLate(local("2027-02-28T10:01"))).isTrue();
    }

    @Test
    void countsHoursAsElapsedTimeAcrossTheChangesOfTheClock() {
        assertThat(deadline("CSL-2-5", local("2027-03-27T12:00")).due()).contains(local("2027-03-28T13:00"));
        assertThat(deadline("CSL-2-5", local("2027-10-30T12:00")).due()).contains(local("2027-10-31T11:00"));
    }

    @Test
    void countsDaysAndMonthsByTheSwedishCalendar() {
        assertThat(deadline("AIA-73-2", local("2027-03-27T12:00")).due()).contains(local("2027-03-29T12:00"));
        assertThat(find("CSL-2-8")
                        .deadline(occurrence(AWARE), Map.of("CSL-2-6", local("2028-01-31T23:30")))
                        .due())
                .contains(local("2028-02-29T23:30"));
        assertThat(find("CSL-2-8")
                        .deadline(occurrence(AWARE), Map.of("CSL-2-6", local("2027-03-15T00:30")))
                        .due())
                .contains(local("2027-04-15T00:30"));
    }

    @Test
    void appliesFromItsFirstDayInSweden() {
        assertThat(applicable(occurrence(local("2026-01-14T23:59")))).containsExactly("GDPR-33-1");
        assertThat(applicable(occurrence(local("2026-01-15T00:00"))))
                .containsExactly("GDPR-33-1", "CSL-2-5", "CSL-2-6", "CSL-2-8");
        assertThat(applicable(occurrence(local("2027-12-01T23:59"))).toString()).doesNotContain("AIA");
        assertThat(applicable(occurrence(local("2027-12-02T00:00"))))
                .contains("AIA-26-5", "AIA-73-15", "AIA-73-10", "AIA-73-2");
    }

    @Test
    void asksOfASystemOutsideAnnexIIINothingOfTheAiAct() {
        Occurrence later = occurrence(local("2028-01-01T00:00"));

        assertThat(applicable(later.annexIII(Answer.NO)).toString()).doesNotContain("AIA");
        assertThat(applicable(later.annexIII(Answer.YES))).isEqualTo(applicable(later.annexIII(Answer.UNKNOWN)));
    }

    @Test
    void bindsTheMunicipalityAsWhatItIs() {
        Occurrence later = occurrence(local("2028-01-01T00:00"));

        assertThat(applicable(later.boundAs(Capacity.DEPLOYER))).containsExactly("AIA-26-5");
        assertThat(applicable(later.boundAs(Capacity.PROVIDER))).containsExactly("AIA-73-15", "AIA-73-10", "AIA-73-2");
        assertThat(applicable(later.boundAs(Capacity.PROCESSOR))).containsExactly("GDPR-33-2");
    }

    @ParameterizedTest
    @EnumSource(IncidentKind.class)
    void countsAnUnknownKindAsEveryKind(IncidentKind kind) {
        Occurrence unknown = Occurrence.of(Incident.of(Incident.Status.SUSPECTED), "", AWARE);
        Occurrence known = Occurrence.of(Incident.of(Incident.Status.SUSPECTED, kind), "", AWARE);

        assertThat(applicable(unknown)).containsAll(applicable(known));
    }

    @Test
    void refusesADutyWithoutTime() {
        assertThatThrownBy(() -> own(Duration.ZERO))
                .hasMessageContaining("KS-1")
                .hasMessageContaining("större än noll");
        assertThatThrownBy(() -> own(Period.ofDays(-1))).isInstanceOf(IllegalArgumentException.class);
        assertThat(own(Duration.ofHours(4))
                        .deadline(occurrence(AWARE), Map.of())
                        .due())
                .contains(AWARE.plus(Duration.ofHours(4)));
    }

    private static ReportingDuty own(TemporalAmount limit) {
        return new ReportingDuty(
                "KS-1",
                EnumSet.of(IncidentKind.BIAS),
                Capacity.DEPLOYER,
                ReportingDuty.Systems.EVERY,
                Optional.empty(),
                Optional.of(limit),
                new Bilingual("kommunstyrelsen", "the executive board"),
                new Bilingual("underrättelse", "notice"),
                "rutin KS 2026:1",
                LocalDate.EPOCH);
    }

    private static ReportingDuty find(String id) {
        return ReportingDuty.statutory().stream()
                .collect(Collectors.toMap(ReportingDuty::id, duty -> duty))
                .get(id);
    }

    private static Deadline deadline(String id, Instant aware) {
        return find(id).deadline(occurrence(aware), Map.of());
    }

    private static List<String> applicable(Occurrence occurrence) {
        return ReportingDuty.statutory().stream()
                .filter(duty -> duty.appliesTo(occurrence))
                .map(ReportingDuty::id)
                .toList();
    }

    private static Occurrence occurrence(Instant aware) {
        return Occurrence.of(
                new Incident(Set.of(IncidentKind.PERSONAL_DATA), Incident.Status.SUSPECTED), "chatgpt", aware);
    }

    private static Instant local(String time) {
        return LocalDateTime.parse(time).atZone(SWEDEN).toInstant();
    }
}
