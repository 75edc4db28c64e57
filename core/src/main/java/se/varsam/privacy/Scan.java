package se.varsam.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.Mark;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/**
 * One pass over a text through a sliding window. A detector that is called at an index may look {@value #REACH}
 * characters to both sides and no further, wherever the window happens to end; so the result is the same however the
 * text is cut into chunks. Reused, one thread at a time.
 */
final class Scan implements Sink {

    /** How far a detector may look to both sides, and so the longest find, in characters. */
    static final int REACH = 512;

    private static final int CAPACITY = 16 * 1024;
    private static final int KEPT = 2 * REACH;

    private final char[] text = new char[CAPACITY];
    private final NumberRun run = new NumberRun();
    private final Pending pending = new Pending();
    private final Persons persons = new Persons();
    private final Persons possible = new Persons();
    private final Consumer<PersonalDataFinding> collector = this::collect;
    private final Detectors detectors;
    private Consumer<PersonalDataFinding> taker = collector;
    private List<PersonalDataFinding> collected = List.of();
    private long base;
    private int at;
    private int limit;
    private int used;
    private boolean stopsAtFirst;
    private boolean stopped;

    Scan(Detectors detectors) {
        this.detectors = detectors;
    }

    /** Hands the findings of the text to somebody, instead of keeping them for {@link #findings}. */
    Scan into(Consumer<PersonalDataFinding> findings) {
        taker = findings;
        return this;
    }

    /** Reads only as far as the first finding. */
    Scan upToFirst() {
        stopsAtFirst = true;
        return this;
    }

    /** Reads more of the text. */
    void append(CharSequence more, int from, int to) {
        int next = from;
        while (next < to && !stopped) {
            int count = Math.min(to - next, room());
            Characters.copy(more, next, next + count, text, limit);
            limit += count;
            used = Math.max(used, limit);
            next += count;
            read(limit - REACH);
        }
    }

    /** Reads what is left: the text ends here. */
    Scan end() {
        read(limit);
        emit(Long.MAX_VALUE);
        return this;
    }

    /** {@return whether the first finding was met} */
    boolean hasStopped() {
        return stopped;
    }

    /** {@return the findings so far, by their start} */
    List<PersonalDataFinding> findings() {
        return collected;
    }

    /** Forgets the text and everything found in it. */
    void clear() {
        Arrays.fill(text, 0, Math.min(CAPACITY, used), '\0');
        run.clear();
        pending.clear();
        persons.clear();
        possible.clear();
        taker = collector;
        collected = List.of();
        base = 0;
        at = 0;
        limit = 0;
        used = 0;
        stopsAtFirst = false;
        stopped = false;
    }

    /** {@return the place before which nothing more will be found} */
    long frontier() {
        long open = base + at - REACH;
        return pending.size() > 0 ? Math.min(open, pending.start(0)) : open;
    }

    private int room() {
        if (limit == CAPACITY) {
            int dropped = Math.max(0, at - KEPT);
            System.arraycopy(text, dropped, text, 0, limit - dropped);
            limit -= dropped;
            at -= dropped;
            base += dropped;
        }
        return CAPACITY - limit;
    }

    private void read(int stop) {
        byte[] table = detectors.triggers();
        char[] t = text;
        int i = at;
        while (i < stop && !stopped) {
            char c = t[i];
            int trigger = c < Triggers.TABLE ? table[c] : detectors.foreign(c);
            i = trigger == Triggers.PASS ? i + 1 : look(trigger, i);
        }
        at = i;
        emit(base + at - REACH);
    }

    private int look(int trigger, int i) {
        int from = Math.max(0, i - REACH);
        int to = Math.min(limit, i + REACH);
        boolean inWord = i > 0 && Letters.isLetterOrDigit(text[i - 1]);
        return switch (trigger) {
            case Triggers.ESCAPE -> {
                int next = detectors.sign(trigger).read(text, from, i, to, this);
                yield next > i + 1 ? next : detectors.numbers().read(run, text, from, i, to, this);
            }
            case Triggers.DIGIT, Triggers.FOREIGN ->
                i > 0 && Letters.isDigit(text[i - 1]) && Letters.isDigit(text[i])
                        ? i + 1
                        : detectors.numbers().read(run, text, from, i, to, this);
            case Triggers.UPPER -> inWord ? i + 1 : past(i, detectors.names().read(text, from, i, to, this));
            case Triggers.LOWER -> {
                int next = inWord ? i + 1 : detectors.words().read(text, from, i, to, this);
                yield Letters.isUpper(text[i]) ? past(i, next) : next;
            }
            default -> detectors.sign(trigger).read(text, from, i, to, this);
        };
    }

    /** Past a word, but never past a digit or sign in it that another detector wants to see. */
    private int past(int start, int end) {
        byte[] table = detectors.triggers();
        for (int i = start + 1; i < end; i++) {
            char c = text[i];
            if (c < Triggers.TABLE && (table[c] == Triggers.DIGIT || table[c] == Triggers.AT)) {
                return i;
            }
        }
        return end;
    }

    @Override
    public void found(PersonalDataType type, int start, int end, Confidence confidence, String rule, int marks) {
        boolean topic = type.isTopic();
        if (!topic && detectors.pointsAtPerson(type)) {
            person(start, end, confidence);
        }
        if (!detectors.reports(type, confidence)) {
            return;
        }
        boolean waits = topic && !persons.isNear(text, base, start, end);
        boolean doubted = waits && possible.isNear(text, base, start, end);
        pending.add(type, base + start, end - start, confidence, rule, marks, waits && !doubted, doubted);
        stopped |= stopsAtFirst && (!waits || doubted);
    }

    @Override
    public void person(int start, int end) {
        person(start, end, Confidence.LIKELY);
    }

    @Override
    public void person(int start, int end, Confidence confidence) {
        if (!detectors.level().reports(confidence)) {
            return;
        }
        boolean sure = confidence != Confidence.POSSIBLE;
        (sure ? persons : possible).add(base + start, base + end);
        for (int i = pending.firstAfter(base + start - Persons.SENTENCE - 1); i < pending.size(); i++) {
            if (pending.isOpen(i) && isNear(i, base + start, base + end)) {
                if (sure) {
                    pending.settle(i);
                } else {
                    pending.doubt(i);
                }
                stopped |= stopsAtFirst;
            }
        }
    }

    private boolean isNear(int i, long personStart, long personEnd) {
        int from = (int) (pending.start(i) - base);
        int to = (int) (pending.end(i) - base);
        return Persons.isNear(text, base, from, to, personStart, personEnd);
    }

    private void emit(long before) {
        int done = 0;
        while (done < pending.size() && pending.end(done) <= before) {
            if (!pending.isWaiting(done)) {
                taker.accept(finding(done));
            }
            done++;
        }
        if (done > 0) {
            pending.removeFirst(done);
        }
    }

    private void collect(PersonalDataFinding finding) {
        if (collected.isEmpty()) {
            collected = new ArrayList<>();
        }
        collected.add(finding);
    }

    private PersonalDataFinding finding(int i) {
        int start = (int) (pending.start(i) - base);
        int end = (int) (pending.end(i) - base);
        return new PersonalDataFinding(
                pending.type(i),
                pending.start(i),
                pending.end(i),
                pending.confidence(i),
                pending.rule(i),
                Characters.preview(text, start, end),
                Mark.of(pending.marks(i)));
    }
}
