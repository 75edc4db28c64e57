package se.varsam.rule;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import se.varsam.term.Bilingual;

/**
 * One numbered clause of a policy or a law, in our own words.
 *
 * @param id its id, for example {@code SODERKOPING-D}
 * @param section where it stands in the document
 * @param modality how it speaks
 * @param addressee whom it binds, in Swedish
 * @param phase where in the life cycle it applies, as catalogued
 * @param text what it says
 * @param enforceability how far software can see to it
 * @param effect its catalogued effect, as catalogued
 * @param theme what it is about, as catalogued
 * @since 0.1
 */
public record Clause(
        String id,
        String section,
        Modality modality,
        String addressee,
        String phase,
        Bilingual text,
        Set<Enforceability> enforceability,
        String effect,
        String theme) {

    /** Copies the set; {@link IllegalArgumentException} when the clause is enforceable by nobody. */
    public Clause {
        if (enforceability.isEmpty()) {
            throw new IllegalArgumentException(id + ": ange hur klausulen upprätthålls / say how it is enforced.");
        }
        enforceability = Collections.unmodifiableSet(EnumSet.copyOf(enforceability));
    }

    /** {@return whether some rule has to cite the clause} */
    public boolean needsRule() {
        return enforceability.contains(Enforceability.RUNTIME)
                || enforceability.contains(Enforceability.ATTESTED)
                || enforceability.contains(Enforceability.RECORD);
    }

    /** {@return whether people have to see to it, wholly or in part} */
    public boolean isOnChecklist() {
        return enforceability.contains(Enforceability.HUMAN);
    }

    /** {@return whether only architecture rules can enforce it in software} */
    public boolean awaitsArchitectureRule() {
        return !needsRule() && enforceability.contains(Enforceability.STATIC);
    }

    @Override
    public String toString() {
        return id;
    }
}
