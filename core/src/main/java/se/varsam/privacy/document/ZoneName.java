package se.varsam.privacy.document;

import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.text.Detector;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/** The first line of a machine readable zone of two lines, which holds the name: {@code P<SWELAST<<FIRST<<<}. */
public final class ZoneName implements Detector {

    private static final int PASSPORT = 44;
    private static final int CARD = 36;
    private static final int COUNTRY_END = 5;
    private static final String KINDS = "PIACV";

    /** Creates the detector. */
    public ZoneName() {}

    @Override
    public int read(char[] text, int from, int at, int to, Sink sink) {
        if (at == from || !Letters.isUpper(text[at - 1])) {
            return at + 1;
        }
        int start = at - 1;
        int stop = Math.max(from, at - PASSPORT);
        while (start > stop && Letters.isUpper(text[start - 1])) {
            start--;
        }
        if (start > from && text[start - 1] == '<') {
            return at + 1;
        }
        int end = ZoneChecks.end(text, at, to, PASSPORT);
        int length = end - start;
        if ((length != PASSPORT && length != CARD)
                || KINDS.indexOf(text[start]) < 0
                || Characters.isPartAt(text, from, start - 1, to)
                || Characters.isPartAt(text, from, end, to)
                || !isName(text, start, end)) {
            return at + 1;
        }
        boolean passport = text[start] == 'P' || text[start] == 'V';
        sink.found(
                passport ? PersonalDataType.PASSPORT : PersonalDataType.IDENTITY_CARD,
                start,
                end,
                Confidence.CERTAIN,
                passport ? "passport.zone-name" : "identity-card.zone-name",
                0);
        return end;
    }

    /** A kind and a country, then letters and fillers only, with a double filler before the last name ends. */
    private static boolean isName(char[] text, int start, int end) {
        boolean parted = false;
        for (int i = start; i < end; i++) {
            if (Letters.isDigit(text[i])) {
                return false;
            }
            parted |= i > start + COUNTRY_END && text[i] == '<' && text[i - 1] == '<';
        }
        return parted && text[start + 2] != '<' && text[start + COUNTRY_END] != '<';
    }
}
