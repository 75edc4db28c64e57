package se.varsam.privacy.document;

import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.text.Context;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/** Registration number of a vehicle: three of 23 letters, two digits, and a third digit or a letter other than O. */
public final class VehiclePlate extends NumberRule {

    private static final int LETTERS = 3;
    private static final int WORDS_AFTER = 3;

    /** Creates the rule. */
    public VehiclePlate() {
        super(2, 2, LETTERS);
    }

    @Override
    protected boolean followsWord() {
        return true;
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        char[] text = run.text();
        int from = run.from();
        int digits = run.start(group);
        int letters = digits;
        if (letters > from && (Characters.isSpace(text[letters - 1]) || text[letters - 1] == '-')) {
            letters--;
        }
        int start = letters - LETTERS;
        if (start < from || run.end(group) - digits != run.size(group) || !isPlate(text[letters - 1])) {
            return 0;
        }
        int end = end(run, group);
        if (end < 0 || !isPlate(text[start]) || !isPlate(text[start + 1]) || isPartOrJoined(text, from, start)) {
            return 0;
        }
        boolean upper = isUpper(text, start, letters) && (run.size(group) == LETTERS || Letters.isUpper(text[end - 1]));
        boolean before = ContextWord.VEHICLE.in(Context.before(text, from, start));
        boolean named = before && Label.PLATE.in(Label.before(text, from, start));
        if (!named && (!upper || Code.PLATE.is(text, start, letters))) {
            return 0;
        }
        if (!named && ContextWord.AMOUNT.in(Context.after(text, end, run.to()))) {
            return 0;
        }
        boolean vehicle = before || isVehicleAfter(text, end, run.to());
        if (!vehicle && run.size(group + 1) > 0 && run.start(group + 1) == end + 1) {
            return 0;
        }
        sink.found(
                PersonalDataType.VEHICLE_PLATE,
                start,
                end,
                vehicle ? Confidence.LIKELY : Confidence.POSSIBLE,
                vehicle ? "plate.context" : "plate.form",
                0);
        return 1;
    }

    /** {@return the index after the plate, or -1 when what follows the digits makes it something else} */
    private static int end(NumberRun run, int group) {
        char[] text = run.text();
        int end = run.end(group);
        if (run.size(group) == 2) {
            char last = Characters.at(text, run.from(), end, run.to());
            if (!isPlate(last) || Letters.lower(last) == 'o') {
                return -1;
            }
            end++;
        }
        char next = Characters.at(text, run.from(), end, run.to());
        boolean goesOn = Characters.isPart(next)
                || ((next == ':' || next == '/' || next == '.' || next == ',' || Characters.isDash(next))
                        && Characters.isDigitAt(text, run.from(), end + 1, run.to()));
        return goesOn ? -1 : end;
    }

    private static boolean isPartOrJoined(char[] text, int from, int start) {
        char before = Characters.at(text, from, start - 1, start);
        return Characters.isPart(before)
                || ((before == '-' || before == '/' || before == '.')
                        && Characters.isPartAt(text, from, start - 2, start));
    }

    private static boolean isVehicleAfter(char[] text, int end, int to) {
        int i = end;
        for (int word = 0; word < WORDS_AFTER && i < to; word++) {
            if (ContextWord.VEHICLE.in(Context.after(text, i, to))) {
                return true;
            }
            i = nextGap(text, i, to);
        }
        return false;
    }

    /** {@return the index after the next word} */
    private static int nextGap(char[] text, int at, int to) {
        int stop = Math.min(to, at + 40);
        int i = at;
        while (i < stop && !Letters.isLetter(text[i])) {
            i++;
        }
        while (i < stop && Letters.isLetter(text[i])) {
            i++;
        }
        return i;
    }

    private static boolean isUpper(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Letters.isUpper(text[i])) {
                return false;
            }
        }
        return true;
    }

    /** The 23 letters: no I, Q, V, nor any beyond Z. */
    private static boolean isPlate(char c) {
        char lower = Letters.lower(c);
        return lower >= 'a' && lower <= 'z' && lower != 'i' && lower != 'q' && lower != 'v';
    }
}
