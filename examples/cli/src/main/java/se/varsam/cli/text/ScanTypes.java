package se.varsam.cli.text;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.varsam.privacy.finding.PersonalDataGroup;
import se.varsam.privacy.finding.PersonalDataType;
import se.varsam.term.Term;
import se.varsam.term.Terms;

/** Reads which types to look for; a group names all its types. */
final class ScanTypes {

    private ScanTypes() {}

    /** {@return the types; all of them when none is named} */
    static Set<PersonalDataType> parse(List<String> names) {
        if (names.isEmpty()) {
            return EnumSet.allOf(PersonalDataType.class);
        }
        Set<PersonalDataType> types = EnumSet.noneOf(PersonalDataType.class);
        for (String name : names) {
            Optional<PersonalDataType> type = Terms.find(PersonalDataType.class, name);
            if (type.isPresent()) {
                types.add(type.get());
            } else {
                types.addAll(PersonalDataType.of(Terms.find(PersonalDataGroup.class, name)
                        .orElseThrow(() -> Terms.unknown("--types", name, known()))));
            }
        }
        return types;
    }

    private static List<String> known() {
        return Stream.of(PersonalDataType.values()).map(Term::sv).toList();
    }
}
