package se.varsam.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.varsam.AiPolicy;
import se.varsam.incident.Incident;
import se.varsam.incident.IncidentKind;
import se.varsam.incident.Recipient;
import se.varsam.rule.Clause;
import se.varsam.rule.Obligation;
import se.varsam.term.UnknownTermException;
import se.varsam.tool.AiTool;
import se.varsam.use.Act;
import se.varsam.use.AiUse;

class RecipientTest {

    static Stream<Profile> documents() {
        return Stream.of("karlshamn", "karlskoga", "norsjo", "soderkoping", "kommun-004", Profiles.LAW)
                .map(Profiles::get);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void bindsEveryClauseOnIncidentsToARecipient(Profile profile) {
        Set<String> onIncidents = profile.clauses().stream()
                .filter(clause -> clause.phase().equals("INCIDENT"))
                .map(Clause::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> bound = profile.recipients().stream()
                .map(Recipient::clauses)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(onIncidents).isNotEmpty().isEqualTo(bound);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void sendsEachKindWhereTheRulesOnItSay(Profile profile) {
        AiPolicy alone = AiPolicy.of(profile).withoutLaw();
        AiTool open = AiTool.publiclyAvailable("chatgpt", "ChatGPT").build();
        int checked = 0;
        for (IncidentKind kind : IncidentKind.values()) {
            Incident incident = Incident.of(Incident.Status.CONFIRMED, kind);
            List<Obligation> duties = alone.assess(AiUse.report(open, incident)).obligations().stream()
                    .filter(duty -> duty.kind() == Obligation.Kind.REPORT)
                    .toList();
            checked += duties.size();
            for (Obligation duty : duties) {
                assertThat(profile.recipients())
                        .as(duty.clause() + " " + kind)
                        .anyMatch(recipient -> recipient.takes(incident)
                                && recipient.clauses().contains(duty.clause().id()));
            }
        }
        assertThat(checked).isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "karlshamn, BIAS, IT- och digitaliseringsavdelningen",
        "karlskoga, SECRECY, kommunens incidentrutin för informationssäkerhet",
        "norsjo, MISUSE, kommunens incidentkanaler för informationssäkerhet och dataskydd",
        "soderkoping, PERSONAL_DATA, kommunens rutin för personuppgiftsincidenter",
        "kommun-004, INFORMATION_SECURITY, kommunens ordinarie incidentkanaler för informationssäkerhet och dataskydd"
    })
    void namesTheChannelAsTheDocumentDoes(String id, IncidentKind kind, String channel) {
        assertThat(takers(Profiles.get(id), kind)).containsExactly(channel);
    }

    @Test
    void namesNoChannelWhereTheDocumentIsSilent() {
        assertThat(takers(Profiles.get("soderkoping"), IncidentKind.BIAS)).isEmpty();
    }

    @Test
    void letsAnOverlayAddARecipientAndKeepsThoseBelow() {
        Profile below = Profiles.get("karlskoga");

        Profile onTop = below.overlay(
                "namnden",
                "Nämnden",
                overlay -> overlay.clause("NAMNDEN-1", "Allt anmäls till nämnden.", "All is reported to the board.")
                        .on(Act.REPORT)
                        .report("NAMNDEN-1")
                        .reportsTo("nämnden", "the board", EnumSet.allOf(IncidentKind.class), "NAMNDEN-1", "124"));

        assertThat(onTop.recipients()).containsAll(below.recipients()).hasSize(3);
        assertThat(onTop.recipients().get(2)).hasToString("nämnden [NAMNDEN-1, KARLSKOGA-124]");
    }

    @Test
    void refusesARecipientWithoutGround() {
        ProfileBuilder builder = Profile.of("grannby", "Grannby", "");

        assertThatThrownBy(() -> builder.reportsTo("IT", "IT", EnumSet.of(IncidentKind.BIAS)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("minst en klausul");
        assertThatThrownBy(() -> builder.reportsTo("IT", "IT", EnumSet.of(IncidentKind.BIAS), "GRANNBY-9"))
                .isInstanceOf(UnknownTermException.class)
                .hasMessageContaining("GRANNBY-9");
    }

    private static List<String> takers(Profile profile, IncidentKind kind) {
        Incident incident = Incident.of(Incident.Status.SUSPECTED, kind);
        return profile.recipients().stream()
                .filter(recipient -> recipient.takes(incident))
                .map(recipient -> recipient.name().sv())
                .toList();
    }
}
