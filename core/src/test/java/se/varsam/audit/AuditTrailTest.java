package se.varsam.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.varsam.person.Person;
import se.varsam.person.Role;

class AuditTrailTest {

    private final AuditTrail trail = AuditTrail.inMemory();

    @Test
    void givesBackWhatWasWritten() {
        Person anna = Person.of("anna.berg", Role.EMPLOYEE);
        Receipt receipt = trail.append(AuditEvent.of(AuditKind.ASSESSED)
                .under("soderkoping")
                .doing("INPUT")
                .with("chatgpt")
                .resulting("DENIED", List.of("SODERKOPING-X", "SODERKOPING-D"))
                .by(anna)
                .about("KS 2026/123")
                .digesting("input", "Anna Andersson"));

        AuditRecord record = trail.record(receipt.number());

        assertThat(record.kind()).isEqualTo(AuditKind.ASSESSED);
        assertThat(record.clauses()).containsExactly("SODERKOPING-D", "SODERKOPING-X");
        assertThat(record.person()).contains("anna.berg");
        assertThat(record.roles()).containsExactly(Role.EMPLOYEE);
        assertThat(record.digests())
                .containsOnlyKeys("input")
                .doesNotContainValue(Hash.ofContent("Anna Andersson".getBytes(StandardCharsets.UTF_8)));
        assertThat(record).asString().doesNotContain("anna");
    }

    @Test
    void provesEveryRecordAndEveryEarlierTrail() {
        List<Receipt> receipts = new ArrayList<>();
        List<Hash> roots = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            receipts.add(trail.append(AuditEvent.of(AuditKind.OTHER).about("nr " + i)));
            roots.add(trail.root());
            for (Receipt receipt : receipts) {
                assertThat(trail.prove(receipt.number()).proves(receipt.leaf(), trail.root()))
                        .isTrue();
            }
            for (int older = 1; older <= roots.size(); older++) {
                assertThat(trail.proveSince(older).proves(roots.get(older - 1), trail.root()))
                        .isTrue();
            }
        }
    }

    @Test
    void givesTheReceiptOfARecordAgain() {
        trail.append(AuditEvent.of(AuditKind.PROPOSED));
        Receipt receipt = trail.append(AuditEvent.of(AuditKind.APPROVED).digesting("output", "text"));

        assertThat(trail.receipt(1)).isEqualTo(receipt);
        assertThatThrownBy(() -> trail.receipt(2)).isInstanceOf(AuditException.class);
    }

    @Test
    void takesNoText() {
        assertThatThrownBy(() -> AuditEvent.of(AuditKind.OTHER).about("Hon har sökt om bistånd."))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("reference")
                .hasMessageNotContaining("bistånd");
    }
}
