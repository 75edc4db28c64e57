package se.varsam.guarded.output;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.varsam.decision.CaseDocument.Kind.BACKGROUND_DOCUMENT;
import static se.varsam.decision.CaseDocument.Kind.OFFICIAL_REPORT;
import static se.varsam.guarded.output.Outputs.ENEO;
import static se.varsam.guarded.output.Outputs.SODERKOPING;

import java.nio.CharBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.AiPolicy;
import se.varsam.decision.CaseDocument;
import se.varsam.rule.Finding;
import se.varsam.rule.PolicyViolationException;
import se.varsam.rule.Verdict;

/** Söderköping P, and what the annotation itself demands elsewhere. */
class DocumentCheckTest {

    private static final String TELLING =
            "Bygglov beviljas. Språkmodellen Eneo har använts för att sammanfatta ärendet.";

    interface Reports {

        String report();

        CharSequence sequence();

        CompletableFuture<Optional<String>> later();
    }

    @ParameterizedTest
    @EnumSource
    void passesADocumentThatStatesIt(CaseDocument.Kind kind) {
        assertThat(Outputs.document(Reports.class, "report", kind).pass(TELLING, SODERKOPING, ENEO))
                .isSameAs(TELLING);
    }

    @Test
    void citesTheRuleForTheKindOfDocument() {
        assertThat(clauses(OFFICIAL_REPORT, "Bygglov beviljas.", SODERKOPING))
                .containsExactly("SODERKOPING-P", "SODERKOPING-P-3", "VARSAM-16");
        assertThat(clauses(BACKGROUND_DOCUMENT, "Bygglov beviljas.", SODERKOPING))
                .containsExactly("SODERKOPING-P-2", "SODERKOPING-P-3", "VARSAM-16");
    }

    @Test
    void citesOnlyTheRulesThatAreBroken() {
        assertThat(clauses(OFFICIAL_REPORT, "AI har använts för att sammanfatta ärendet.", SODERKOPING))
                .containsExactly("SODERKOPING-P-3", "VARSAM-16");
        assertThat(clauses(OFFICIAL_REPORT, "Eneo är en tjänst i Söderköping.", SODERKOPING))
                .containsExactly("SODERKOPING-P", "VARSAM-16");
    }

    @ParameterizedTest
    @ValueSource(strings = {"karlskoga", "karlshamn", "norsjo", "kommun-004"})
    void demandsItWhereThePolicyIsSilent(String municipality) {
        AiPolicy policy = AiPolicy.of(municipality);

        assertThat(clauses(OFFICIAL_REPORT, "Bygglov beviljas.", policy)).containsExactly("VARSAM-16");
        assertThat(Outputs.document(Reports.class, "report", OFFICIAL_REPORT).pass(TELLING, policy, ENEO))
                .isSameAs(TELLING);
    }

    @Test
    void showsTheWayForwardAndNothingOfTheDocument() {
        assertThat(refused(OFFICIAL_REPORT, "Anna Andersson beviljas bygglov.", AiPolicy.of("karlskoga")))
                .hasMessageContainingAll(
                        "Handlingen ska ange att AI har använts och vilket verktyg.",
                        "Reports.report",
                        "skriv i tjänsteutlåtandet att AI har använts",
                        "namnge verktyget",
                        "The document must state")
                .hasMessageNotContaining("Anna");
    }

    @Test
    void readsWhatComesLater() {
        OutputGuard guard = Outputs.document(Reports.class, "later", OFFICIAL_REPORT);

        assertThat(later(guard, Optional.of(TELLING)).join()).isEqualTo(Optional.of(TELLING));
        assertThat(later(guard, Optional.empty()).join()).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> later(guard, Optional.of("Bygglov beviljas.")).join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(PolicyViolationException.class);
    }

    @SuppressWarnings("unchecked")
    private static CompletableFuture<Object> later(OutputGuard guard, Optional<String> text) {
        return (CompletableFuture<Object>)
                requireNonNull(guard.pass(CompletableFuture.completedFuture(text), SODERKOPING, ENEO));
    }

    @Test
    void givesBackTheSameText() {
        CharBuffer text = CharBuffer.wrap(TELLING);

        assertThat(Outputs.document(Reports.class, "sequence", OFFICIAL_REPORT).pass(text, SODERKOPING, ENEO))
                .isSameAs(text);
    }

    private static List<String> clauses(CaseDocument.Kind kind, String text, AiPolicy policy) {
        Verdict verdict = refused(kind, text, policy).verdict();
        assertThat(verdict).isInstanceOf(Verdict.Required.class);
        return verdict.findings().stream()
                .map(Finding::clause)
                .map(clause -> clause.id())
                .toList();
    }

    private static PolicyViolationException refused(CaseDocument.Kind kind, String text, AiPolicy policy) {
        return catchThrowableOfType(
                PolicyViolationException.class,
                () -> Outputs.document(Reports.class, "report", kind).pass(text, policy, ENEO));
    }
}
