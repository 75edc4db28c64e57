package se.varsam.information;

import java.util.List;
import java.util.stream.Collectors;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.term.Language;

/** Reads aloud where a kind of personal data was found. Characters are counted from 1, the last one included. */
final class Places {

    private static final int MOST = 3;

    private Places() {}

    static String phrase(PersonalDataType type, List<PersonalDataFinding> found, Language language) {
        boolean swedish = language == Language.SWEDISH;
        int count = found.size();
        String kind = type.in(language);
        String what = kind;
        if (count > 1) {
            what = kind + (swedish ? " på " + count + " ställen" : " in " + count + " places");
        } else if (isCounted(type)) {
            what = "1 " + kind;
        }
        String places = found.stream()
                .limit(MOST)
                .map(finding -> finding.start() + 1 == finding.end()
                        ? String.valueOf(finding.end())
                        : finding.start() + 1 + "–" + finding.end())
                .collect(Collectors.joining(", "));
        return what + (swedish ? ", tecken " : ", characters ") + places + (count > MOST ? " …" : "");
    }

    /** A topic or a pair of coordinates is no single thing. */
    private static boolean isCounted(PersonalDataType type) {
        return !type.isTopic() && type != PersonalDataType.COORDINATES;
    }
}
