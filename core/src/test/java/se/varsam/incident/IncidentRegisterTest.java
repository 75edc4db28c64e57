package se.varsam.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.incident.Incident.Status;
import se.varsam.term.Bilingual;

class IncidentRegisterTest {

    private static final Instant FIRST = Instant.parse("2026-11-20T08:00:00Z");
    private static final String SECRET = "Kalle Karlsson klistrade in 19121212-1212";

    @TempDir
    private Path folder;

    @Test
    void keepsAFileWithWhatIsKnownAndWhoGetsItByWhen() throws IOException {
        IncidentReport report = register().report(seen(FIRST).describedAs(SECRET));

        assertThat(report.recipients()).extracting(each -> each.name().sv()).containsExactly("rutinen");
        assertThat(report.next().orElseThrow().duty().id()).isEqualTo("CSL-2-5");
        assertThat(report.toString()).doesNotContain("Kalle", "1912").contains("PERSONAL_DATA");
        String file = Files.readString(folder.resolve(report.id() + ".json"));
        assertThat(file)
                .contains("\"status\":\"SUSPECTED\"", "\"duty\":\"GDPR-33-1\",\"due\":\"2026-11-23T08:00:00Z\"", SECRET)
                .contains("\"sv\":\"rutinen\"");
        assertThat(report.id()).matches("2026-11-20-[0-9a-f]{20}-[0-9a-f]{8}");
    }

    @Test
    void joinsWhatIsAboutTheSame() {
        List<IncidentReport> handedOn = new ArrayList<>();
        IncidentRegister register = register().with(handedOn::add);

        IncidentReport first = register.report(seen(FIRST.plusSeconds(60)));
        IncidentReport second = register.report(seen(FIRST, Status.CONFIRMED));
        IncidentReport third = register.report(seen(FIRST.plusSeconds(90)));

        assertThat(second.id()).isEqualTo(first.id()).isEqualTo(third.id());
        assertThat(third.occurrence().times()).isEqualTo(3);
        assertThat(third.awareOf()).isEqualTo(FIRST);
        assertThat(third.incident().status()).isEqualTo(Status.CONFIRMED);
        assertThat(second.next().orElseThrow().due()).contains(FIRST.plus(Duration.ofHours(24)));
        assertThat(handedOn).containsExactly(first, second, third);
        assertThat(register.reports()).containsExactly(third);
    }

    @Test
    void keepsApartWhatDiffers() {
        IncidentRegister register = register();
        register.report(seen(FIRST));
        register.report(seen(FIRST).about("KS 2026/18"));
        register.report(seen(FIRST.plus(Duration.ofHours(25))));
        register.report(Occurrence.of(Incident.of(Status.SUSPECTED, IncidentKind.PERSONAL_DATA), "eneo", FIRST)
                .about("KS 2026/17"));
        register.report(Occurrence.of(Incident.of(Status.SUSPECTED, IncidentKind.SECRECY), "chatgpt", FIRST)
                .about("KS 2026/17"));

        assertThat(register.reports()).hasSize(5);
    }

    @Test
    void joinsNothingThatNobodyCanTellToBeTheSame() {
        IncidentRegister register = register();
        Occurrence bare = Occurrence.of(Incident.of(Status.SUSPECTED), "", FIRST);
        register.report(bare);
        register.report(bare);

        assertThat(register.reports()).hasSize(2);
    }

    @Test
    void joinsTwoReportsThatTurnOutToBeOne() {
        List<IncidentReport> handedOn = new ArrayList<>();
        IncidentRegister register = register().with(handedOn::add).joiningWithin(Duration.ofHours(2));
        IncidentReport early = register.report(seen(FIRST));
        IncidentReport late = register.report(seen(FIRST.plus(Duration.ofHours(4))));
        register.fulfilled(late.id(), "CSL-2-6", FIRST.plus(Duration.ofHours(5)));

        IncidentReport all = register.report(seen(FIRST.plus(Duration.ofHours(2))));

        assertThat(all.id()).isEqualTo(early.id());
        assertThat(all.occurrence().times()).isEqualTo(3);
        assertThat(all.fulfilled()).containsKey("CSL-2-6");
        assertThat(handedOn.get(handedOn.size() - 1).joinedInto()).contains(early.id());
        assertThat(register.reports()).containsExactly(all);
    }

