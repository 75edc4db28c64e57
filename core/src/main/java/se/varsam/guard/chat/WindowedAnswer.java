package se.varsam.guard.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.varsam.guard.Stamp;
import se.varsam.guard.TextStamp;
import se.varsam.information.Inspection;
import se.varsam.privacy.PersonalDataStream;
import se.varsam.privacy.finding.PersonalDataFinding;

/** Gives text on as far as nothing that is refused can begin in it any more. */
final class WindowedAnswer implements AnswerStream {

    private final StringBuilder kept = new StringBuilder();
    private final List<PersonalDataFinding> found = new ArrayList<>();
    private final Ending ending;
    private final Limit limit;
    private final PersonalDataStream scan;
    private final Optional<TextStamp> stamp;
    private long given;

    WindowedAnswer(Ending ending, Limit limit, Optional<Stamp> stamp) {
        this.ending = ending;
        this.limit = limit;
        this.scan = limit.open(found::add);
        this.stamp = stamp.map(Stamp::begin);
    }

    @Override
    public void append(CharSequence piece) {
        try {
            ending.step(() -> take(piece.toString()));
        } finally {
            closeIfEnded();
        }
    }

    @Override
    public void complete() {
        try {
            ending.last(this::finish);
        } finally {
            closeIfEnded();
        }
    }

    @Override
    public void close() {
        ending.close();
        closeIfEnded();
    }

    private void take(String piece) {
        kept.append(piece);
        if (limit.isNone()) {
            give(kept.length());
            return;
        }
        scan.append(piece);
        judge();
        give((int) Math.min(kept.length(), scan.frontier() - given));
    }

    private void finish() {
        scan.close();
        judge();
        give(kept.length());
        stamp.flatMap(TextStamp::end).ifPresent(ending::give);
    }

    /** The surest finding counts, so that each may be judged as it comes. */
    private void judge() {
        if (!found.isEmpty()) {
            limit.check(new Inspection(found));
            found.clear();
        }
    }

    /** Both halves of a character are given on together, unless the text itself ends with one. */
    private void give(int count) {
        boolean halved = count > 0 && count < kept.length() && Character.isHighSurrogate(kept.charAt(count - 1));
        int whole = halved ? count - 1 : count;
        if (whole > 0) {
            String text = kept.substring(0, whole);
            kept.delete(0, whole);
            given += whole;
            stamp.ifPresent(each -> each.add(text));
            ending.give(text);
        }
    }

    private void closeIfEnded() {
        if (ending.hasEnded()) {
            scan.close();
            kept.setLength(0);
        }
    }
}
