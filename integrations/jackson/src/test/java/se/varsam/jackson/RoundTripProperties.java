package se.varsam.jackson;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import se.varsam.use.AiUse;

class RoundTripProperties {

    @Provide
    Arbitrary<Scenario> scenarios() {
        return Arbitraries.randomValue(random -> new Samples(random).scenario());
    }

    @Property(tries = 300)
    void readsWhatItWrote(@ForAll("scenarios") Scenario scenario) {
        Scenario again = Scenarios.read(Scenarios.write(scenario), "skrivet").get(0);

        assertThat(again).isEqualTo(scenario);
        assertThat(again.id()).isEqualTo(scenario.id());
        assertThat(again.title()).isEqualTo(scenario.title());
        assertThat(again.profiles()).isEqualTo(scenario.profiles());
        assertThat(again.settings()).isEqualTo(scenario.settings());
        assertThat(again.expect()).isEqualTo(scenario.expect());
        assertThat(parts(again.use())).isEqualTo(parts(scenario.use()));
        assertThat(again.use().facts().facts()).isEqualTo(scenario.use().facts().facts());
        assertThat(again.use().facts().evidence())
                .isEqualTo(scenario.use().facts().evidence());
    }

    @Property(tries = 100)
    void writesOneLineThatTheSchemaAccepts(@ForAll("scenarios") Scenario scenario) {
        String line = Scenarios.write(scenario);

        assertThat(line).doesNotContain("\n");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Scenarios.schema())
                        .validate(line, InputFormat.JSON))
                .isEmpty();
    }

    @Property(tries = 300)
    void refusesAnyTextWithAProblemAndNothingElse(@ForAll String text) {
        try {
            assertThat(Scenarios.read(text, "text")).isNotEmpty();
        } catch (ScenarioException refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    private static List<Object> parts(AiUse use) {
        return List.of(
                use.act(),
                use.tool(),
                use.information(),
                use.purpose(),
                use.content(),
                use.decision(),
                use.caseFile(),
                use.incident(),
                use.user(),
                use.agentAction(),
                use.attestations(),
                use.date(),
                use.place());
    }
}
