package se.varsam.rule;

import java.util.Optional;
import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * What a rule does to a use, strictest first. The strictest effect wins; {@link #RECORD} and {@link #REPORT} come in
 * addition and never compete.
 *
 * @since 0.1
 */
public enum Effect implements Term {
    /** The use is forbidden. */
    DENY("nekas", "denied", Weight.BLOCKS),
    /** A human must decide. */
    REQUIRE_HUMAN("en människa måste granska eller besluta", "a human must review or decide", Weight.BLOCKS),
    /** Something must exist first. */
    REQUIRE("något måste finnas först", "something must exist first", Weight.BLOCKS),
    /** Somebody must be consulted first. */
    CONSULT("någon måste rådfrågas först", "somebody must be consulted first", Weight.BLOCKS),
    /** The content must be labelled first. */
    LABEL("innehållet måste märkas först", "the content must be labelled first", Weight.BLOCKS),
    /** People must be told that AI is used. */
    INFORM("människor måste få veta att AI används", "people must be told that AI is used", Weight.BLOCKS),
    /** Advice, which never blocks. */
    WARN("varning", "warning", Weight.ADVISES),
    /** The clause that allows the use. */
    ALLOW("tillåts", "allowed", Weight.ADDS),
    /** Something must be recorded. */
    RECORD("ska dokumenteras", "to be recorded", Weight.ADDS),
    /** Something must be reported. */
    REPORT("ska anmälas", "to be reported", Weight.ADDS);

    private enum Weight {
        BLOCKS,
        ADVISES,
        ADDS
    }

    private final Bilingual text;
    private final Weight weight;

    Effect(String sv, String en, Weight weight) {
        this.text = new Bilingual(sv, en);
        this.weight = weight;
    }

    /** {@return whether the use may not go on until it is seen to} */
    public boolean blocks() {
        return weight == Weight.BLOCKS;
    }

    /** {@return whether it is worth telling: it blocks or advises} */
    public boolean isFinding() {
        return weight != Weight.ADDS;
    }

    /** {@return the kind of duty that comes with it, if any} */
    public Optional<Obligation.Kind> obligation() {
        return switch (this) {
            case CONSULT -> Optional.of(Obligation.Kind.CONSULT);
            case LABEL -> Optional.of(Obligation.Kind.LABEL);
            case INFORM -> Optional.of(Obligation.Kind.INFORM);
            case RECORD -> Optional.of(Obligation.Kind.RECORD);
            case REPORT -> Optional.of(Obligation.Kind.REPORT);
            case DENY, REQUIRE_HUMAN, REQUIRE, WARN, ALLOW -> Optional.empty();
        };
    }

    /**
     * {@return whether this effect is as strict as another one}
     *
     * @param other the other effect
     */
    public boolean isAsStrictAs(Effect other) {
        return compareTo(other) <= 0;
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
