package se.varsam.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.varsam.AiPolicy;
import se.varsam.annotation.AiGenerated;
import se.varsam.annotation.RequiresHumanDecision;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.audit.AuditRecord;
import se.varsam.audit.AuditTrail;
import se.varsam.content.ContentKind;
import se.varsam.information.InformationClass;

/** Whatever goes wrong with a value, nothing tells it. */
class NoValueIsToldTest {

    private static final String CANARY = "811218-9876";
    private static final String NAME = "Kanariefågel";

    private final AuditTrail trail = AuditTrail.inMemory();
    private final AiPolicy policy = Town.soderkoping().recordedIn(trail);
    private final Guarded guarded = Guarded.by(Town.guard(policy));

    interface Everything {

        @UsesAiTool(value = "chatgpt", purpose = "protokoll")
        String tool(@OpenInformationOnly Object value);

        @NoPersonalData
        String demand(Object value);

        @UsesAiTool(value = "eneo", purpose = "protokoll")
        @RequiresHumanDecision(matter = "beslut")
        String decided(@Classified(InformationClass.OPEN) Object value);

        @UsesAiTool(value = "chatgpt", purpose = "protokoll")
        String at(String municipalityId, @OpenInformationOnly Object value);
    }

    private static final class Target implements Everything {

        @Override
        public String tool(Object value) {
            throw new AssertionError("was called");
        }

        @Override
        public String demand(Object value) {
            throw new AssertionError("was called");
        }

        @Override
        public String decided(Object value) {
            throw new AssertionError("was called");
        }

        @Override
        public String at(String municipalityId, Object value) {
            throw new AssertionError("was called");
        }
    }

    record Told(String name) {
        @Override
        public String toString() {
            throw new IllegalStateException(CANARY + name);
        }

        @Override
        public int hashCode() {
            throw new IllegalStateException(CANARY + name);
        }

        @Override
        public boolean equals(Object other) {
            throw new IllegalStateException(CANARY + name);
        }
    }

    static final class Hostile extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        @Override
        public Iterator<String> iterator() {
            throw new IllegalStateException(CANARY + NAME);
        }
    }

    record Answering(String name) {
        @Override
        public String name() {
            throw new IllegalStateException(CANARY + name);
        }
    }

    @SuppressWarnings("UnnecessaryStringBuilder") // it is one of the values
    static List<Object> values() {
        List<Object> self = new ArrayList<>(List.of(CANARY + NAME));
        self.add(self);
        return Arrays.asList(
                NAME + " " + CANARY,
                new StringBuilder(NAME + CANARY),
                Map.of(NAME + CANARY, Optional.of(CANARY)),
                Map.of(CANARY, Map.of(NAME, List.of(CANARY))),
                new Told(NAME + CANARY),
                List.of(new Told(CANARY)),
                new Answering(NAME + CANARY),
                new Hostile(),
                self,
                URI.create("https://example.org/" + CANARY),
                8112189876L,
                new IllegalStateException(CANARY),
                CANARY.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("values")
    void neitherByRefusalsNorByTheTrail(Object value) {
        Everything all = guarded.proxy(Everything.class, new Target());
        List<Throwable> thrown = new ArrayList<>();
        thrown.add(catchThrowable(() -> all.tool(value)));
        thrown.add(catchThrowable(() -> all.demand(value)));
        thrown.add(catchThrowable(() -> all.decided(value)));
        thrown.add(catchThrowable(() -> all.at("soderkoping", value)));
        thrown.add(catchThrowable(() -> all.at(CANARY + NAME, "x")));

        assertThat(thrown).doesNotContainNull();
        for (Throwable each : thrown) {
            assertThat(each).isNotInstanceOf(AssertionError.class);
            StringWriter told = new StringWriter();
            each.printStackTrace(new PrintWriter(told));
            assertQuiet(told.toString());
        }
        List<AuditRecord> records = new ArrayList<>();
        trail.read(0, trail.size(), records::add);
        records.forEach(each -> assertQuiet(each.toString()));
        assertQuiet(all.toString() + guarded.report(Target.class));
    }

    private static void assertQuiet(String told) {
        assertThat(told).doesNotContain(CANARY, NAME, "8112189876", "811218");
    }

    interface Makers {

        @UsesAiTool(value = "eneo", purpose = "protokoll")
        @AiGenerated(ContentKind.TEXT)
        @OpenInformationOnly
        CompletableFuture<String> later();

        @UsesAiTool(value = "eneo", purpose = "protokoll")
        @AiGenerated(ContentKind.IMAGE)
        @OpenInformationOnly
        byte[] image();
    }

    @Test
    void norByWhatCannotBeLabelled() {
        byte[] own = ("\0\1\2" + NAME + CANARY).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        byte[] before = own.clone();
        Makers makers = guarded.proxy(Makers.class, new Makers() {
            @Override
            public CompletableFuture<String> later() {
                return CompletableFuture.completedFuture("svar");
            }

            @Override
            public byte[] image() {
                return own;
            }
        });

        Throwable thrown = catchThrowable(makers::image);

        assertThat(thrown).isNotNull();
        StringWriter told = new StringWriter();
        thrown.printStackTrace(new PrintWriter(told));
        assertQuiet(told.toString());
        assertThat(own).isEqualTo(before);
        assertThat(makers.later().join()).isNotEqualTo("svar").startsWith("svar");
    }
}
