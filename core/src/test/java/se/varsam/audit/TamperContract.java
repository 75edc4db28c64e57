package se.varsam.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.varsam.audit.Verification.Broken;
import se.varsam.audit.Verification.Fault;
import se.varsam.audit.Verification.Intact;
import se.varsam.person.Person;
import se.varsam.person.Role;
import se.varsam.record.DisposalDecision;

/** What every store must let show: each kind of change at each place of a small trail. */
abstract class TamperContract {

    static final int SIZE = 13;
    private static final int FORGETTING = 6;
    private static final Person ANNA = Person.of("anna \"å\\ berg", Role.EMPLOYEE);

    private final List<Receipt> receipts = new ArrayList<>();
    private final List<Checkpoint> checkpoints = new ArrayList<>();
    private final CheckpointSigner signer = CheckpointSigner.create("test.example/log");
    private Subject subject;
    private Kept kept;

    /** An empty trail. */
    abstract Subject subject() throws IOException;

    @BeforeEach
    void write() throws IOException {
        subject = subject();
        fill(subject.trail(), receipts);
        kept = subject.kept();
        for (int size : List.of(4, 9, SIZE)) {
            checkpoints.add(
                    Checkpoint.of("test.example/log", size, subject.trail().root(size))
                            .signedBy(signer));
        }
        assertThat(kept.lines()).hasSize(SIZE);
        assertThat(verify(kept)).isInstanceOf(Intact.class);
    }

    @AfterEach
    void close() throws IOException {
        subject.close();
    }

    /** Records of all sorts; number 2 is forgotten. */
    static void fill(AuditTrail trail, List<Receipt> receipts) {
        while (receipts.size() < SIZE) {
            int number = receipts.size();
            AuditEvent event = AuditEvent.of(AuditKind.OTHER).about("dnr " + number);
            AuditEvent by = number % 3 == 2 ? event.by(ANNA) : event;
            receipts.add(
                    number == FORGETTING
                            ? trail.forget(2, ANNA, "gallring 1")
                            : trail.append(number % 2 == 1 ? by.digesting("input", "text " + number) : by));
        }
    }

    @Test
    void findsNoFaultInWhatIsWhole() throws IOException {
        Verification found = subject.verify(kept, checkpoints, receipts);

        assertThat(found).isEqualTo(new Intact(0, SIZE, subject.trail().root(), List.of(), List.of()));
    }

    @Test
    void namesAnEditedRecord() throws IOException {
        for (int i = 0; i < SIZE; i++) {
            String leaf = line(i).leaf();
            assertBroken(
                    with(i, leaf.replace("dnr " + i, "dnr 9" + i).replace("gallring 1", "gallring 2")),
                    i,
                    Fault.EDITED);
            assertBroken(with(i, leaf.replace("\"n\":" + i, "\"n\":77")), i, Fault.EDITED);
            assertBroken(with(i, leaf.replace("Z\"", "1Z\"")), i, Fault.EDITED, Fault.MALFORMED);
        }
    }

    @Test
    void namesARecordThatIsNoRecordAnyMore() throws IOException {
        for (int i = 0; i < SIZE; i++) {
            String leaf = line(i).leaf();
            assertBroken(with(i, leaf.substring(1)), i, Fault.MALFORMED);
            assertBroken(with(i, leaf.replace("\"kind\"", "\"sort\"")), i, Fault.MALFORMED);
            assertBroken(with(i, "{}"), i, Fault.MALFORMED);
        }
    }

    @Test
    void namesADeletedRecord() throws IOException {
        for (int i = 0; i < SIZE; i++) {
            Kept less = kept.copy();
            less.lines().remove(i);
            assertBroken(less, i, i == SIZE - 1 ? Fault.CUT_TAIL : Fault.DELETED);
        }
    }

    @Test
    void namesTheFirstOfTwoThatChangedPlaces() throws IOException {
        for (int i = 0; i < SIZE; i++) {
            for (int j = i + 1; j < SIZE; j++) {
                Kept swapped = kept.copy();
                Collections.swap(swapped.lines(), i, j);
                assertBroken(swapped, i, Fault.REORDERED);
            }
        }
    }

