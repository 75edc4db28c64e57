package se.varsam.guarded.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.Reader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.concurrent.Future;
import java.util.concurrent.SubmissionPublisher;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.varsam.content.ContentKind;
import se.varsam.content.ContentOrigin;
import se.varsam.decision.CaseDocument;
import se.varsam.guarded.spec.GuardSetupException;
import se.varsam.guarded.spec.GuardSpec;

class OutputSetupTest {

    @SuppressWarnings("NonApiType") // methods do return them
    interface Fine<T> {
        Optional<Stream<String>> optionalStream();

        CompletableFuture<Optional<byte[]>> futureFile();

        Future<List<Path>> files();

        CompletionStage<Set<StringBuilder>> set();

        Iterable<Collection<CharSequence>> nested();

        ArrayList<String> list();

        HashSet<String> hashSet();

        Flow.Publisher<byte[]> publisher();

        Iterator<char[]> iterator();

        List<String>[] generic();

        byte[][] rows();
    }

    record Answer(String text) {}

    @SuppressWarnings("rawtypes")
    interface Unfit<T> {
        void nothing();

        CompletableFuture<Void> nothingLater();

        Object object();

        T variable();

        List<T> variables();

        T[] variableArray();

        List<?> wildcard();

        Optional<? extends CharSequence> bounded();

        List raw();

        int number();

        int[] numbers();

        IntStream intStream();

        Reader reader();

        Answer sdk();

        Map<String, String> map();

        SubmissionPublisher<String> submission();

        List<Optional<Answer>> deep();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "optionalStream",
                "futureFile",
                "files",
                "set",
                "nested",
                "list",
                "hashSet",
                "publisher",
                "iterator",
                "generic",
                "rows"
            })
    void takesWhatHoldsTextOrFiles(String method) {
        assertThat(Outputs.guard(Fine.class, method)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"object", "variable", "variables", "variableArray", "wildcard", "bounded", "raw"})
    void refusesTypesThatDoNotSayWhatTheyHold(String method) {
        assertThat(problem(method)).contains("säger inte vad den innehåller", "does not say what it holds");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "nothingLater"})
    void refusesNothing(String method) {
        assertThat(problem(method)).contains("lämnar inget tillbaka", "gives nothing back");
    }

    @ParameterizedTest
    @ValueSource(strings = {"number", "numbers", "intStream", "reader", "sdk", "map", "submission", "deep"})
    void refusesWhatIsNeitherTextNorFile(String method) {
        assertThat(problem(method)).contains("varken text eller fil", "neither text nor a file");
    }

    private static String problem(String method) {
        GuardSetupException refused =
                catchThrowableOfType(GuardSetupException.class, () -> Outputs.guard(Unfit.class, method));

        assertThat(refused.problems()).singleElement().asString().startsWith("Unfit." + method + ": @AiGenerated ");
        assertThat(refused).hasMessageContainingAll("policy.labeller()", "Lämna tillbaka", "Return the text");
        return refused.problems().get(0);
    }

    @ParameterizedTest
    @EnumSource(names = {"IMAGE", "VIDEO", "AUDIO", "MAP", "CODE", "DATA"})
    void refusesTextThatIsSaidToBeSomethingElse(ContentKind kind) {
        assertThatThrownBy(() -> Outputs.guard(Fine.class, "optionalStream", Outputs.generated(kind)))
                .isInstanceOf(GuardSetupException.class)
                .hasMessageContainingAll(kind.sv() + " i en text", kind.en() + " in a text");
        assertThat(Outputs.guard(Fine.class, "futureFile", Outputs.generated(kind)))
                .isNotNull();
    }

    @Test
    void refusesToLabelWhatAHumanMade() {
        GuardSpec.Output human = new GuardSpec.Output(ContentKind.TEXT, ContentOrigin.HUMAN);

        assertThatThrownBy(() -> Outputs.guard(Fine.class, "list", human))
                .isInstanceOf(GuardSetupException.class)
                .hasMessageContaining("en människa");
    }

    @Test
    void tellsEveryProblemAtOnce() {
        assertThatThrownBy(() -> Outputs.guard(
                        Unfit.class,
                        "sdk",
                        Optional.of(Outputs.generated(ContentKind.TEXT)),
                        Optional.of(CaseDocument.Kind.OFFICIAL_REPORT)))
                .isInstanceOfSatisfying(
                        GuardSetupException.class, e -> assertThat(e.problems()).hasSize(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"optionalStream", "futureFile", "list", "publisher"})
    void readsOnlyDocumentsThatAreOneText(String method) {
        assertThatThrownBy(() -> Outputs.document(Fine.class, method, CaseDocument.Kind.OFFICIAL_REPORT))
                .isInstanceOf(GuardSetupException.class)
                .hasMessageContainingAll("@StatesAiUse", "bara en text", "only a text");
    }
}
