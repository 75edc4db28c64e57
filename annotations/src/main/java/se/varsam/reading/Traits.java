package se.varsam.reading;

import java.util.EnumSet;
import java.util.Set;
import se.varsam.information.InformationTrait;
import se.varsam.term.Answer;
import se.varsam.term.Answers;

/** Joins answers given of parts: a harmful answer holds for the whole, a harmless one only where all give it. */
final class Traits {

    static final Answers<InformationTrait> NONE = Answers.unknown();

    private static final InformationTrait[] TRAITS = InformationTrait.values();

    private Traits() {}

    static Answers<InformationTrait> join(Answers<InformationTrait> one, Answers<InformationTrait> other) {
        if (one.equals(other)) {
            return one;
        }
        Set<InformationTrait> yes = EnumSet.noneOf(InformationTrait.class);
        Set<InformationTrait> no = EnumSet.noneOf(InformationTrait.class);
        for (InformationTrait trait : TRAITS) {
            switch (joined(trait, one.to(trait), other.to(trait))) {
                case YES -> yes.add(trait);
                case NO -> no.add(trait);
                case UNKNOWN -> {}
            }
        }
        return new Answers<>(yes, no);
    }

    /** {@return the answers when more is held than whoever gave them said: it is not thereby publishable} */
    static Answers<InformationTrait> raised(Answers<InformationTrait> answers) {
        boolean publishable = answers.to(InformationTrait.PUBLISHABLE) == Answer.YES;
        return publishable ? answers.without(InformationTrait.PUBLISHABLE) : answers;
    }

    private static Answer joined(InformationTrait trait, Answer one, Answer other) {
        if (one == other) {
            return one;
        }
        boolean harmless = one == trait.harmless() || other == trait.harmless();
        boolean unknown = one == Answer.UNKNOWN || other == Answer.UNKNOWN;
        return harmless && unknown ? Answer.UNKNOWN : one == trait.harmless() || one == Answer.UNKNOWN ? other : one;
    }
}
