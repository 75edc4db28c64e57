package se.varsam.identity;

import se.varsam.term.Bilingual;
import se.varsam.term.Term;

/**
 * The legal sex that a personal number tells: its third serial digit is odd for men and even for women;
 * folkbokföringslagen (1991:481) 18 §.
 *
 * @since 0.1
 */
public enum LegalSex implements Term {
    /** An even digit. */
    WOMAN("kvinna", "woman"),
    /** An odd digit. */
    MAN("man", "man");

    private final Bilingual text;

    LegalSex(String sv, String en) {
        this.text = new Bilingual(sv, en);
    }

    @Override
    public Bilingual text() {
        return text;
    }
}
