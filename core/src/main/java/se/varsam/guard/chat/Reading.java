package se.varsam.guard.chat;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.information.InformationTrait;
import se.varsam.information.Inspection;
import se.varsam.information.Presence;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.term.Answer;
import se.varsam.term.Answers;

/** Reads what is entered: joins what is vouched for with what is found in the texts. */
final class Reading {

    private final PersonalDataScanner scanner;
    private Information read;

    Reading(Information vouched, PersonalDataScanner scanner) {
        this.read = vouched;
        this.scanner = scanner;
    }

    Reading text(CharSequence text) {
        Readings readings = Readings.of(text);
        readings.texts().forEach(each -> read = read.with(Inspection.of(each, scanner)));
        return readings.isDeeper() ? unread() : this;
    }

    /** A value as it is found in the arguments of a function: what is no text, number, list or map cannot be read. */
    Reading value(@Nullable Object value) {
        if (value instanceof CharSequence || value instanceof Number || value instanceof Enum<?>) {
            text(value.toString());
        } else if (value instanceof Collection<?> all) {
            all.forEach(this::value);
        } else if (value instanceof Map<?, ?> all) {
            all.forEach((key, each) -> value(key).value(each));
        } else if (value != null && !(value instanceof Boolean)) {
            unread();
        }
        return this;
    }

    /** Nobody has looked at it: it is unclassified, may hold anything, and nothing harmless is known of the whole. */
    Reading unread() {
        Map<InformationCategory, Presence> presence = new EnumMap<>(InformationCategory.class);
        for (InformationCategory category : InformationCategory.values()) {
            Presence known = read.presenceOf(category);
            presence.put(category, known.compareTo(Presence.UNCERTAIN) > 0 ? known : Presence.UNCERTAIN);
        }
        read = new Information(
                read.reference(), InformationClass.UNCLASSIFIED, presence, harmful(read.answers()), read.inspection());
        return this;
    }

    Information information() {
        return read;
    }

    private static Answers<InformationTrait> harmful(Answers<InformationTrait> answers) {
        Set<InformationTrait> yes = EnumSet.allOf(InformationTrait.class);
        Set<InformationTrait> no = EnumSet.allOf(InformationTrait.class);
        yes.removeIf(trait -> trait.harmless() == Answer.YES || answers.to(trait) != Answer.YES);
        no.removeIf(trait -> trait.harmless() == Answer.NO || answers.to(trait) != Answer.NO);
        return new Answers<>(yes, no);
    }
}
