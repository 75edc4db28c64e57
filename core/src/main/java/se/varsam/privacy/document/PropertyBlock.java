package se.varsam.privacy.document;

import se.varsam.privacy.number.NumberRule;
import se.varsam.privacy.number.NumberRun;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/** Property designation of a town block, without a colon: {@code kvarteret Björnen 5}; only after a word that says so. */
public final class PropertyBlock extends NumberRule {

    /** Creates the rule. */
    public PropertyBlock() {
        super(1, 1, 2, 3);
    }

    @Override
    protected boolean followsWord() {
        return true;
    }

    @Override
    public int read(NumberRun run, int group, Sink sink) {
        char[] text = run.text();
        int start = run.start(group);
        int end = run.end(group);
        int nameEnd = Characters.beforeSpaces(text, run.from(), start, 2);
        if (nameEnd == start
                || nameEnd - 2 < run.from()
                || !Letters.isLetter(text[nameEnd - 1])
                || text[start] == '0'
                || !Letters.isUpper(text[Characters.wordStart(text, run.from(), nameEnd)])) {
            return 0;
        }
        char next = Characters.at(text, run.from(), end, run.to());
        boolean goesOn =
                Characters.isPart(next) || next == ':' || next == '%' || next == '/' || Characters.isDash(next);
        if (goesOn || (run.size(group + 1) > 0 && run.start(group + 1) == end + 1)) {
            return 0;
        }
        return PropertyName.report(text, run.from(), nameEnd, end, run.to(), true, sink) ? 1 : 0;
    }
}
