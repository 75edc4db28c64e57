package se.varsam.reading;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.information.Inspection;
import se.varsam.privacy.PersonalDataScanner;

/** Reads what values hold: declarations on their types, parts and places, and what a scanner finds in their text. */
public final class ValueReader {

    private final PersonalDataScanner scanner;

    private ValueReader(PersonalDataScanner scanner) {
        this.scanner = scanner;
    }

    /**
     * {@return a reader that looks through texts with a scanner}
     *
     * @param scanner the scanner
     */
    public static ValueReader with(PersonalDataScanner scanner) {
        return new ValueReader(scanner);
    }

    /**
     * {@return what a value holds}
     *
     * @param value the value
     * @param declared what is declared of it where it stands
     */
    public Contents read(@Nullable Object value, Declaration declared) {
        if (value == null) {
            return Contents.nothing();
        }
        Optional<InformationClass> level =
                declared.vouched() && declared.level().isEmpty()
                        ? Optional.of(InformationClass.OPEN)
                        : declared.level();
        InformationCategory[] holding = declared.holding().toArray(InformationCategory[]::new);
        Information said = level.map(each -> Information.of(each, holding))
                .orElseGet(() -> Information.unknown().holding(holding));
        return new Contents(value instanceof CharSequence text ? said.with(Inspection.of(text, scanner)) : said);
    }
}
