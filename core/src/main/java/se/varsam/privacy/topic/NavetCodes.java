package se.varsam.privacy.topic;

import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/** The codes by which Skatteverket's Navet says that someone is protected: 01003 and 01020, beside a word that names them. */
final class NavetCodes {

    private static final String RULE = "topic.protected-identity.navet";
    private static final int REACH = 40;
    private static final int LENGTH = 5;

    private NavetCodes() {}

    static void read(char[] text, int from, int at, int end, int to, Sink sink) {
        int stop = Math.min(to, end + REACH) - LENGTH;
        for (int i = Math.max(from, at - REACH); i <= stop; i++) {
            if (text[i] == '0' && isCode(text, from, i, to)) {
                sink.found(PersonalDataType.PROTECTED_IDENTITY, i, i + LENGTH, Confidence.LIKELY, RULE, 0);
                return;
            }
        }
    }

    private static boolean isCode(char[] text, int from, int at, int to) {
        boolean bounded = (at == from || !Letters.isDigit(text[at - 1]))
                && (at + LENGTH == to || !Letters.isDigit(text[at + LENGTH]));
        return bounded
                && text[at + 1] == '1'
                && text[at + 2] == '0'
                && (text[at + 3] == '0' ? text[at + 4] == '3' : text[at + 3] == '2' && text[at + 4] == '0');
    }
}
