package se.varsam.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.annotation.AiAgent;
import se.varsam.annotation.AiGenerated;
import se.varsam.annotation.DisclosesAi;
import se.varsam.annotation.Municipality;
import se.varsam.annotation.RequiresAttestation;
import se.varsam.annotation.TakesAction;
import se.varsam.annotation.UsesAiTool;
import se.varsam.annotation.information.NoPersonalData;
import se.varsam.annotation.information.OpenInformationOnly;
import se.varsam.annotation.information.PersonalData;
import se.varsam.attestation.AttestationKind;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditRecord;
import se.varsam.audit.AuditTrail;
import se.varsam.content.ContentKind;
import se.varsam.guard.Guard;
import se.varsam.guard.PolicyResolver;
import se.varsam.guarded.spec.GuardSpec;
import se.varsam.guarded.spec.SpecReader;
import se.varsam.information.Classified;
import se.varsam.information.InformationClass;
import se.varsam.rule.Finding;
import se.varsam.rule.PolicyViolationException;
import se.varsam.rule.Verdict;
import se.varsam.tool.AgentAction;
import se.varsam.use.Evidence;
import se.varsam.use.Fact;

class MethodGuardTest {

    private static final String NUMBER = "811218-9876";

    private final List<String> called = new ArrayList<>();
    private final AuditTrail trail = AuditTrail.inMemory();
    private final AiPolicy soderkoping = Town.soderkoping().recordedIn(trail);

    private <T> T guarded(Class<T> type, T target, AiPolicy policy) {
        return Guarded.by(Town.guard(policy)).proxy(type, target);
    }

    private String answer(String what) {
        called.add(what);
        return "svar";
    }

