package se.varsam.eservice.message;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.term.Language;

/** Cuts a text where personal data begins and ends; findings that overlap make one part of several kinds. */
final class MarkedText {

    private final String text;
    private final Language language;
    private final List<Part> parts = new ArrayList<>();

    private MarkedText(String text, Language language) {
        this.text = text;
        this.language = language;
    }

    /**
     * A part of the text.
     *
     * @param text its characters
     * @param kinds what personal data it is, in words; empty when it is none
     */
    record Part(String text, List<String> kinds) {

        /** How long it is, and of what kinds; never the characters. */
        @Override
        public String toString() {
            return "Part[" + text.length() + ", " + kinds + "]";
        }
    }

    /** {@return the whole text in its parts} */
    static List<Part> parts(String text, List<PersonalDataFinding> findings, Language language) {
        MarkedText marked = new MarkedText(text, language);
        int at = 0;
        int next = 0;
        while (next < findings.size()) {
            int start = (int) findings.get(next).start();
            int end = start;
            Set<PersonalDataType> kinds = EnumSet.noneOf(PersonalDataType.class);
            for (boolean first = true;
                    next < findings.size() && (first || findings.get(next).start() < end);
                    next++) {
                end = Math.max(end, (int) findings.get(next).end());
                kinds.add(findings.get(next).type());
                first = false;
            }
            marked.add(at, start, Set.of());
            marked.add(start, end, kinds);
            at = end;
        }
        marked.add(at, text.length(), Set.of());
        return marked.parts;
    }

    private void add(int from, int to, Set<PersonalDataType> kinds) {
        if (from < to) {
            List<String> words = kinds.stream().map(each -> each.in(language)).toList();
            parts.add(new Part(text.substring(from, to), words));
        }
    }
}
