package se.varsam.audit;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import se.varsam.data.Ids;
import se.varsam.person.Person;

/**
 * Something to leave evidence of. It holds ids, never text: of a text only a digest, which the trail salts.
 *
 * @param kind what happened
 * @param profile the profile that applied, with its version; blank when none
 * @param act what was about to be done; blank when nothing
 * @param tool the tool's id; blank when none
 * @param verdict how it came out; blank when nothing was judged
 * @param clauses the clauses that were cited
 * @param person who acted, if anybody; the trail can forget it
 * @param reference what it belongs to, for example a decision's id or a registry number (dnr); blank when nothing
 * @param digests SHA-256 of the texts it is about, by a name for each
 * @param keeping how it may be purged
 * @since 0.1
 */
public record AuditEvent(
        AuditKind kind,
        String profile,
        String act,
        String tool,
        String verdict,
        List<String> clauses,
        Optional<Person> person,
        String reference,
        Map<String, Hash> digests,
        Keeping keeping) {

    /** How a record may be purged. */
    public enum Keeping {
        /** It may be a public record (allmän handling): only under a named disposal decision. */
        MAY_BE_PUBLIC_RECORD,
        /** The municipality has found that it is a log only: when its time is out. */
        LOG
    }

    /** Refuses what is no id, and copies the collections. */
    public AuditEvent {
        id("profile", profile);
        id("act", act);
        id("tool", tool);
        id("verdict", verdict);
        id("reference", reference);
        clauses = sorted(List.copyOf(clauses));
        clauses.forEach(clause -> id("clauses", clause));
        digests = digests.isEmpty() ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(digests));
        digests.keySet().forEach(name -> id("digests", name));
    }

    /**
     * {@return an event of which nothing more is said}
     *
     * @param kind what happened
     */
    public static AuditEvent of(AuditKind kind) {
        return new AuditEvent(
                kind, "", "", "", "", List.of(), Optional.empty(), "", Map.of(), Keeping.MAY_BE_PUBLIC_RECORD);
    }

    /**
     * {@return the same event under a profile}
     *
     * @param id the profile's id and version
     */
    public AuditEvent under(String id) {
        return new AuditEvent(kind, id, act, tool, verdict, clauses, person, reference, digests, keeping);
    }

    /**
     * {@return the same event, in an act}
     *
     * @param what what was about to be done
     */
    public AuditEvent doing(String what) {
        return new AuditEvent(kind, profile, what, tool, verdict, clauses, person, reference, digests, keeping);
    }

    /**
     * {@return the same event, with a tool}
     *
     * @param id the tool's id
     */
    public AuditEvent with(String id) {
        return new AuditEvent(kind, profile, act, id, verdict, clauses, person, reference, digests, keeping);
    }

    /**
     * {@return the same event, with how it came out}
     *
     * @param how for example {@code DENIED}
     * @param why the clauses cited
     */
    public AuditEvent resulting(String how, Collection<String> why) {
        return new AuditEvent(kind, profile, act, tool, how, List.copyOf(why), person, reference, digests, keeping);
    }

    /**
     * {@return the same event, by a person}
     *
     * @param who who acted
     */
    public AuditEvent by(Person who) {
        return new AuditEvent(
                kind, profile, act, tool, verdict, clauses, Optional.of(who), reference, digests, keeping);
    }

    /**
     * {@return the same event, belonging to something}
     *
     * @param what for example a decision's id or a registry number (dnr)
     */
    public AuditEvent about(String what) {
        return new AuditEvent(kind, profile, act, tool, verdict, clauses, person, what, digests, keeping);
    }

    /**
     * {@return the same event, about a text of which only a digest is kept}
     *
     * @param name what the text is, for example {@code input}
     * @param text the text
     */
    public AuditEvent digesting(String name, String text) {
        return digesting(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * {@return the same event, about content of which only a digest is kept}
     *
     * @param name what the content is, for example {@code output}
     * @param content the content
     */
    public AuditEvent digesting(String name, byte[] content) {
        Map<String, Hash> more = new TreeMap<>(digests);
        more.put(name, Hash.ofContent(content));
        return new AuditEvent(kind, profile, act, tool, verdict, clauses, person, reference, more, keeping);
    }

    /**
     * {@return the same event, to be kept otherwise}
     *
     * @param how how it may be purged
     */
    public AuditEvent keeping(Keeping how) {
        return new AuditEvent(kind, profile, act, tool, verdict, clauses, person, reference, digests, how);
    }

    /** Kind, tool, verdict and clauses; never who. */
    @Override
    public String toString() {
        return "AuditEvent[" + kind + " " + tool + " " + verdict + " " + clauses + "]";
    }

    /** {@return each of the ids once, in order: the list itself, when it is so already} */
    private static List<String> sorted(List<String> ids) {
        for (int i = 1; i < ids.size(); i++) {
            if (ids.get(i - 1).compareTo(ids.get(i)) >= 0) {
                return List.copyOf(new TreeSet<>(ids));
            }
        }
        return ids;
    }

    private static void id(String field, String value) {
        if (!Ids.isId(value)) {
            throw new IllegalArgumentException("Händelsens fält " + field + " ska vara ett id om högst " + Ids.LONGEST
                    + " tecken, inte löpande text. Lämna text till digesting. / The event's field " + field
                    + " must be an id of at most " + Ids.LONGEST + " characters, not prose. Give text to digesting.");
        }
    }
}