    private static Verdict refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(PolicyViolationException.class, call).verdict();
    }

    private static Finding finding(Verdict verdict, String clause) {
        return verdict.findings().stream()
                .filter(each -> each.clause().id().equals(clause))
                .findFirst()
                .orElseThrow();
    }

    private List<AuditRecord> records() {
        List<AuditRecord> records = new ArrayList<>();
        trail.read(0, trail.size(), records::add);
        return records;
    }

    @Nested
    class Input {

        interface Assistant {

            @UsesAiTool(value = "chatgpt", purpose = "protokoll")
            String ask(@se.varsam.annotation.information.Classified(InformationClass.OPEN) String question);

            @UsesAiTool(value = "chatgpt", purpose = "protokoll")
            String undeclared(String question);

            @UsesAiTool(value = "chatgpt", purpose = "protokoll")
            String nothing();

            @OpenInformationOnly
            @UsesAiTool(value = "chatgpt", purpose = "protokoll")
            String vouched();

            @UsesAiTool(value = "chatgpt", purpose = "protokoll")
            String wrapped(Classified<String> question);

            @UsesAiTool(value = "eneo", purpose = "protokoll")
            String both(
                    @se.varsam.annotation.information.Classified(InformationClass.OPEN) String one,
                    @se.varsam.annotation.information.Classified(InformationClass.CONFIDENTIAL) String other);

            @UsesAiTool("okänt-verktyg")
            String unknown(@se.varsam.annotation.information.Classified(InformationClass.OPEN) String question);
        }

        private final Assistant assistant = guarded(
                Assistant.class,
                new Assistant() {
                    @Override
                    public String ask(String question) {
                        return answer("ask");
                    }

                    @Override
                    public String undeclared(String question) {
                        return answer("undeclared");
                    }

                    @Override
                    public String nothing() {
                        return answer("nothing");
                    }

                    @Override
                    public String vouched() {
                        return answer("vouched");
                    }

                    @Override
                    public String wrapped(Classified<String> question) {
                        return answer("wrapped");
                    }

                    @Override
                    public String both(String one, String other) {
                        return answer("both");
                    }

                    @Override
                    public String unknown(String question) {
                        return answer("unknown");
                    }
                },
                soderkoping);

        @Test
        void runsWhatThePolicyAllowsAndRecordsItOnce() {
            assertThat(assistant.ask("När är mötet?")).isEqualTo("svar");

            assertThat(called).containsExactly("ask");
            assertThat(records()).extracting(AuditRecord::kind).containsExactly(AuditKind.ASSESSED);
        }

        @Test
        void stopsWhatIsFoundInATextAndTellsNothingOfIt() {
            assertThatThrownBy(() -> assistant.ask("Gäller " + NUMBER))
                    .isInstanceOf(PolicyViolationException.class)
                    .hasMessageContaining("SODERKOPING-D")
                    .hasMessageContaining("ask, argument 1")
                    .hasMessageNotContaining(NUMBER);

            assertThat(called).isEmpty();
            assertThat(records()).extracting(AuditRecord::kind).containsExactly(AuditKind.STOPPED_ATTEMPT);
        }

        @Test
        void deniesWhatNobodyHasDeclared() {
            assertThat(refusal(() -> assistant.undeclared("text")).cites("SODERKOPING-A"))
                    .isTrue();
            assertThat(refusal(assistant::nothing).cites("SODERKOPING-A")).isTrue();
            assertThat(called).isEmpty();
        }

        @Test
        void takesNothingAsNothingAndAVouchedMethodAsOpen() {
            assistant.ask(null);
            assistant.vouched();

            assertThat(called).containsExactly("ask", "vouched");
        }

        @Test
        void believesAClassifiedValueAndReadsItAllTheSame() {
            assistant.wrapped(Classified.of("text", InformationClass.OPEN));

            assertThat(called).containsExactly("wrapped");
            assertThat(refusal(() -> assistant.wrapped(Classified.of("text", InformationClass.INTERNAL)))
                            .cites("SODERKOPING-A"))
                    .isTrue();
            assertThat(called).hasSize(1);
        }

        @Test
        void joinsArgumentsUpwardAndNamesTheMethod() {
            Verdict verdict = refusal(() -> assistant.both("öppet", "hemligt"));

            assertThat(verdict.findings()).extracting(Finding::place).allMatch(place -> place.endsWith(".both"));
            assertThat(called).isEmpty();
        }

        @Test
        void deniesAToolThatTheRegisterDoesNotHold() {
            assertThat(refusal(() -> assistant.unknown("text")).cites("VARSAM-2"))
                    .isTrue();
            assertThat(called).isEmpty();
        }

        @Test
        void deniesWhenEvidenceCannotBeLeft() {
            trail.close();

            Throwable thrown = catchThrowable(() -> assistant.ask("text"));

            assertThat(thrown).isInstanceOf(RuntimeException.class);
            assertThat(called).isEmpty();
        }
    }

    record File(
            @OpenInformationOnly String title,
            @OpenInformationOnly String summary) {}

    @Nested
    class Demands {

        interface Assistant {

            @UsesAiTool(value = "eneo", purpose = "protokoll")
            String ask(
                    @se.varsam.annotation.information.Classified(InformationClass.INTERNAL) String context,
                    @OpenInformationOnly @PersonalData String question);

            @UsesAiTool(value = "eneo", purpose = "protokoll")
            String file(File file);

            @NoPersonalData
            String send(@OpenInformationOnly String text, @OpenInformationOnly String other);

            @UsesAiTool(value = "eneo", purpose = "protokoll")
            @RequiresAttestation({AttestationKind.DPIA, AttestationKind.OUTPUT_REVIEWED})
            String attested(@OpenInformationOnly String text);
        }

        private final Assistant assistant = guarded(
                Assistant.class,
                new Assistant() {
                    @Override
                    public String ask(String context, String question) {
                        return answer("ask");
                    }

                    @Override
                    public String file(File file) {
                        return answer("file");
                    }

                    @Override
                    public String send(String text, String other) {
                        return answer("send");
                    }

                    @Override
                    public String attested(String text) {
                        return answer("attested");
                    }
                },
                soderkoping);

        @Test
        void citesTheDemandAtItsArgumentBecauseOfWhatThatArgumentHolds() {
            Finding finding = finding(refusal(() -> assistant.ask("kontext", "fråga")), "VARSAM-12");

            assertThat(finding.place()).endsWith(".ask, argument 2");
            assertThat(finding.because()).contains(Fact.HOLDS_PERSONAL_DATA);
            assertThat(finding.because()).doesNotContain(Fact.HOLDS_SECRECY);
            assertThat(called).isEmpty();
        }

        @Test
        void judgesAMethodWithoutAToolByItsDemandsAlone() {
            assistant.send("öppet", "öppet");
            Verdict verdict = refusal(() -> assistant.send("öppet", "Gäller " + NUMBER));

            assertThat(called).containsExactly("send");
            assertThat(verdict.findings())
                    .extracting(each -> each.clause().id())
                    .containsOnly("VARSAM-12", "VARSAM-13");
            assertThat(verdict.findings()).extracting(Finding::place).allMatch(place -> place.endsWith("argument 2"));
            assertThat(records()).extracting(AuditRecord::kind).containsExactly(AuditKind.STOPPED_ATTEMPT);
            assertThat(records().get(0).clauses()).contains("VARSAM-12", "VARSAM-13");
        }

        @Test
        void citesTheDemandOnAPartAtItsPath() {
            Finding finding =
                    finding(refusal(() -> assistant.file(new File("öppet", "Gäller " + NUMBER))), "VARSAM-12");

            assertThat(finding.place()).endsWith(".file, argument 1, summary");
            assertThat(finding.toString()).doesNotContain(NUMBER);
            assertThat(called).isEmpty();
        }

        @Test
        void namesEachAttestationThatIsMissing() {
            Verdict verdict = refusal(() -> assistant.attested("text"));

            assertThat(verdict).isInstanceOf(Verdict.Required.class);
            assertThat(finding(verdict, "VARSAM-14").missing()).containsExactly(Evidence.OUTPUT_REVIEWED);
            assertThat(called).isEmpty();
        }
    }

    @Nested
    class Agents {

        @AiAgent(mayDo = {AgentAction.FETCH, AgentAction.DECIDE})
        interface Agent {

            @UsesAiTool(value = "eneo", purpose = "protokoll")
            @TakesAction(AgentAction.FETCH)
            String fetch(@OpenInformationOnly String what);

            @UsesAiTool(value = "eneo", purpose = "protokoll")
            @TakesAction(AgentAction.DECIDE)
            String decide(@OpenInformationOnly String what);
        }

        private final Agent agent = guarded(
                Agent.class,
                new Agent() {
                    @Override
                    public String fetch(String what) {
                        return answer("fetch");
                    }

                    @Override
                    public String decide(String what) {
                        return answer("decide");
                    }
                },
                soderkoping);

        @Test
        void letsAnAgentDoWhatIsOnItsListAndAllowed() {
            agent.fetch("protokollet");

            assertThat(called).containsExactly("fetch");
            assertThat(records()).extracting(AuditRecord::act).containsExactly("INPUT", "OPERATE");
        }

        @Test
        void deniesWhatIsNotOnTheList() throws Exception {
            GuardSpec read = SpecReader.read(Agent.class.getDeclaredMethod("fetch", String.class), agent.getClass())
                    .orElseThrow();
            MethodGuard guard = MethodGuard.of(
                    doing(read, AgentAction.SEND_MESSAGE), Town.guard(soderkoping), MethodGuard.Evidencing.AS_SET_UP);

            assertThat(refusal(() -> guard.call(new Object[] {"hej"}, () -> answer("send")))
                            .cites("VARSAM-15"))
                    .isTrue();
            assertThat(called).isEmpty();
        }

        private static GuardSpec doing(GuardSpec spec, AgentAction action) {
            return new GuardSpec(
                    spec.method(),
                    spec.place(),
                    spec.tool(),
                    spec.purpose(),
                    spec.risk(),
                    spec.disclosesAi(),
                    spec.arguments(),
                    spec.municipality(),
                    spec.attestations(),
                    spec.agent().map(agent -> new GuardSpec.Agent(agent.mayDo(), Set.of(action))),
                    spec.decision(),
                    spec.output(),
                    spec.document(),
                    spec.demands());
        }

        @Test
        void asksThePolicyOfEachActionAlsoWhenItIsOnTheList() {
            assertThat(refusal(() -> agent.decide("ja")).cites("SODERKOPING-N")).isTrue();
            assertThat(called).isEmpty();
        }
    }

    @Nested
    class Municipalities {

        interface Assistant {

            @UsesAiTool(value = "chatgpt", purpose = "protokoll")
            String ask(@Municipality String where, @OpenInformationOnly String question);

            @UsesAiTool(value = "chatgpt", purpose = "protokoll")
            String named(String municipalityId, @OpenInformationOnly String question);
        }

        private final Assistant assistant = Guarded.by(Guard.of(PolicyResolver.among(soderkoping, Town.karlskoga()))
                        .knowing(Town.MINUTES))
                .proxy(Assistant.class, new Assistant() {
                    @Override
                    public String ask(String where, String question) {
                        return answer(where);
                    }

                    @Override
                    public String named(String municipalityId, String question) {
                        return answer(municipalityId);
                    }
                });

        @Test
        void choosesThePolicyByTheCall() {
            assistant.ask("0582", "När?");
            assistant.named("soderkoping", "När?");

            assertThat(called).containsExactly("0582", "soderkoping");
            assertThat(refusal(() -> assistant.ask("karlskoga", "När?")).cites("KARLSKOGA-73"))
                    .isTrue();
            assertThat(called).hasSize(2);
        }

        @Test
        void runsNothingWithoutAPolicy() {
            assertThat(refusal(() -> assistant.ask("9999", "När?")).cites("VARSAM-11"))
                    .isTrue();
            assertThat(refusal(() -> assistant.ask(null, "När?")).cites("VARSAM-11"))
                    .isTrue();
            assertThat(called).isEmpty();
        }

        @Test
        void doesNotTakeTheMunicipalityForInformation() {
            Verdict verdict = refusal(() -> assistant.ask("0582", NUMBER));

            assertThat(verdict.findings()).extracting(Finding::place).allMatch(place -> place.endsWith("argument 2"));
        }
    }

    @Nested
    class Afterwards {

        interface Assistant {

            @UsesAiTool(value = "eneo", purpose = "protokoll")
            @AiGenerated(ContentKind.TEXT)
            String write(@OpenInformationOnly String about);

            @DisclosesAi
            @UsesAiTool(value = "eneo", purpose = "protokoll")
            String fail(@OpenInformationOnly String how) throws IOException;
        }

        private final IOException failure = new IOException("trasig");
        private final Assistant assistant = guarded(
                Assistant.class,
                new Assistant() {
                    @Override
                    public String write(String about) {
                        return answer("write");
                    }

                    @Override
                    public String fail(String how) throws IOException {
                        answer("fail");
                        throw failure;
                    }
                },
                soderkoping);

        @Test
        void labelsWhatAiMade() {
            assertThat(assistant.write("mötet")).startsWith("svar").hasSizeGreaterThan("svar".length());
            assertThat(records()).extracting(AuditRecord::kind).contains(AuditKind.LABELLED);
        }

        @Test
        void passesFailuresOnAsTheyAre() {
            assertThatThrownBy(() -> assistant.fail("hur")).isSameAs(failure);
            assertThat(called).containsExactly("fail");
        }

        @Test
        void runsATaskForAFramework() throws Exception {
            MethodGuard guard = Guarded.by(Town.guard(soderkoping))
                    .method(Assistant.class.getDeclaredMethod("write", String.class), Assistant.class)
                    .orElseThrow();

            Object result = guard.call(new Object[] {"mötet"}, () -> answer("task"));

            assertThat(result).asString().startsWith("svar");
            assertThat(called).containsExactly("task");
            assertThatThrownBy(() -> guard.call(new Object[] {"mötet", "två"}, () -> answer("task")))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(called).hasSize(1);
            assertThat(guard.spec().tool()).isEqualTo(Optional.of("eneo"));
        }
    }
}