    @Test
    void namesWhereARecordStandsTwice() throws IOException {
        for (int i = 0; i < SIZE; i++) {
            for (int place = 0; place <= SIZE; place++) {
                Kept more = kept.copy();
                more.lines().add(place, line(i));
                assertBroken(more, place == i ? i + 1 : place, Fault.DUPLICATED);
            }
        }
    }

    @Test
    void namesAForeignRecord() throws IOException {
        for (int i = 0; i < SIZE; i++) {
            Kept more = kept.copy();
            more.lines().add(i, new Kept.Line("{}", forged(i)));
            assertBroken(more, i, Fault.INSERTED);
        }
        Kept atEnd = kept.copy();
        atEnd.lines().add(new Kept.Line("{}", forged(SIZE)));
        assertBroken(atEnd, SIZE, Fault.HASHES_DAMAGED);
        Kept elsewhere = kept.copy();
        elsewhere.lines().add(new Kept.Line("{}", forged(SIZE + 5)));
        assertBroken(elsewhere, SIZE, Fault.INSERTED);
    }

    @Test
    void namesWhereTheEndIsCut() throws IOException {
        for (int left = 0; left < SIZE; left++) {
            Kept cut = kept.copy();
            cut.lines().subList(left, SIZE).clear();
            assertThat(verify(cut)).isInstanceOf(Broken.class);
            Broken found = (Broken) verify(cut);
            assertThat(found.fault()).isEqualTo(Fault.CUT_TAIL);
            assertThat(found.number()).isEqualTo(left);
            assertThat(found.until()).isEqualTo(SIZE);
        }
    }

    @Test
    void knowsFromOutsideThatTheEndIsCutTogetherWithItsHashes() throws IOException {
        for (int left = 3; left < SIZE; left++) {
            Kept cut = kept.copy();
            cut.lines().subList(left, SIZE).clear();
            Kept fitting = cut.rehashed();
            if (left > FORGETTING) {
                assertThat(verify(fitting)).as("nothing inside tells").isInstanceOf(Intact.class);
            }
            List<Checkpoint> last = checkpoints.subList(2, 3);
            Broken found = (Broken) subject.verify(fitting, last, List.of());
            Broken byReceipt = (Broken) subject.verify(fitting, List.of(), receipts.subList(SIZE - 1, SIZE));
            assertThat(found.fault()).isIn(Fault.CUT_TAIL, Fault.ERASED);
            assertThat(byReceipt.fault()).isEqualTo(found.fault());
            assertThat(found.number()).isEqualTo(left > FORGETTING ? left : 2);
        }
    }

    @Test
    void knowsFromOutsideBetweenWhichCheckpointsItWasRewritten() throws IOException {
        for (int i = 0; i < SIZE; i++) {
            Kept anew = kept.copy();
            anew.lines().set(i, new Kept.Line("{}", forged(i)));
            Kept fitting = anew.rehashed();

            Broken found = (Broken) subject.verify(fitting, checkpoints, List.of());
            if (i == FORGETTING) {
                assertThat(found.fault()).as("what told of it is gone").isEqualTo(Fault.ERASED);
                continue;
            }
            assertThat(found.fault()).isEqualTo(Fault.REWRITTEN);
            assertThat(found.number()).isEqualTo(i < 4 ? 0 : i < 9 ? 4 : 9);
            assertThat(found.until()).isEqualTo(i < 4 ? 4 : i < 9 ? 9 : SIZE);

            Broken exact = (Broken) subject.verify(fitting, List.of(), receipts);
            assertThat(exact.fault()).isEqualTo(Fault.REWRITTEN);
            assertThat(exact.until()).isEqualTo(i + 1);
        }
    }

