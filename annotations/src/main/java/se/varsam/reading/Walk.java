package se.varsam.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import se.varsam.information.Classified;
import se.varsam.information.InformationTrait;
import se.varsam.information.Inspection;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.reading.Contents.Broken;
import se.varsam.reading.Declaration.Limit;
import se.varsam.term.Answers;

/**
 * One reading of one value, part by part, each object once under each declaration. What holds an object holds what the object
 * holds, so that a demand is judged by all that can be reached from its place, round a cycle too. What cannot be read, or
 * not within bounds, is unclassified, and its failure is not shown: it might show a value.
 */
final class Walk {

    static final int DEEPEST = 1_000;
    static final int MOST = 100_000;

    private static final String[] NOWHERE = {};

    private record Pending(Set<Limit> demands, String path, Visit top) {}

    private final PersonalDataScanner scanner;
    private @Nullable Visits visits;
    private @Nullable Visit touched;
    private String[] path = NOWHERE;
    private int length;
    private int depth;
    private int left = MOST;
    private List<PersonalDataFinding> findings = List.of();
    private Set<Broken> broken = Set.of();
    private List<Pending> pending = List.of();
    private Answers<InformationTrait> answers = Traits.NONE;

    Walk(PersonalDataScanner scanner) {
        this.scanner = scanner;
    }

    /** {@return what the whole value holds} */
    Contents through(Object value, Declaration place) {
        if (value instanceof Classified<?> all) {
            answers = all.information().answers();
        }
        int bits = read(value, Held.SILENT, Held.said(place), place);
        for (Pending each : pending) {
            judge(each.demands(), each.top().top().bits() | (isExhausted() ? Held.UNKNOWN : Held.NOTHING), each.path());
        }
        boolean raised = value instanceof Classified<?> all && bits != Held.of(all.information());
        Inspection found = findings.isEmpty() ? Inspection.none() : new Inspection(findings);
        return Contents.of(bits, found, raised ? Traits.raised(answers) : answers, broken);
    }

    /** {@return what a part holds, with what its class says and what is said at its place} */
    int read(@Nullable Object value, int inherited, int here, Declaration place) {
        if (value == null) {
            left--; // nothing, but it takes its time
            return Held.NOTHING;
        }
        Shape shape = Shape.of(value.getClass());
        int said = Held.inside(inherited, here | shape.said());
        if (place.demands().isEmpty()
                && shape.demands().isEmpty()
                && place.within().isEmpty()) {
            return look(value, said, place, shape);
        }
        Visit before = touched;
        touched = null;
        int bits = look(value, said, place, shape);
        demand(place.demands(), bits);
        demand(shape.demands(), bits);
        if (place.within().size() != shape.way().arguments()) {
            place.within().forEach(each -> demand(each.demands(), bits));
        }
        touched = Visit.higher(before, touched);
        return bits;
    }

    private int look(Object value, int said, Declaration place, Shape shape) {
        if (--left < 0 || depth >= DEEPEST) {
            return Held.unreadable(said);
        }
        if (shape.isFlat()) {
            return open(value, said, place, shape);
        }
        Visits met = visits == null ? new Visits() : visits;
        visits = met;
        Visit known = met.find(value, said, place.within());
        if (known != null) {
            Visit top = known.top();
            touched = Visit.higher(touched, top);
            return top.isOpen() ? known.bits() : top.bits();
        }
        Visit visit = met.open(value, said, place.within(), depth);
        Visit before = touched;
        touched = null;
        depth++;
        int bits = open(value, said, place, shape);
        depth--;
        visit.close(bits, touched);
        touched = Visit.higher(before, touched);
        return bits;
    }

    private int open(Object value, int said, Declaration place, Shape shape) {
        int from = length;
        int level = depth;
        try {
            int bits = shape.way().read(value, said, place, this);
            return shape.hasParts() ? bits | shape.parts(value, said, this) : bits;
        } catch (StackOverflowError tooDeep) {
            left = 0;
        } catch (VirtualMachineError outOfBounds) {
            throw outOfBounds;
        } catch (Throwable hidden) {
            // Neither kept nor logged: what it says may be the value.
        }
        length = from;
        depth = level;
        return Held.unreadable(said);
    }

    /** {@return what is found in a text} */
    int scan(CharSequence text) {
        List<PersonalDataFinding> found = scanner.scan(text);
        if (found.isEmpty()) {
            return Held.NOTHING;
        }
        findings = findings.isEmpty() ? new ArrayList<>() : findings;
        findings.addAll(found);
        return Held.of(new Inspection(found));
    }

    /** Takes the answers given to a part: a harmful one holds for the whole. */
    void answered(Answers<InformationTrait> more) {
        answers = Traits.join(answers, more);
    }

    /** Goes to a part: a field's name, or {@code []} for an element. */
    void into(String name) {
        if (length == path.length) {
            path = Arrays.copyOf(path, 2 * length + 8);
        }
        path[length++] = name;
    }

    void out() {
        length--;
    }

    /** {@return whether the rest is not read} */
    boolean isExhausted() {
        return left <= 0;
    }

    /** Judges the demands of the place that the walk is at. */
    void demand(Set<Limit> demands, int bits) {
        if (demands.isEmpty()) {
            return;
        }
        judge(demands, bits, place());
        Visit round = touched;
        if (round != null && round.isOpen()) {
            pending = pending.isEmpty() ? new ArrayList<>() : pending;
            pending.add(new Pending(demands, place(), round));
        }
    }

    private void judge(Set<Limit> demands, int bits, String where) {
        if (Contents.meets(demands, bits)) {
            return;
        }
        for (Limit limit : demands) {
            if (!Contents.meets(limit, bits)) {
                broken = broken.isEmpty() ? new TreeSet<>() : broken;
                broken.add(new Broken(limit, where));
            }
        }
    }

    private String place() {
        StringBuilder place = new StringBuilder();
        for (int i = 0; i < length; i++) {
            place.append(place.isEmpty() || path[i].startsWith("[") ? "" : ".").append(path[i]);
        }
        return place.toString();
    }
}
