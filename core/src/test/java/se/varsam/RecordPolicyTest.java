package se.varsam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.profile.LooseningException;
import se.varsam.profile.Profile;
import se.varsam.profile.Profiles;
import se.varsam.record.FolderKeeper;
import se.varsam.record.KeptRecord;
import se.varsam.record.PublicRecord;
import se.varsam.record.PublicRecords;
import se.varsam.record.RecordKind;
import se.varsam.record.RecordRule;
import se.varsam.record.RecordRule.Handling;
import se.varsam.record.RecordRule.Weight;
import se.varsam.record.SecrecyMarking;
import se.varsam.rule.Clause;
import se.varsam.use.Act;

class RecordPolicyTest {

    private final PublicRecord looked = PublicRecord.of(RecordKind.OUTPUT, "Ett svar", "eneo", Policies.CLOCK.instant())
            .marked(SecrecyMarking.NONE);

    @TempDir
    private Path folder;

    static Stream<Profile> speaking() {
        return Profiles.all().stream().filter(profile -> profile.themes().contains("public-records"));
    }

    @Test
    void speaksInFourDocuments() {
        assertThat(speaking().map(Profile::id))
                .containsExactlyInAnyOrder("karlskoga", "norsjo", "soderkoping", Profiles.LAW);
    }

    @ParameterizedTest
    @MethodSource("speaking")
    void bindsEveryClauseOnPublicRecordsToTheRule(Profile profile) {
        Set<String> clauses = profile.clauses().stream()
                .filter(clause -> clause.theme().equals("public-records"))
                .map(Clause::id)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(clauses)
                .isNotEmpty()
                .isEqualTo(new TreeSet<>(profile.recordRule().orElseThrow().clauses()));
    }

    @Test
    void keepsARecordAndSaysWhatToDoWithIt() {
        AiPolicy policy = AiPolicy.of("norsjo");
        String answer = "Ett svar";

        // @start region="records"
        PublicRecords records = policy.records(FolderKeeper.in(folder)); // or a RecordKeeper of the municipality's own

        KeptRecord kept = records.keep(PublicRecord.of(RecordKind.OUTPUT, answer, "eneo", Policies.CLOCK.instant())
                .inCase("SN 2026/41")
                .marked(SecrecyMarking.NONE)); // throws when it is not kept
        kept.handling(); // REGISTER: NORSJO-15, …
        // @end region="records"

        assertThat(kept.handling()).isEqualTo(Handling.REGISTER);
        assertThat(kept.clauses()).containsExactly("NORSJO-15", "NORSJO-16", "NORSJO-17", "NORSJO-18");
        assertThat(folder.resolve(kept.reference())).hasContent("Ett svar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"karlshamn", "kommun-004"})
    void isAdvisedByTheLawWhereTheDocumentIsSilent(String id) {
        assertThat(Profiles.get(id).recordRule()).isEmpty();
        assertThat(Profiles.get(Profiles.LAW).recordRule().orElseThrow().weight())
                .isEqualTo(Weight.ADVICE);

        KeptRecord kept = AiPolicy.of(id).records(record -> "1").keep(looked);

        assertThat(kept.handling()).isEqualTo(Handling.KEEP_IN_ORDER);
        assertThat(kept.clauses()).containsExactly("LAW-TF-2", "LAW-OSL-5-1", "LAW-ARKIVL-10");
        assertThat(AiPolicy.of(id)
                        .withoutLaw()
                        .records(record -> "1")
                        .keep(looked)
                        .handling())
                .isEqualTo(Handling.REGISTER);
    }

    @Test
    void letsAnOverlayAskForMoreAndNeverForLess() {
        Profile norsjo = Profiles.get("norsjo");

        RecordRule stricter =
                onTop(norsjo, EnumSet.of(Handling.REGISTER)).recordRule().orElseThrow();

        assertThat(stricter.ways()).containsExactly(Handling.REGISTER);
        assertThat(stricter.clauses()).contains("NORSJO-15", "NAMNDEN-1");
        assertThatThrownBy(() -> onTop(onTop(norsjo, EnumSet.of(Handling.REGISTER)), EnumSet.allOf(Handling.class)))
                .isInstanceOf(LooseningException.class)
                .hasMessageContaining("NAMNDEN-1");
    }

    private static Profile onTop(Profile below, Set<Handling> ways) {
        List<String> known = below.clauses().stream().map(Clause::id).toList();
        return below.overlay("namnden", "Nämnden", overlay -> {
            if (!known.contains("NAMNDEN-1")) {
                overlay.clause("NAMNDEN-1", "Allt diarieförs.", "All is registered.")
                        .on(Act.OPERATE)
                        .record("NAMNDEN-1");
            }
            return overlay.keepsRecords(Weight.DOCUMENT, ways, "NAMNDEN-1");
        });
    }
}
