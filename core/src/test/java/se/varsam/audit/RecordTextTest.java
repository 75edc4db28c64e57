package se.varsam.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import se.varsam.audit.store.Draft;
import se.varsam.audit.store.Entry;
import se.varsam.person.Person;
import se.varsam.person.Role;

/** The bytes of records that are out there: should they ever change, so do the hashes of all later records. */
class RecordTextTest {

    private static final String SALT = "00112233445566778899aabbccddeeff";
    private static final Instant AT = Instant.parse("2026-11-22T10:00:00.123456Z");

    @Test
    void writesAllThatARecordCanTell() {
        AuditEvent event = AuditEvent.of(AuditKind.ASSESSED)
                .under("soderkoping@2025-06-18")
                .doing("INPUT")
                .with("verktyg-ö")
                .resulting("DENIED", List.of("S-2", "S-1"))
                .by(new Person("Åsa \"X\"\n", EnumSet.of(Role.EMPLOYEE, Role.ELECTED)))
                .about("KS 2026/17")
                .digesting("output", "ut")
                .digesting("input", "in")
                .keeping(AuditEvent.Keeping.LOG);

        Entry entry = draft(event, SALT).entry(17, AT, 250);

        assertThat(entry.open())
                .isEqualTo("{\"salt\":\"00112233445566778899aabbccddeeff\",\"person\":\"Åsa \\\"X\\\"\\u000a\"}");
        assertThat(entry.leaf())
                .isEqualTo("{\"n\":17,\"at\":\"2026-11-22T10:00:00.123456Z\",\"behind\":250,\"kind\":\"ASSESSED\","
                        + "\"profile\":\"soderkoping@2025-06-18\",\"act\":\"INPUT\",\"tool\":\"verktyg-ö\","
                        + "\"verdict\":\"DENIED\",\"clauses\":[\"S-1\",\"S-2\"],\"ref\":\"KS 2026/17\","
                        + "\"person\":\"fe84c8ff9efba75d0ba38300b2db528fe4d62e8041f5ee10589c7ecb904c9957\","
                        + "\"roles\":[\"EMPLOYEE\",\"ELECTED\"],\"digests\":{"
                        + "\"input\":\"84cb0ad9df72c1abf013f0715ac9fcea80264bb7c575dc690fa69d9b61491cd4\","
                        + "\"output\":\"77756b4579f53587c79ea6ae0f8eeb4d4135e02255f6b3a5d5fe8a4e9592b398\"},"
                        + "\"keep\":\"LOG\"}");
    }

    @Test
    void writesTheLeastThatARecordTells() {
        Entry entry = draft(AuditEvent.of(AuditKind.ASSESSED), "").entry(0, Instant.parse("2026-11-22T10:00:00Z"), 0);

        assertThat(entry).isEqualTo(new Entry("{}", "{\"n\":0,\"at\":\"2026-11-22T10:00:00Z\",\"kind\":\"ASSESSED\"}"));
    }

    @Test
    void writesADigestWithoutAPerson() {
        AuditEvent event = AuditEvent.of(AuditKind.ASSESSED).digesting("input", "in");

        Entry entry = draft(event, SALT).entry(1, Instant.parse("2026-11-22T10:00:00.120Z"), 0);

        assertThat(entry.open()).isEqualTo("{\"salt\":\"00112233445566778899aabbccddeeff\"}");
        assertThat(entry.leaf())
                .isEqualTo("{\"n\":1,\"at\":\"2026-11-22T10:00:00.120Z\",\"kind\":\"ASSESSED\","
                        + "\"salt\":\"be94cad7ce0d0c1cf4441edd787e05f2dd841b84e2de8a56af796183146112c0\","
                        + "\"digests\":{"
                        + "\"input\":\"84cb0ad9df72c1abf013f0715ac9fcea80264bb7c575dc690fa69d9b61491cd4\"}}");
    }

    @Test
    void writesACut() {
        Draft cut = RecordText.draft(
                AuditEvent.of(AuditKind.PRUNED), new AuditRecord.Cut(0, 5, Hash.ofContent(new byte[0])));

        assertThat(cut.entry(9, Instant.parse("2026-11-22T10:00:00.120001Z"), 0))
                .isEqualTo(new Entry(
                        "{}",
                        "{\"n\":9,\"at\":\"2026-11-22T10:00:00.120001Z\",\"kind\":\"PRUNED\",\"cut\":{"
                                + "\"from\":0,\"to\":5,"
                                + "\"root\":\"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\"}}"));
    }

    @Test
    void writesTheSameRecordTwiceAlike() {
        Draft draft = draft(AuditEvent.of(AuditKind.ASSESSED).digesting("input", "in"), SALT);

        assertThat(draft.entry(3, AT, 0)).isEqualTo(draft.entry(3, AT, 0));
    }

    @Property(seed = "20261122")
    void writesTimesAsTheyAre(
            @ForAll List<@LongRange(min = -3_000, max = 3_000) Long> millis, @ForAll List<Integer> nanos) {
        TimeText times = new TimeText();

        Instant at = AT;
        for (long each : millis) {
            at = at.plusMillis(each);
            assertThat(times.of(at)).isEqualTo(at.toString());
        }
        for (int each : nanos) {
            at = at.plusNanos(each % 1000 * 1000L);
            assertThat(times.of(at)).isEqualTo(at.toString());
            at = at.plusNanos(each);
            assertThat(times.of(at)).isEqualTo(at.toString());
        }
    }

    private static Draft draft(AuditEvent event, String salt) {
        return RecordText.draft(event, salt, new TimeText());
    }
}
