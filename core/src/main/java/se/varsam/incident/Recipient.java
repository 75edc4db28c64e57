package se.varsam.incident;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import se.varsam.term.Bilingual;

/**
 * Where a document sends incidents: a channel or a routine by the name that the document gives it. Its address is the
 * municipality's own matter.
 *
 * @param name what the document calls it
 * @param kinds what it takes, at least one kind
 * @param clauses the ids of the clauses that say so, at least one
 * @since 0.1
 */
public record Recipient(Bilingual name, Set<IncidentKind> kinds, List<String> clauses) {

    /** Copies the kinds and the clauses; {@link IllegalArgumentException} for a recipient of nothing, or without ground. */
    public Recipient {
        if (kinds.isEmpty() || clauses.isEmpty()) {
            throw new IllegalArgumentException(
                    "Mottagaren " + name.sv() + " behöver minst ett slag av incidenter och"
                            + " minst en klausul: ange dem. / The recipient needs at least one kind and one clause: name them.");
        }
        kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
        clauses = List.copyOf(clauses);
    }

    /**
     * {@return whether an incident goes there: when it may be of one of its kinds}
     *
     * @param incident the incident
     */
    public boolean takes(Incident incident) {
        return kinds.stream().anyMatch(incident::mayBe);
    }

    /** Its Swedish name and its clauses. */
    @Override
    public String toString() {
        return name.sv() + " " + clauses;
    }
}
