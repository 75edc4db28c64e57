package se.varsam.information;

import java.util.Set;
import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * What kind of protected matter information holds; a separate axis from its {@link InformationClass}: open information
 * with names in it is still personal data.
 *
 * @since 0.1
 */
public enum InformationCategory implements Term {
    /** Personal data, GDPR art. 4(1). */
    PERSONAL_DATA("personuppgifter", "personal data", "personuppgift"),
    /** Special categories of personal data, GDPR art. 9; always personal data too. */
    SPECIAL_CATEGORY("känsliga personuppgifter", "special-category personal data", "art 9"),
    /** Secrecy under the Public Access to Information and Secrecy Act (OSL). */
    SECRECY("sekretess", "secrecy", "sekretessbelagd"),
    /** Particularly protected information (särskilt skyddsvärd), Karlskoga 27, 39. */
    PARTICULARLY_PROTECTED("särskilt skyddsvärd information", "particularly protected information"),
    /** Other sensitive information, which may harm people, the activity, the economy or society. */
    OTHER_SENSITIVE("annan känslig information", "other sensitive information"),
    /** Material under copyright. */
    COPYRIGHTED("upphovsrättsskyddat material", "copyrighted material", "upphovsrätt");

    private final Bilingual text;
    private final Set<String> aliases;

    InformationCategory(String sv, String en, String... aliases) {
        this.text = new Bilingual(sv, en);
        this.aliases = Set.of(aliases);
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