    @Test
    void namesARecordWhoseSaltOrPersonIsChanged() throws IOException {
        int hiding = 0;
        for (int i = 0; i < SIZE; i++) {
            Kept.Line line = line(i);
            if (line.open().substring(1, line.open().length() - 1).isBlank()) {
                assertBroken(open(i, "{\"salt\":\"" + "0".repeat(32) + "\"}"), i, Fault.OPEN_PART_CHANGED);
                continue;
            }
            hiding++;
            char digit = line.open().charAt(9);
            String salt = line.open().substring(0, 9)
                    + (digit == '0' ? '1' : '0')
                    + line.open().substring(10);
            assertBroken(open(i, salt), i, Fault.OPEN_PART_CHANGED);
            assertBroken(open(i, line.open().replace("\"}", "a\"}")), i, Fault.OPEN_PART_CHANGED);
            assertBroken(open(i, line.open().replace("}", ",\"more\":\"x\"}")), i, Fault.OPEN_PART_CHANGED);
            if (line.open().contains("person")) {
                assertBroken(open(i, line.open().replaceFirst(",\"person.*", "}")), i, Fault.OPEN_PART_CHANGED);
            }
            assertBroken(open(i, "{}"), i, Fault.ERASED);
        }
        assertThat(hiding).isGreaterThan(4);
    }

    @Test
    void namesTheRecordWhoseHashesAreDamaged() throws IOException {
        int index = 0;
        for (int i = 0; i < SIZE; i++) {
            for (int own = 0; own <= Integer.numberOfTrailingZeros(~i); own++) {
                Kept damaged = kept.copy();
                byte[] hash = damaged.hashes().get(index).clone();
                hash[index % 32] ^= 4;
                damaged.hashes().set(index, hash);
                // The last leaf has no node above it yet, so nothing tells which of the two is wrong.
                assertBroken(damaged, i, i == SIZE - 1 ? Fault.EDITED : Fault.HASHES_DAMAGED);
                Broken known = (Broken) subject.verify(damaged, List.of(), receipts);
                assertThat(known.fault()).isEqualTo(Fault.HASHES_DAMAGED);
                index++;
            }
        }
        assertThat(index).isEqualTo(kept.hashes().size());
    }

    @Test
    void missesTheBeginningUnlessARecordTellsOfPruning() throws IOException {
        Kept later = kept.from(5);
        Broken found = (Broken) verify(later);
        assertThat(found).isEqualTo(new Broken(0, 5, Fault.DELETED, ""));
    }

    @Test
    void takesPruningThatARecordTells() throws IOException {
        PruneReport report = prune();
        Kept left = subject.kept();
        Kept all = new Kept(0, new ArrayList<>(kept.lines()), left.hashes());
        all.lines()
                .addAll(left.lines()
                        .subList((int) (SIZE - left.first()), left.lines().size()));

        assertThat(report.to()).isEqualTo(SIZE);
        assertThat(left.first()).isEqualTo(subject.heldAfterPruning());
        assertThat(subject.verify(left, checkpoints, receipts)).isInstanceOf(Intact.class);
        for (int first = 0; first < SIZE; first++) {
            assertThat(verify(all.from(first))).as("a store may hold more").isInstanceOf(Intact.class);
        }
    }

    @Test
    void holdsWhatIsPrunedAgainstWhatTheTrailToldOfIt() throws IOException {
        prune();
        Kept left = subject.kept();
        Kept.Line told = left.lines().get(left.lines().size() - 1);
        for (int i = 0; i < SIZE; i++) {
            List<Kept.Line> lines = new ArrayList<>(kept.lines());
            lines.set(i, new Kept.Line("{}", forged(i)));
            lines.add(told);
            List<byte[]> fitting = new Kept(0, lines, List.of()).rehashed().hashes();

            Verification found = verify(new Kept(SIZE, new ArrayList<>(List.of(told)), fitting));
            assertThat(found).as("record %s", i).isEqualTo(new Broken(0, SIZE, Fault.REWRITTEN, ""));
        }
    }

    @Test
    void believesNoPruningOfWhatIsNotWrittenYet() throws IOException {
        String root = subject.trail().root().toString();
        for (String cut : List.of(
                "{\"from\":0,\"to\":77,\"root\":\"" + root + "\"}",
                "{\"from\":\"x\",\"to\":5,\"root\":\"" + root + "\"}",
                "{\"from\":0,\"to\":5,\"root\":\"x\"}",
                "7")) {
            Kept more = kept.copy();
            String leaf = forged(SIZE).replace("\"OTHER\",\"ref\":\"forged\"", "\"PRUNED\",\"cut\":" + cut);
            more.lines().add(new Kept.Line("{}", leaf));
            Kept later = more.rehashed().from(5);

            assertThat(verify(later)).as(cut).isEqualTo(new Broken(0, 5, Fault.DELETED, ""));
        }
    }