    @Test
    void startsTheClockOfTheFinalReportWhenTheNotificationIsMade() {
        IncidentRegister register = register();
        IncidentReport report = register.report(seen(FIRST));

        IncidentReport notified = register.fulfilled(report.id(), "CSL-2-6", Instant.parse("2026-11-21T08:00:00Z"));

        assertThat(notified.deadlines())
                .filteredOn(deadline -> deadline.duty().id().equals("CSL-2-8"))
                .singleElement()
                .satisfies(deadline -> assertThat(deadline.due()).contains(Instant.parse("2026-12-21T08:00:00Z")));
        assertThatThrownBy(() -> register.fulfilled(report.id(), "CSL-9", FIRST))
                .hasMessageContaining("CSL-9");
        assertThatThrownBy(() -> register.fulfilled("2026-01-01-x", "CSL-2-6", FIRST))
                .hasMessageContaining("2026-01-01-x");
    }

    @Test
    void survivesARestart() {
        IncidentReport before = register().report(seen(FIRST).describedAs(SECRET));
        IncidentReport after = register().report(seen(FIRST.plusSeconds(1)));

        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.occurrence().times()).isEqualTo(2);
        assertThat(after.occurrence().descriptions()).containsExactly(SECRET);
        assertThat(register().reports()).containsExactly(after);
    }

    @Test
    void addsAClockOfTheMunicipalitysOwnAndReplacesNone() {
        ReportingDuty own = new ReportingDuty(
                "KS-1",
                EnumSet.of(IncidentKind.PERSONAL_DATA),
                ReportingDuty.Capacity.CONTROLLER,
                ReportingDuty.Systems.EVERY,
                Optional.empty(),
                Optional.of(Duration.ofHours(4)),
                new Bilingual("kommunstyrelsen", "the executive board"),
                new Bilingual("underrättelse", "notice"),
                "rutin KS 2026:1",
                LocalDate.EPOCH);

        IncidentReport report = register().with(own).report(seen(FIRST));

        assertThat(report.next().orElseThrow().duty()).isEqualTo(own);
        assertThat(report.deadlines()).hasSize(5);
        assertThatThrownBy(() -> register().with(own).with(own))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ersätter ingen");
    }

    @Test
    void countsAStoppedAttemptAndMakesNoIncidentOfIt() {
        List<StoppedAttempt> trail = new ArrayList<>();
        IncidentRegister register = register().recordingStopped(trail::add);
        StoppedAttempt attempt = new StoppedAttempt(
                FIRST,
                "soderkoping",
                "chatgpt",
                EnumSet.of(IncidentKind.PERSONAL_DATA),
                Set.of("SODERKOPING-D"),
                "CaseAssistant.ask");

        register.stopped(attempt);

        assertThat(register.stoppedAttempts()).isEqualTo(1);
        assertThat(trail).containsExactly(attempt);
        assertThat(register.reports()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @Nested
    class LosesNone {

        @Test
        void whenTheReporterThrows() {
            IncidentRegister register = register().with(report -> {
                throw new IllegalStateException("the queue is down");
            });

            IncidentReport report = register.report(seen(FIRST));

            assertThat(register().reports()).containsExactly(report);
        }

        @Test
        void whenTheFolderIsAFile() throws IOException {
            Path file = Files.writeString(folder.resolve("incidents"), "not a folder");
            List<IncidentReport> handedOn = new ArrayList<>();
            IncidentRegister register = register(file).with(handedOn::add);

            IncidentReport first = register.report(seen(FIRST));
            IncidentReport second = register.report(seen(FIRST.plusSeconds(1)));

            assertThat(handedOn).containsExactly(first, second);
            assertThat(second.id()).isEqualTo(first.id());
            assertThat(second.occurrence().times()).isEqualTo(2);

            Files.delete(file);
            register.report(seen(FIRST).about("another"));

            assertThat(register(file).reports()).contains(second).hasSize(2);
        }

        @Test
        void sayingSoWithTheFactsWhenNeitherWorks() throws IOException {
            Path file = Files.writeString(folder.resolve("incidents"), "not a folder");

            assertThatThrownBy(() -> register(file).report(seen(FIRST).describedAs(SECRET)))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContainingAll("PERSONAL_DATA", "chatgpt", "2026-11-20T08:00:00Z", file.toString())
                    .hasMessageNotContaining("Kalle");
            assertThatThrownBy(() -> register(file)
                            .with(report -> {
                                throw new IllegalStateException("the queue is down");
                            })
                            .report(seen(FIRST)))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("mottagaren tog inte emot")
                    .satisfies(thrown -> assertThat(thrown.getSuppressed()).hasSize(1));
            assertThat(Files.readString(file)).isEqualTo("not a folder");
        }

        @Test
        void whenTheThreadIsInterrupted() {
            Thread.currentThread().interrupt();

            assertThatCode(() -> register().report(seen(FIRST))).doesNotThrowAnyException();

            assertThat(Thread.interrupted()).isTrue();
            assertThat(register().reports()).hasSize(1);
        }

        @Test
        void whenAFileIsUnreadable() throws IOException {
            IncidentReport report = register().report(seen(FIRST));
            Path file = folder.resolve(report.id() + ".json");
            Files.writeString(file, "{\"format\":1,\"id\":");

            IncidentReport next = register().report(seen(FIRST));

            assertThat(next.id()).isNotEqualTo(report.id());
            assertThat(file).hasContent("{\"format\":1,\"id\":");
            assertThat(register().reports()).containsExactly(next);
        }

        @Test
        void whenTwoThreadsWriteWithTwoRegistersOnOneFolder() throws Exception {
            int each = 25;
            CountDownLatch start = new CountDownLatch(1);
            ExecutorService threads = Executors.newFixedThreadPool(4);
            List<Future<?>> done = new ArrayList<>();
            for (IncidentRegister register : List.of(register(), register())) {
                for (int thread = 0; thread < 2; thread++) {
                    done.add(threads.submit(() -> {
                        start.await();
                        for (int i = 0; i < each; i++) {
                            register.report(seen(FIRST.plusSeconds(i)));
                        }
                        return 0;
                    }));
                }
            }
            start.countDown();
            for (Future<?> one : done) {
                one.get();
            }
            threads.shutdown();

            assertThat(register().reports())
                    .singleElement()
                    .satisfies(report -> assertThat(report.occurrence().times()).isEqualTo(4 * each));
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files.filter(file -> file.toString().endsWith(".tmp")))
                        .isEmpty();
            }
        }
    }

    private IncidentRegister register() {
        return register(folder);
    }

    private static IncidentRegister register(Path where) {
        Recipient recipient = new Recipient(
                new Bilingual("rutinen", "the routine"),
                EnumSet.of(IncidentKind.PERSONAL_DATA),
                List.of("SODERKOPING-E"));
        Recipient other =
                new Recipient(new Bilingual("IT", "IT"), EnumSet.of(IncidentKind.BIAS), List.of("SODERKOPING-E"));
        return IncidentRegister.of("soderkoping", List.of(recipient, other), FolderReporter.in(where));
    }

    private static Occurrence seen(Instant aware) {
        return seen(aware, Status.SUSPECTED);
    }

    private static Occurrence seen(Instant aware, Status status) {
        return Occurrence.of(Incident.of(status, IncidentKind.PERSONAL_DATA), "chatgpt", aware)
                .at("CaseAssistant.ask, argument 1")
                .about("KS 2026/17");
    }
}
