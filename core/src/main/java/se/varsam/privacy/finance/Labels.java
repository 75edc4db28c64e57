package se.varsam.privacy.finance;

import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.number.Separator;
import se.varsam.privacy.text.Context;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Letters;

/** What the words around a number say, the nearest first. */
final class Labels {

    private static final int BESIDE = 24;
    private static final int SHORT_WORD = 10;

    /** Words of which only the nearest counts: each says of a number that it is nothing else. */
    private static final long RIVALS = ContextWord.BANKGIRO.bit()
            | ContextWord.PLUSGIRO.bit()
            | ContextWord.SWISH.bit()
            | ContextWord.ACCOUNT.bit()
            | ContextWord.CARD.bit()
            | ContextWord.PAYMENT_REFERENCE.bit()
            | ContextWord.PHONE.bit()
            | ContextWord.ORGANISATIONSNUMMER.bit()
            | ContextWord.PERSONNUMMER.bit()
            | ContextWord.PASSPORT.bit()
            | ContextWord.PUBLICATION.bit();

    private static final int FEW = 2;
    private static final int[] WIDTHS = {12, BESIDE, 36, 48, Context.REACH};

    private Labels() {}

    /** {@return whether a word before a number, or just after it, says so} */
    static boolean say(NumberRun run, int group, int end, ContextWord word) {
        return word.in(run.context(group)) || word.in(after(run, end));
    }

    /** {@return whether of all such words the nearest says so} */
    static boolean sayNearest(NumberRun run, int group, int end, ContextWord word) {
        if (!word.in(run.context(group))) {
            return word.in(after(run, end));
        }
        for (int width : WIDTHS) {
            long bits = within(run, group, width) & RIVALS;
            if (bits != 0) {
                return word.in(bits);
            }
        }
        return false;
    }

    /** {@return whether the last word before a number says so, or the one before a short word such as <i>nr</i>} */
    static boolean sayBeside(NumberRun run, int group, ContextWord word) {
        int at = run.start(group);
        int last = wordBefore(run, at);
        boolean says = word.in(Context.before(run.text(), last, at));
        return says || (at - last <= SHORT_WORD && word.in(Context.before(run.text(), wordBefore(run, last), at)));
    }

    private static int wordBefore(NumberRun run, int at) {
        char[] text = run.text();
        int stop = Math.max(run.from(), at - BESIDE);
        int i = at;
        while (i > stop && !Letters.isLetter(text[i - 1])) {
            if (Letters.isDigit(text[i - 1])) {
                return at; // the word speaks of another number
            }
            i--;
        }
        while (i > stop && (Letters.isLetter(text[i - 1]) || text[i - 1] == '-')) {
            i--;
        }
        return i;
    }

    /** {@return whether a group stands far into a row of figures that no word precedes; spares the work for tables} */
    static boolean isUnnamedRow(NumberRun run, int group) {
        return group > FEW && run.context(group) == 0;
    }

    private static long within(NumberRun run, int group, int width) {
        int at = run.start(group);
        int stop = Math.max(run.from(), at - width);
        while (stop < at && stop > run.from() && Letters.joins(run.text()[stop - 1], run.text()[stop])) {
            stop++;
        }
        return Context.before(run.text(), stop, at);
    }

    /** The word after a number, unless it stands before another number and so speaks of that. */
    private static long after(NumberRun run, int end) {
        char[] text = run.text();
        long bits = Context.after(text, end, run.to());
        if (bits == 0) {
            return 0;
        }
        int i = end;
        while (i < run.to() && !Letters.isLetter(text[i])) {
            i++;
        }
        while (i < run.to() && i < end + Context.REACH && Letters.isLetter(text[i])) {
            i++;
        }
        int limit = Math.min(run.to(), i + 4);
        while (i < limit && !Letters.isLetterOrDigit(text[i])) {
            i++;
        }
        return i < limit && Letters.isDigit(text[i]) ? 0 : bits;
    }

    /** {@return whether a group follows the one before so closely that both are parts of one number} */
    static boolean isTied(NumberRun run, int group) {
        int tying = Separator.DASH | Separator.SLASH | Separator.PLUS | Separator.STOP;
        return group > 0 && group < run.groups() && (run.separators(group) & tying) != 0;
    }

    /** {@return whether separators hold something, and nothing but what is allowed} */
    static boolean only(int separators, int allowed) {
        return separators != 0 && (separators & ~allowed) == 0;
    }

    /** {@return whether it may stand between the letters and the digits of a number} */
    static boolean isGap(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u202F' || c == '-';
    }
}
