package se.varsam.jackson;

import java.util.List;
import java.util.Optional;
import se.varsam.profile.Settings;
import se.varsam.term.Bilingual;
import se.varsam.use.AiUse;

/**
 * A use of AI with a name: what a file asks the policies about, and what it expects them to answer.
 *
 * @param id what the scenario is called, for example {@code T09-entered}; not blank
 * @param title what it is about
 * @param profiles the ids of the profiles it is put to; empty when the reader of the file chooses
 * @param use the use
 * @param settings the municipality's settings; empty means the protective ones
 * @param expect what is expected, possibly nothing
 * @since 0.1
 */
public record Scenario(
        String id,
        Optional<Bilingual> title,
        List<String> profiles,
        AiUse use,
        Optional<Settings> settings,
        List<Expectation> expect) {

    /** Copies the lists; {@link IllegalArgumentException} when the id is blank. */
    public Scenario {
        if (id.isBlank()) {
            throw new IllegalArgumentException("Ett scenario behöver ett id: skriv till exempel \"T09\". /"
                    + " A scenario needs an id: write for example \"T09\".");
        }
        profiles = List.copyOf(profiles);
        expect = List.copyOf(expect);
    }

    /** Whether the other scenario says the same: it is written alike. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Scenario scenario && Scenarios.write(this).equals(Scenarios.write(scenario));
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Id and use; never what somebody wrote. */
    @Override
    public String toString() {
        return "Scenario[" + id + ", " + use + "]";
    }
}
