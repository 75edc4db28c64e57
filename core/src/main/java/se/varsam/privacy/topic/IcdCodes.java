package se.varsam.privacy.topic;

import se.varsam.privacy.finding.Confidence;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.privacy.text.Letters;
import se.varsam.privacy.text.Sink;

/** Codes of diagnoses by ICD-10-SE: F32.1 anywhere, F32, F321 and F32A beside a word that says so. */
final class IcdCodes {

    private static final String RULE = "topic.health.icd";

    private IcdCodes() {}

    static void read(char[] text, int from, int at, int to, Sink sink) {
        if (at + 3 > to || !Letters.isDigit(text[at + 1]) || !Letters.isDigit(text[at + 2]) || text[at] > 'Z') {
            return;
        }
        if (at > from && (Letters.isLetterOrDigit(text[at - 1]) || text[at - 1] == '-' || text[at - 1] == '.')) {
            return;
        }
        int end = at + 3;
        boolean pointed = end + 1 < to && text[end] == '.' && Letters.isDigit(text[end + 1]);
        if (pointed) {
            end += 2;
        }
        while (end < to && end < at + 6 && (Letters.isDigit(text[end]) || Letters.isUpper(text[end]))) {
            end++;
        }
        boolean bounded = end == to || (!Letters.isLetterOrDigit(text[end]) && !isJoined(text, end, to));
        if (!bounded) {
            return;
        }
        long said = Sentence.read(text, from, at, end, to);
        if (pointed || Signal.DIAGNOSIS.in(said)) {
            Confidence person = Sentence.person(said);
            if (person != null) {
                sink.person(at, end, person);
            }
            sink.found(PersonalDataType.HEALTH, at, end, Confidence.LIKELY, RULE, 0);
        }
    }

    private static boolean isJoined(char[] text, int end, int to) {
        char c = text[end];
        return (c == '.' || c == '-' || c == '/' || c == ':') && end + 1 < to && Letters.isDigit(text[end + 1]);
    }
}