    @Test
    void remarksOnWhatIsToldToBeForgottenAndIsStillThere() throws IOException {
        for (int i : List.of(3, 5)) {
            Kept.Line line = line(i);
            assertThat(line.open()).contains("salt");
            subject.trail().forget(i, ANNA, "gallring 2");
            Kept now = subject.kept();
            assertThat(verify(now)).isInstanceOf(Intact.class);
            Kept unfinished = now.copy();
            unfinished.lines().set(i, new Kept.Line(line.open(), line.leaf()));

            Intact found = (Intact) verify(unfinished);
            assertThat(found.unfinished()).containsExactly((long) i);
            assertThat(found.text().sv()).contains("glöm dem igen: " + i + ".");
            assertThat(((Intact) verify(now)).unfinished()).isEmpty();
        }
    }

    @Test
    void knowsThatNoTrailDatesARecordBeforeTheOneInFront() throws IOException {
        for (int i = 1; i < SIZE; i++) {
            Kept older = with(i, line(i).leaf().replaceFirst("\"at\":\"20", "\"at\":\"19"));
            assertBroken(older.rehashed(), i, Fault.TIME_BACKWARDS);
        }
    }

    @Test
    void tellsATornEndFromACutOne() throws IOException {
        Kept torn = kept.copy();
        torn.lines().add(new Kept.Line("torn", ""));
        assertBroken(torn, SIZE, subject.torn());

        Kept cut = kept.copy();
        cut.lines().set(SIZE - 1, new Kept.Line("torn", ""));
        assertBroken(cut, SIZE - 1, subject.torn() == Fault.TORN_TAIL ? Fault.CUT_TAIL : subject.torn());
        Kept junk = kept.copy();
        junk.lines().add(4, new Kept.Line("junk", ""));
        assertBroken(junk, 4, Fault.MALFORMED);
    }

    private PruneReport prune() {
        Clock later = Clock.offset(Clock.systemUTC(), Duration.ofDays(400));
        return subject.trail()
                .with(later)
                .prune(
                        new Retention(Period.ofMonths(6)),
                        new DisposalDecision("KS 2020/1", LocalDate.of(2020, 1, 1), ANNA, "loggar"));
    }

    private Kept.Line line(int i) {
        return kept.lines().get(i);
    }

    private Kept with(int i, String leaf) {
        assertThat(leaf).isNotEqualTo(line(i).leaf());
        Kept changed = kept.copy();
        changed.lines().set(i, new Kept.Line(line(i).open(), leaf));
        return changed;
    }

    private Kept open(int i, String open) {
        assertThat(open).isNotEqualTo(line(i).open());
        Kept changed = kept.copy();
        changed.lines().set(i, new Kept.Line(open, line(i).leaf()));
        return changed;
    }

    private static String forged(long number) {
        return "{\"n\":" + number
                + ",\"at\":\"2999-01-01T00:00:00Z\",\"kind\":\"OTHER\",\"ref\":\"forged\"}"
                        .replace("2999", number < SIZE ? "2999" : "3000");
    }

    private Verification verify(Kept tampered) throws IOException {
        return subject.verify(tampered, List.of(), List.of());
    }

    private void assertBroken(Kept tampered, long number, Fault... faults) throws IOException {
        Verification found = verify(tampered);
        assertThat(found).as("record %s", number).isInstanceOf(Broken.class);
        Broken broken = (Broken) found;
        assertThat(broken.number()).as(broken.toString()).isEqualTo(number);
        assertThat(broken.until()).isEqualTo(number + 1);
        assertThat(broken.fault()).as(broken.toString()).isIn((Object[]) faults);
        assertThat(broken.text().sv()).contains("post " + number);
    }
}
