package se.varsam.privacy.contact;

import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.number.Separator;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/** Boxes and rural post: Box 12, Pl 123, Postlåda 45, with the postcode and place that follow. */
public final class BoxAddress extends NumberRule {

    private static final String[] WORDS = {"box", "postbox", "postlåda", "pl", "fack"};
    private static final String LAST = "xalk";
    private static final int LONGEST = 5;

    /** Creates the rule. */
    public BoxAddress() {
        super(1, 1, 2, 3, 4, LONGEST);
    }

    @Override
    protected boolean followsWord() {
        return true;
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        char[] text = run.text();
        int at = run.start(group);
        int end = at - 1;
        if (end <= run.from() || !Chars.isBlank(text[end])) {
            return 0;
        }
        end = text[end - 1] == '.' ? end - 1 : end;
        if (LAST.indexOf(Letters.lower(text[Math.max(run.from(), end - 1)])) < 0) {
            return 0;
        }
        int start = word(text, run.from(), end);
        if (start == end) {
            return 0;
        }
        int number = run.end(group);
        boolean two = run.size(group) <= 2
                && run.size(group + 1) == 3
                && run.separators(group + 1) == Separator.SPACE
                && run.size(group + 2) != 2;
        number = two ? run.end(group + 1) : number;
        int whole = AddressTail.postcode(text, number, run.to());
        boolean posted = whole > number;
        if (!posted && Letters.isLetterOrDigit(Chars.at(text, run.from(), number, run.to()))) {
            return 0;
        }
        sink.found(
                PersonalDataType.POSTAL_ADDRESS,
                CareOf.start(text, run.from(), start),
                whole,
                posted ? Confidence.CERTAIN : alone(run, group, end - start),
                posted ? "address.full" : "address.box",
                0);
        return two ? 2 : 1;
    }

    private static Confidence alone(NumberRun run, int group, int length) {
        long words = run.context(group);
        boolean form = ContextWord.SECTION.in(words) || run.size(group) < 2;
        return (length == 3 && !form) || ContextWord.HOME.in(words) ? Confidence.LIKELY : Confidence.POSSIBLE;
    }

    /** The start of a capitalised word for a box that ends at an index; {@code end} when there is none. */
    private static int word(char[] text, int from, int end) {
        for (String word : WORDS) {
            int start = end - word.length();
            if (Chars.endsAt(text, from, end, word)
                    && Letters.isUpper(text[start])
                    && !Letters.isLetterOrDigit(Chars.at(text, from, start - 1, end))
                    && Chars.at(text, from, start - 1, end) != '-') {
                return start;
            }
        }
        return end;
    }
}
