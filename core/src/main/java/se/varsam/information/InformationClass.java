package se.varsam.information;

import java.util.Set;
import se.varsam.term.Bilingual;
import se.varsam.term.Term;
import se.varsam.term.Terms;

/**
 * How confidential information is, from open to security-protected; the K axis of SKR's KLASSA. What a municipality calls
 * a class, and which classes it defines, is part of its profile.
 *
 * @see <a href="https://skr.se">KLASSA levels 0–4</a>
 * @since 0.1
 */
public enum InformationClass implements Term {
    /** May be spread freely; level 0. */
    OPEN("öppen", "open", "K0", "klass 0", "0", "publik", "öppen information"),
    /** Not meant to leave the municipality; level 1, moderate consequences. */
    INTERNAL("intern", "internal", "K1", "klass 1", "1", "intern information"),
    /** Significant consequences if spread; level 2. */
    SENSITIVE("känslig", "sensitive", "K2", "klass 2", "2", "känslig information"),
    /** Serious consequences if spread; level 3. */
    CONFIDENTIAL("konfidentiell", "confidential", "K3", "klass 3", "3", "konfidentiell information"),
    /** Exceptionally serious consequences, national security; level 4. */
    SECURITY_PROTECTED("säkerhetsskyddsklassificerad", "security-protected", "K4", "klass 4", "4", "säkerhetsskydd"),
    /** Nobody has classified it: the most restrictive of all. */
    UNCLASSIFIED("oklassad", "unclassified", "okänd", "ej klassad");

    private final Bilingual text;
    private final Set<String> aliases;

    InformationClass(String sv, String en, String... aliases) {
        this.text = new Bilingual(sv, en);
        this.aliases = Set.of(aliases);
    }

    /**
     * Reads a Swedish or English class name or a K-level on KLASSA's scale. A municipality's own names are read by
     * {@code Profile.parseClass}.
     *
     * @param text for example {@code K0}, {@code klass 0}, {@code öppen}
     * @return the class
     * @throws se.varsam.term.UnknownTermException when no class is named so
     */
    public static InformationClass parse(String text) {
        return Terms.parse(InformationClass.class, text);
    }

    /**
     * Whether information of this class needs more protection than an approval reaches.
     *
     * @param limit the highest class approved
     * @return true when this class lies above the limit; unclassified lies above all
     */
    public boolean isAbove(InformationClass limit) {
        return compareTo(limit) > 0;
    }

    @Override
    public Bilingual text() {
        return text;
    }

    @Override
    public Set<String> aliases() {
        return aliases;
    }
}
