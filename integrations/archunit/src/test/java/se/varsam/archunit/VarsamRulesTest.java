package se.varsam.archunit;

import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.freeze.FreezingArchRule;
import com.tngtech.archunit.library.freeze.ViolationStore;
import dev.langchain4j.model.chat.ChatModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import se.varsam.annotation.AiGenerated;
import se.varsam.annotation.UsesAiTool;

class VarsamRulesTest {

    private static final Pattern PLACE = Pattern.compile("municipal\\.(\\w+)\\.(\\w+)\\(");

    private static final Pattern CLAUSE = Pattern.compile("^([A-Z0-9]+-[^ ,:]+)");

    @Test
    void everyRuleIsASentenceWithItsReasonAndClauses() {
        assertThat(VarsamRules.each(AiClients.known()))
                .hasSize(10)
                .extracting(ArchRule::getDescription)
                .allMatch(text -> text.matches(".+, because .+ / .+ \\([A-Z0-9]+-.+\\)"))
                .doesNotHaveDuplicates();
    }

    @Test
    void aServiceWithoutAgentsPassesAllRules() {
        JavaClasses classes = Imported.only(Careful.class);

        assertThatNoException().isThrownBy(() -> {
            // @start region="all"
            VarsamRules.all().check(classes);
            // @end
        });
    }

    @Test
    void allRulesFailWhereNothingSpeaksOfAi() {
        JavaClasses nothing = new ClassFileImporter().importClasses(String.class);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> VarsamRules.all().check(nothing))
                .withMessageContaining("classes that use AI or declare it");
        VarsamRules.all().allowEmptyShould(true).check(nothing);
    }

    @Test
    void allRulesFindWhatOneFinds() {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> VarsamRules.all().check(Imported.only(Careless.class)))
                .withMessageContaining("KARLSKOGA-64")
                .withMessageContaining("Careless.ask(");
    }

    @Test
    void findsExactlyWhatIsWrongInAMunicipalService() {
        AiClients clients = AiClients.known().and(annotatedWith("se.varsam.archunit.municipal.FeignClient"));
        JavaClasses service = new ClassFileImporter().importPackages("se.varsam.archunit.municipal");

        List<String> lines =
                VarsamRules.all(clients).evaluate(service).getFailureReport().getDetails();

        assertThat(lines.stream().map(VarsamRulesTest::clauseAndPlace))
                .containsExactlyInAnyOrder(
                        "KARLSKOGA-64 OtherIntegration.draft",
                        "KARLSKOGA-36 OtherIntegration.draft",
                        "KARLSHAMN-39 OtherIntegration.improve",
                        "SODERKOPING-Q OtherIntegration.improve",
                        "KARLSHAMN-39 EneoIntegration.summariseAll");
    }

    @Test
    void frozenViolationsPassAndNewOnesFail() {
        Frozen store = new Frozen();
        ArchRule frozen = FreezingArchRule.freeze(VarsamRules.all()).persistIn(store);

        frozen.check(Imported.only(Careless.class));
        frozen.check(Imported.only(Careless.class, Careful.class));

        assertThat(store.kept).hasSize(1);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> frozen.check(Imported.only(Careless.class, Worse.class)))
                .withMessageContaining("Worse.ask(")
                .withMessageNotContaining("Careless.ask(");
    }

    private static String clauseAndPlace(String line) {
        var place = PLACE.matcher(line);
        assertThat(place.find()).as(line).isTrue();
        return CLAUSE.matcher(line).results().findFirst().orElseThrow().group(1) + " " + place.group(1) + "."
                + place.group(2);
    }

    static class Careful {
        @UsesAiTool("eneo")
        @AiGenerated
        String ask(ChatModel model, String text) {
            return model.chat(text);
        }
    }

    static class Careless {
        String ask(ChatModel model, String text) {
            return model.chat(text);
        }
    }

    static class Worse {
        String ask(ChatModel model, String text) {
            return model.chat(text);
        }
    }

    private static final class Frozen implements ViolationStore {
        private final Map<String, List<String>> kept = new HashMap<>();

        @Override
        public void initialize(Properties properties) {}

        @Override
        public boolean contains(ArchRule rule) {
            return kept.containsKey(rule.getDescription());
        }

        @Override
        public void save(ArchRule rule, List<String> violations) {
            kept.put(rule.getDescription(), List.copyOf(violations));
        }

        @Override
        public List<String> getViolations(ArchRule rule) {
            return kept.getOrDefault(rule.getDescription(), List.of());
        }
    }
}
