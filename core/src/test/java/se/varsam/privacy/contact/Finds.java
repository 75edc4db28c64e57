package se.varsam.privacy.contact;

import java.util.List;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.privacy.ScanLevel;
import se.varsam.privacy.finding.PersonalDataFinding;
import se.varsam.privacy.finding.PersonalDataGroup;
import se.varsam.privacy.finding.PersonalDataType;

/** Scans a text, and says what was found in one line each. */
final class Finds {

    private static final PersonalDataScanner STANDARD = scanner(ScanLevel.STANDARD);
    private static final PersonalDataScanner STRICT = scanner(ScanLevel.STRICT);

    private Finds() {}

    private static PersonalDataScanner scanner(ScanLevel level) {
        return PersonalDataScanner.of(level, PersonalDataType.of(PersonalDataGroup.CONTACT));
    }

    static List<String> in(String text) {
        return lines(STANDARD, text);
    }

    static List<String> strictlyIn(String text) {
        return lines(STRICT, text);
    }

    static PersonalDataFinding only(String text) {
        List<PersonalDataFinding> findings = STRICT.scan(text);
        if (findings.size() != 1) {
            throw new AssertionError("expected one finding in \"" + text + "\", got " + findings);
        }
        return findings.get(0);
    }

    private static List<String> lines(PersonalDataScanner scanner, String text) {
        return scanner.scan(text).stream()
                .map(finding -> finding.type() + " " + finding.rule() + " " + finding.in(text))
                .toList();
    }
}
