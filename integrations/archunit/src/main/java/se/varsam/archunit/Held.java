package se.varsam.archunit;

import com.tngtech.archunit.core.domain.properties.HasAnnotations;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.varsam.annotation.information.Classified;
import se.varsam.annotation.information.Holds;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.term.Bilingual;
import se.varsam.term.Language;
import se.varsam.term.Term;

/**
 * What is declared that is more than open information. Material under copyright may be open, as it may for the guard.
 *
 * @param categories what it holds
 * @param level its class, where that is above open
 */
record Held(Set<InformationCategory> categories, Optional<InformationClass> level) {

    static final Held NOTHING = new Held(Set.of(), Optional.empty());

    static Held on(HasAnnotations<?> element) {
        return of(Declared.on(element, Holds.class), Declared.on(element, Classified.class));
    }

    static Held of(List<Holds> holds, List<Classified> classes) {
        Set<InformationCategory> categories = EnumSet.noneOf(InformationCategory.class);
        holds.forEach(each -> categories.add(each.value()));
        classes.forEach(each -> categories.addAll(List.of(each.holding())));
        categories.remove(InformationCategory.COPYRIGHTED);
        return new Held(
                Set.copyOf(categories),
                classes.stream()
                        .map(Classified::value)
                        .filter(each -> each.isAbove(InformationClass.OPEN))
                        .max(InformationClass::compareTo));
    }

    /** Whether somebody has said that it is open and holds nothing. */
    static boolean isDeclaredOpen(HasAnnotations<?> element) {
        return !Declared.on(element, Classified.class).isEmpty() && on(element).isNothing();
    }

    Held and(Held other) {
        Set<InformationCategory> both = EnumSet.noneOf(InformationCategory.class);
        both.addAll(categories);
        both.addAll(other.categories);
        return new Held(
                Set.copyOf(both),
                Stream.concat(level.stream(), other.level.stream()).max(InformationClass::compareTo));
    }

    boolean isNothing() {
        return categories.isEmpty() && level.isEmpty();
    }

    /** What it holds, in words: the class only where no category says more. */
    Bilingual text() {
        List<Term> terms = new ArrayList<>(EnumSet.noneOf(InformationCategory.class));
        categories.stream().sorted().forEach(terms::add);
        if (terms.isEmpty()) {
            String sv = level.map(each -> each.text().sv()).orElse("");
            String en = level.map(each -> each.text().en()).orElse("");
            return new Bilingual("information av klass " + sv, "information of class " + en);
        }
        return new Bilingual(joined(terms, Language.SWEDISH), joined(terms, Language.ENGLISH));
    }

    private static String joined(List<Term> terms, Language language) {
        return terms.stream().map(each -> each.text().in(language)).collect(Collectors.joining(", "));
    }
}
