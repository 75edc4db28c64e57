package se.varsam.guarded.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.varsam.guarded.output.Outputs.ENEO;
import static se.varsam.guarded.output.Outputs.SENTENCE;
import static se.varsam.guarded.output.Outputs.SODERKOPING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.varsam.AiPolicy;
import se.varsam.audit.AuditException;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditRecord;
import se.varsam.audit.AuditTrail;
import se.varsam.content.ContentKind;
import se.varsam.decision.CaseDocument;
import se.varsam.rule.PolicyViolationException;

class OutputEvidenceTest {

    private final AuditTrail trail = AuditTrail.inMemory();
    private final AiPolicy policy = SODERKOPING.recordedIn(trail);

    @TempDir
    private Path folder;

    interface Assistant {

        String text();

        List<String> list();

        Stream<String> stream();

        Iterator<String> iterator();

        byte[] bytes();

        Path path();
    }

    @AfterEach
    void close() {
        trail.close();
    }

    @Test
    void tellsWhatWasLabelledByDigestOnly() {
        pass("text", "Ja.");

        AuditRecord record = trail.record(0);
        assertThat(record.kind()).isEqualTo(AuditKind.LABELLED);
        assertThat(record.act()).isEqualTo("OUTPUT");
        assertThat(record.tool()).isEqualTo("eneo");
        assertThat(record.profile()).startsWith("soderkoping@");
        assertThat(matches(0, "Ja.\n\n" + SENTENCE)).isEqualTo(AuditTrail.Match.MATCHES);
    }

    @Test
    void tellsOfEachThing() throws IOException {
        Path file = Files.write(folder.resolve("torget.png"), Outputs.image("png"));
        pass("list", List.of("Ja.", "Nej."));
        pass("bytes", Outputs.image("png"));
        pass("path", file);

        assertThat(trail.size()).isEqualTo(4);
        byte[] labelled = Files.readAllBytes(file);
        assertThat(trail.matches(2, "output", labelled)).isEqualTo(AuditTrail.Match.MATCHES);
        assertThat(trail.matches(3, "output", labelled)).isEqualTo(AuditTrail.Match.MATCHES);
    }

    @Test
    void tellsOfNothingThatIsBlank() {
        pass("text", " ");
        pass("bytes", new byte[0]);
        assertThat((Stream<?>) pass("stream", Stream.of(" "))).hasSize(1);

        assertThat(trail.size()).isZero();
    }

    @Test
    void tellsOfAStreamOnceBeforeItsCaption() {
        List<Long> sizes = new ArrayList<>();
        String half = "😀".substring(0, 1);
        String otherHalf = "😀".substring(1);
        ((Stream<?>) pass("stream", Stream.of("Ja ", half, otherHalf))).forEach(part -> sizes.add(trail.size()));

        assertThat(sizes).containsExactly(0L, 0L, 0L, 1L);
        assertThat(matches(0, "Ja 😀\n\n" + SENTENCE)).isEqualTo(AuditTrail.Match.MATCHES);
    }

    @Test
    void tellsOfAStreamThatCameLabelled() {
        assertThat((Stream<?>) pass("stream", Stream.of("Ja.", "\n\n" + SENTENCE)))
                .hasSize(2);

        assertThat(matches(0, "Ja.\n\n" + SENTENCE)).isEqualTo(AuditTrail.Match.MATCHES);
    }

    @Test
    void givesOutNothingWithoutEvidence() {
        trail.close();

        assertThatThrownBy(() -> pass("text", "Ja.")).isInstanceOf(AuditException.class);
        assertThatThrownBy(() -> pass("list", List.of("Ja."))).isInstanceOf(AuditException.class);
        assertThatThrownBy(() -> pass("bytes", Outputs.image("png"))).isInstanceOf(AuditException.class);
    }

    @Test
    void failsAStreamWithoutEvidence() {
        trail.close();
        List<Object> given = new ArrayList<>();

        assertThatThrownBy(() -> ((Stream<?>) pass("stream", Stream.of("Ja."))).forEach(given::add))
                .isInstanceOf(AuditException.class);
        assertThat(given).containsExactly("Ja.");
    }

    @Test
    void failsAnIteratorWithoutEvidenceEveryTime() {
        trail.close();
        Iterator<?> iterator = (Iterator<?>) pass("iterator", List.of("Ja.").iterator());

        assertThat(iterator.next()).isEqualTo("Ja.");
        assertThat(iterator.hasNext()).isTrue();
        assertThatThrownBy(iterator::next).isInstanceOf(AuditException.class);
        assertThatThrownBy(iterator::next).isInstanceOf(AuditException.class);
    }

    @Test
    void tellsHowADocumentWasJudged() {
        OutputGuard guard = Outputs.document(Assistant.class, "text", CaseDocument.Kind.OFFICIAL_REPORT);
        guard.pass("AI har använts: Eneo.", policy, ENEO);
        assertThatThrownBy(() -> guard.pass("Bygglov beviljas.", policy, ENEO))
                .isInstanceOf(PolicyViolationException.class);

        assertThat(trail.record(0).verdict()).isEqualTo("ALLOWED");
        assertThat(trail.record(1).kind()).isEqualTo(AuditKind.ASSESSED);
        assertThat(trail.record(1).act()).isEqualTo("DECIDE");
        assertThat(trail.record(1).verdict()).isEqualTo("REQUIRED");
        assertThat(trail.record(1).clauses()).containsExactly("SODERKOPING-P", "SODERKOPING-P-3", "VARSAM-16");
    }

    @Test
    void labelsADocumentBeforeItIsRead() {
        OutputGuard guard = Outputs.guard(
                Assistant.class,
                "text",
                Optional.of(Outputs.generated(ContentKind.TEXT)),
                Optional.of(CaseDocument.Kind.OFFICIAL_REPORT));

        assertThat(guard.pass("Bygglov beviljas. Verktyg: Eneo.", policy, ENEO))
                .isEqualTo("Bygglov beviljas. Verktyg: Eneo.\n\n" + SENTENCE);
    }

    private AuditTrail.Match matches(long number, String text) {
        return trail.matches(number, "output", text.getBytes(UTF_8));
    }

    private @Nullable Object pass(String method, Object result) {
        return Outputs.guard(Assistant.class, method).pass(result, policy, ENEO);
    }
}
