package se.varsam.privacy.document;

import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.number.Separator;
import se.varsam.privacy.text.Context;
import se.varsam.privacy.text.ContextWord;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/** LMA card or dossier of an asylum seeker: NN-NNNNNN, on the card followed by a slash and a number or letter. */
public final class LmaCard extends NumberRule {

    private static final int HEAD = 2;
    private static final int TAIL = 6;

    /** Creates the rule. */
    public LmaCard() {
        super(HEAD + TAIL, HEAD, HEAD + TAIL);
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        boolean whole = run.size(group) == HEAD + TAIL;
        if (!whole && run.size(group + 1) != TAIL) {
            return 0;
        }
        int groups = whole ? 1 : 2;
        int between = whole ? 0 : run.separators(group + 1);
        boolean hyphen = between == Separator.DASH;
        char[] text = run.text();
        if ((!whole && !hyphen && between != Separator.SPACE) || !isNamed(run, group, groups)) {
            return 0;
        }
        int start = run.start(group);
        boolean certain = hyphen && text[start] != '0';
        if (!certain && !Label.LMA.in(Label.before(text, run.from(), start))) {
            return 0;
        }
        int end = run.end(group + groups - 1);
        int holder = holderEnd(text, end, run.to());
        if (holder == end && Characters.isPartAt(text, run.from(), end, run.to())) {
            return 0;
        }
        sink.found(PersonalDataType.LMA_CARD, start, holder, Confidence.LIKELY, "lma-card.context", 0);
        return groups + (Letters.isDigit(text[holder - 1]) && holder > end && run.size(group + groups) > 0 ? 1 : 0);
    }

    private static boolean isNamed(NumberRun run, int group, int groups) {
        return ContextWord.LMA.in(run.context(group))
                || ContextWord.LMA.in(Context.after(run.text(), run.end(group + groups - 1), run.to()));
    }

    /** {@return the index after the slash and what tells the members of a family apart, or the same index} */
    private static int holderEnd(char[] text, int at, int to) {
        if (at + 1 >= to || text[at] != '/' || !Characters.isPart(text[at + 1])) {
            return at;
        }
        int end = at + 2;
        if (end < to && Letters.isDigit(text[end - 1]) && Letters.isDigit(text[end])) {
            end++;
        }
        return end < to && Characters.isPart(text[end]) ? at : end;
    }
}
