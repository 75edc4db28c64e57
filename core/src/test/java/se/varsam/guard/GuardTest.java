package se.varsam.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.varsam.AiPolicy;
import se.varsam.audit.AuditException;
import se.varsam.audit.AuditKind;
import se.varsam.audit.AuditTrail;
import se.varsam.decision.desk.DecisionDesk;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.risk.RiskTier;
import se.varsam.rule.PolicyViolationException;
import se.varsam.tool.AiTool;
import se.varsam.use.AiUse;
import se.varsam.use.Purpose;
import se.varsam.use.PurposeTrait;

class GuardTest {

    private final AiTool chatGpt = AiTool.publiclyAvailable("chatgpt", "ChatGPT")
            .vendor("OpenAI")
            .firstReleased(LocalDate.of(2022, 11, 30))
            .otherwiseHarmless()
            .build();
    private final AiPolicy policy = AiPolicy.of("soderkoping");
    private final Purpose purpose = Purpose.of("översättning", RiskTier.MINIMAL).without(PurposeTrait.STATUTE_GOVERNED);
    private final List<String> sent = new ArrayList<>();

    @Test
    void runsWhatThePolicyAllows() {
        String text = "Välkommen till Söderköping.";

        // @start region="call"
        Guard guard = Guard.of(policy);
        AiUse use = AiUse.input(chatGpt, Information.open()).forPurpose(purpose).at("Translator.translate");

        String answer = guard.call(use, () -> translate(text)); // runs only if the policy allows it
        // @end

        assertThat(answer).isEqualTo("Welcome.");
        assertThat(sent).containsExactly(text);
    }

    @Test
    void runsNothingThatThePolicyDoesNotAllow() {
        AiUse named = AiUse.input(chatGpt, Information.open().holding(InformationCategory.PERSONAL_DATA));

        assertThatThrownBy(() -> Guard.of(policy).call(named, () -> translate("Anna")))
                .isInstanceOf(PolicyViolationException.class)
                .hasMessageContaining("SODERKOPING-D");
        assertThat(sent).isEmpty();
    }

    @Test
    void runsNothingWithoutEvidence() {
        AuditTrail trail = AuditTrail.inMemory();
        trail.close();
        AiUse allowed = AiUse.input(chatGpt, Information.open()).forPurpose(purpose);

        assertThatThrownBy(() -> Guard.of(policy.recordedIn(trail)).call(allowed, () -> translate("Hej")))
                .isInstanceOf(AuditException.class);
        assertThat(sent).isEmpty();
    }

    @Test
    void runsNothingWithoutAPolicy() {
        Guard guard = Guard.of(PolicyResolver.among(policy));

        assertThatThrownBy(() -> guard.call(
                        AiUse.input(chatGpt, Information.open()).at("Translator.translate"), () -> translate("Hej")))
                .isInstanceOf(PolicyViolationException.class)
                .hasMessageContainingAll("VARSAM-11", "Translator.translate");
        assertThat(sent).isEmpty();
    }

    @Test
    @SuppressWarnings({"NullAway", "NullOptional"}) // what a resolver written without checks may do
    void runsNothingWhereTheResolverGivesNullOrFails() {
        AiUse use = AiUse.input(chatGpt, Information.open()).forPurpose(purpose);

        assertThatThrownBy(() -> Guard.of(municipality -> null).call(use, () -> translate("Hej")))
                .isInstanceOf(PolicyViolationException.class)
                .hasMessageContaining("VARSAM-11");
        assertThatThrownBy(() -> Guard.of(municipality -> {
                            throw new IllegalStateException("no request");
                        })
                        .call(use, () -> translate("Hej")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no request");
        assertThat(sent).isEmpty();
    }

    @Test
    void recordsWhatItJudgesOnce() {
        AuditTrail trail = AuditTrail.inMemory();
        Guard guard = Guard.of(policy.recordedIn(trail));

        assertThatThrownBy(() -> guard.call(AiUse.input(chatGpt, Information.unknown()), () -> translate("Hej")))
                .isInstanceOf(PolicyViolationException.class);
        assertThat(trail.size()).isEqualTo(1);
        assertThat(trail.record(0).kind()).isEqualTo(AuditKind.STOPPED_ATTEMPT);
    }

    @Test
    void passesOnWhatTheTaskThrows() {
        AiUse allowed = AiUse.input(chatGpt, Information.open()).forPurpose(purpose);

        assertThatThrownBy(() -> Guard.of(policy).call(allowed, () -> {
                    throw new IOException("the line is down");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("the line is down");
    }

    @Test
    void knowsPurposesByTheirIds() {
        Purpose known = Purpose.of("översättning", RiskTier.MINIMAL);
        Guard guard = Guard.of(policy).knowing(known);

        assertThat(guard.purpose("översättning")).isSameAs(known);
        assertThat(guard.purpose("annat").risk().declared()).isEqualTo(RiskTier.UNCLASSIFIED);
        assertThat(guard.deciding(DecisionDesk.none()).purpose("översättning")).isSameAs(known);
    }

    @Test
    void keepsItsPartsWhenOneChanges() {
        PersonalDataScanner scanner = PersonalDataScanner.standard();
        DecisionDesk desk = DecisionDesk.none();
        Guard guard = Guard.of(policy).scanning(scanner).deciding(desk).knowing();

        assertThat(guard.scanner()).isSameAs(scanner);
        assertThat(guard.desk()).isSameAs(desk);
        assertThat(Guard.of(policy).desk()).isNotNull();
    }

    private String translate(String text) {
        sent.add(text);
        return "Welcome.";
    }
}
