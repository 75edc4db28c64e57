package se.varsam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.varsam.audit.AuditException;
import se.varsam.audit.AuditRecord;
import se.varsam.audit.AuditTrail;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.rule.Finding;
import se.varsam.rule.Verdict;
import se.varsam.tool.AiTool;
import se.varsam.use.AiUse;

class WitnessTest {

    private static final AiUse USE = AiUse.input(
                    AiTool.publiclyAvailable("chatgpt", "ChatGPT").build(),
                    Information.open().holding(InformationCategory.PERSONAL_DATA))
            .by(Person.of("anna.berg", Role.EMPLOYEE));

    @Test
    void recordsEveryVerdictWithItsClauses() {
        AuditTrail trail = AuditTrail.inMemory();
        AiPolicy policy = AiPolicy.of("soderkoping").recordedIn(trail);

        Verdict verdict = policy.assess(USE);

        AuditRecord record = trail.record(0);
        assertThat(trail.size()).isEqualTo(1);
        assertThat(record.verdict()).isEqualTo("DENIED");
        assertThat(record.profile()).isEqualTo(policy.version());
        assertThat(record.tool()).isEqualTo("chatgpt");
        assertThat(record.act()).isEqualTo("INPUT");
        assertThat(record.person()).contains("anna.berg");
        assertThat(verdict.findings())
                .isNotEmpty()
                .extracting(Finding::clause)
                .allSatisfy(clause -> assertThat(record.clauses()).contains(clause.id()));
    }

    @Test
    void givesNoVerdictWithoutEvidence() {
        AuditTrail trail = AuditTrail.inMemory();
        trail.close();

        assertThatThrownBy(() -> AiPolicy.of("soderkoping").recordedIn(trail).assess(USE))
                .isInstanceOf(AuditException.class);
    }
}
