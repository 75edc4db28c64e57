package se.varsam.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import se.varsam.audit.Verification.Broken;
import se.varsam.audit.Verification.Intact;

class TamperPropertyTest {

    private static final List<Receipt> RECEIPTS = new ArrayList<>();
    private static final Kept KEPT = kept();

    /** One change: what, where, and with what. */
    record Change(What what, int place, int other) {}

    enum What {
        EDIT,
        EDIT_OPEN,
        DELETE,
        SWAP,
        REPEAT,
        CUT,
        JUNK,
        HASH
    }

    private static Kept kept() {
        try {
            MemoryTamperTest.InMemory subject = new MemoryTamperTest.InMemory(100);
            TamperContract.fill(subject.trail(), RECEIPTS);
            return subject.kept();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Provide
    Arbitrary<List<Change>> changes() {
        Arbitrary<Integer> any = Arbitraries.integers().between(0, 999);
        return Combinators.combine(Arbitraries.of(What.class), any, any)
                .as(Change::new)
                .list()
                .ofMaxSize(4);
    }

    /** The first place at which anything differs is the number; and where nothing does, all is well. */
    @Property(tries = 4000)
    void namesTheFirstPlaceThatDiffers(
            @ForAll("changes") List<Change> changes, @ForAll @IntRange(min = 1, max = 14) int inPart)
            throws IOException {
        Kept tampered = KEPT.copy();
        changes.forEach(change -> apply(change, tampered));

        Verification found = TrailCheck.of(tampered.log(inPart), List.of(), List.of());
        int bad = Math.min(firstLine(tampered), firstHash(tampered));
        if (bad == Integer.MAX_VALUE) {
            assertThat(found).isInstanceOf(Intact.class);
        } else {
            assertThat(found).isInstanceOf(Broken.class);
            assertThat(((Broken) found).number()).as(found.toString()).isEqualTo(bad);
        }
    }

    /** Whatever is written anew with hashes that fit, receipts tell. */
    @Property(tries = 1000)
    void isNeverTakenInWhereReceiptsAreKept(
            @ForAll("changes") List<Change> changes, @ForAll @IntRange(min = 1, max = 14) int inPart)
            throws IOException {
        Kept tampered = KEPT.copy();
        changes.forEach(change -> apply(change, tampered));
        Kept fitting = tampered.rehashed();

        Verification found = TrailCheck.of(fitting.log(inPart), List.of(), RECEIPTS);

        boolean isSame = KEPT.lines().equals(fitting.lines());
        assertThat(found).isInstanceOf(isSame ? Intact.class : Broken.class);
    }

    private static int firstLine(Kept tampered) {
        int i = 0;
        while (i < TamperContract.SIZE
                && i < tampered.lines().size()
                && tampered.lines().get(i).equals(KEPT.lines().get(i))) {
            i++;
        }
        return i == TamperContract.SIZE && tampered.lines().size() == i ? Integer.MAX_VALUE : i;
    }

    private static int firstHash(Kept tampered) {
        int index = 0;
        for (int i = 0; i < TamperContract.SIZE; i++) {
            for (int own = 0; own <= Integer.numberOfTrailingZeros(~i); own++, index++) {
                if (!Arrays.equals(KEPT.hashes().get(index), tampered.hashes().get(index))) {
                    return i;
                }
            }
        }
        return Integer.MAX_VALUE;
    }

    private static void apply(Change change, Kept to) {
        List<Kept.Line> lines = to.lines();
        if (lines.isEmpty()) {
            return;
        }
        int place = change.place() % lines.size();
        int other = change.other() % lines.size();
        Kept.Line line = lines.get(place);
        switch (change.what()) {
            case EDIT -> lines.set(place, new Kept.Line(line.open(), edited(line.leaf(), change.other())));
            case EDIT_OPEN -> lines.set(place, new Kept.Line(edited(line.open(), change.other()), line.leaf()));
            case DELETE -> lines.remove(place);
            case SWAP -> java.util.Collections.swap(lines, place, other);
            case REPEAT -> lines.add(other, line);
            case CUT -> lines.subList(place, lines.size()).clear();
            case JUNK -> lines.add(place, new Kept.Line("junk", ""));
            case HASH -> {
                int index = change.place() % to.hashes().size();
                byte[] hash = to.hashes().get(index).clone();
                hash[change.other() % hash.length] ^= (byte) (1 << (change.other() % 8));
                to.hashes().set(index, hash);
            }
        }
    }

    /** Another character, one fewer or one more, anywhere. */
    private static String edited(String text, int how) {
        if (text.isEmpty()) {
            return text;
        }
        int at = how % text.length();
        String middle = how % 3 == 0 ? "" : how % 3 == 1 ? "#" : text.charAt(at) + "0";
        return text.substring(0, at) + middle + text.substring(at + 1);
    }
}
