package se.varsam.person;

import java.util.Set;
import se.varsam.term.Bilingual;
import se.varsam.term.Term;
import se.varsam.term.Terms;

/**
 * The role in which a person acts for the municipality.
 *
 * @since 0.1
 */
public enum Role implements Term {
    /** An employee (medarbetare). */
    EMPLOYEE("medarbetare", "employee", "anställd", "handläggare"),
    /** An elected representative; kommun-004 binds them, 1-1. */
    ELECTED("förtroendevald", "elected representative"),
    /** A consultant; Karlskoga 11 and 42. */
    CONSULTANT("konsult", "consultant"),
    /** A trainee; Karlskoga 20. */
    TRAINEE("praktikant", "trainee"),
    /** The system owner; Karlshamn 55, 56, 66, 67. */
    SYSTEM_OWNER("systemägare", "system owner"),
    /** A manager of the activity concerned; Norsjö 41, 80. */
    MANAGER("chef", "manager", "verksamhetschef", "verksamhet"),
    /** The chief information security officer. */
    CISO("CISO", "chief information security officer", "informationssäkerhetsansvarig"),
    /** The IT security officer; decides the risk category on disagreement, Norsjö 44. */
    IT_SECURITY("IT-säkerhetsansvarig", "IT security officer"),
    /** The data protection officer; GDPR art. 37–39. */
    DPO("dataskyddsombud", "data protection officer"),
    /** The information owner; approves information in a test, Karlskoga 77. */
    INFORMATION_OWNER("informationsägare", "information owner"),
    /** A lawyer; consulted on doubtful secrecy, Karlskoga 38. */
    LAWYER("jurist", "lawyer");

    private final Bilingual text;
    private final Set<String> aliases;

    Role(String sv, String en, String... aliases) {
        this.text = new Bilingual(sv, en);
        this.aliases = Set.of(aliases);
    }

    /**
     * Reads a Swedish or English role name.
     *
     * @param text for example {@code dataskyddsombud}
     * @return the role
     * @throws se.varsam.term.UnknownTermException when no role is named so
     */
    public static Role parse(String text) {
        return Terms.parse(Role.class, text);
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
