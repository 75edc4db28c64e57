package se.varsam.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.varsam.incident.Incident.Status;
import se.varsam.term.Answer;

class JoiningPropertyTest {

    private static final Instant START = Instant.parse("2026-11-20T08:00:00Z");
    private static final ReportPlan PLAN =
            new ReportPlan("soderkoping", List.of(), ReportingDuty.statutory(), Duration.ofHours(2));

    @Property
    void joinsTheSameWhateverTheOrder(@ForAll("occurrences") List<Occurrence> seen, @ForAll long seed) {
        List<Occurrence> shuffled = new ArrayList<>(seen);
        Collections.shuffle(shuffled, new Random(seed));

        List<IncidentReport> reports = enter(seen);

        assertThat(occurrences(enter(shuffled))).isEqualTo(occurrences(reports));
        assertThat(reports.stream()
                        .mapToInt(report -> report.occurrence().times())
                        .sum())
                .isEqualTo(seen.size());
    }

    @Property
    void neverPutsAClockBackNorDoubtsWhatIsConfirmed(@ForAll("occurrences") List<Occurrence> seen) {
        for (Occurrence each : seen) {
            assertThat(enter(seen))
                    .anyMatch(report -> !report.awareOf().isAfter(each.awareOf())
                            && !report.occurrence().latest().isBefore(each.latest())
                            && (each.incident().status() == Status.SUSPECTED
                                    || report.incident().status() == Status.CONFIRMED));
        }
    }

    @Property(tries = 25)
    void keepsTheSameInAFolderAsInMemory(@ForAll("occurrences") List<Occurrence> seen) throws IOException {
        Path folder = Files.createTempDirectory("varsam-incidents");
        try {
            for (Occurrence each : seen) {
                register(folder).report(each);
            }

            assertThat(occurrences(register(folder).reports())).isEqualTo(occurrences(enter(seen)));
        } finally {
            delete(folder);
        }
    }

    @Provide
    Arbitrary<List<Occurrence>> occurrences() {
        Arbitrary<Integer> minutes = Arbitraries.integers().between(0, 900);
        return Combinators.combine(
                        minutes,
                        Arbitraries.of(Status.class),
                        Arbitraries.of("A", "B", ""),
                        Arbitraries.of("x.ask", "y.ask", ""),
                        Arbitraries.of(Answer.class),
                        Arbitraries.of(Occurrence.Discovery.class))
                .as((after, status, matter, place, annex, found) -> {
                    Occurrence seen = Occurrence.of(
                                    Incident.of(status, IncidentKind.BIAS),
                                    "chatgpt",
                                    START.plus(Duration.ofMinutes(after)))
                            .at(place)
                            .annexIII(annex)
                            .found(found);
                    return matter.isEmpty() ? seen : seen.about(matter);
                })
                .list()
                .ofMinSize(1)
                .ofMaxSize(9);
    }

    private static List<IncidentReport> enter(List<Occurrence> seen) {
        Map<String, IncidentReport> reports = new LinkedHashMap<>();
        for (Occurrence each : seen) {
            List<IncidentReport> same = reports.values().stream()
                    .filter(report ->
                            PLAN.key(each).filter(report.id()::contains).isPresent())
                    .toList();
            PLAN.enter(each, same).forEach(report -> reports.put(report.id(), report));
        }
        return reports.values().stream().filter(report -> !report.isJoined()).toList();
    }

    private static List<Occurrence> occurrences(List<IncidentReport> reports) {
        return reports.stream()
                .map(IncidentReport::occurrence)
                .sorted(Comparator.comparing(Occurrence::awareOf)
                        .thenComparing(Occurrence::toString)
                        .thenComparing(seen -> seen.matter() + seen.places() + seen.found() + seen.annexIII()))
                .toList();
    }

    private static IncidentRegister register(Path folder) {
        return IncidentRegister.of("soderkoping", List.of(), FolderReporter.in(folder))
                .joiningWithin(PLAN.window());
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
