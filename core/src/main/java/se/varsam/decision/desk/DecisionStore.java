package se.varsam.decision.desk;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import se.varsam.audit.Hash;
import se.varsam.person.Person;

/**
 * Where a desk keeps its cases. Many desks, in many processes, may share one: what decides a race is
 * {@link #replace(DecisionCase)}. Every method may throw what it likes when it fails: the desk then says no.
 *
 * @since 0.1
 */
public interface DecisionStore {

    /** How writing came out. */
    enum Written {
        /** It is kept. */
        STORED,
        /** There is another version in its place: nothing is changed. */
        CONFLICT,
        /** There is no such case: nothing is changed. */
        MISSING
    }

    /**
     * A tool that a human has stopped; AI Act art. 14(4)(e).
     *
     * @param tool the tool's id
     * @param by who stopped it
     * @param at when
     * @param reason why; may be personal
     */
    record Stop(String tool, Person by, Instant at, String reason) {

        /** Tool and time; never who or why. */
        @Override
        public String toString() {
            return "Stop[" + tool + " " + at + "]";
        }
    }

    /** {@return a store that lasts as long as the program: for tests and trials} */
    static DecisionStore inMemory() {
        return new MemoryStore();
    }

    /**
     * {@return a store in a database, H2 or PostgreSQL, whose tables are there: {@code META-INF/varsam/decision-desk.sql}}
     *
     * @param source gives connections
     * @throws IOException when the database cannot be reached, is another one, or the tables are not there
     */
    static DecisionStore on(DataSource source) throws IOException {
        return JdbcStore.open(source);
    }

    /**
     * {@return a store in a database, H2 or PostgreSQL; the tables are created when they are not there}
     *
     * @param source gives connections
     * @throws IOException when the database cannot be reached, is another one, or the account may not create tables
     */
    static DecisionStore createIfMissing(DataSource source) throws IOException {
        return JdbcStore.createIfMissing(source);
    }

    /**
     * {@return {@code STORED}, or {@code CONFLICT} when there already is a case with its id}
     *
     * @param first a case in version 1
     */
    Written insert(DecisionCase first);

    /**
     * {@return the case with an id}
     *
     * @param id any text
     */
    Optional<DecisionCase> find(String id);

    /**
     * {@return the cases with a {@linkplain DecisionCase#key() key}, the oldest first}
     *
     * @param key the digest of a binding
     */
    List<DecisionCase> find(Hash key);

    /**
     * Puts a version of a case in the place of the version before it, in one step.
     *
     * @param next the case, one version further
     * @return {@code CONFLICT} when another version than the one before is kept
     */
    Written replace(DecisionCase next);

    /**
     * {@return cases in a state, the oldest first}
     *
     * @param state the state
     * @param most how many at most
     */
    List<DecisionCase> in(DecisionCase.State state, int most);

    /**
     * {@return the cases with a vote in a period, the oldest first}
     *
     * @param from the first instant of the period
     * @param to the first instant after it
     */
    List<DecisionCase> voted(Instant from, Instant to);

    /**
     * Keeps a stop. A tool that is stopped already stays stopped as it is.
     *
     * @param stop which tool, and who stopped it
     */
    void stop(Stop stop);

    /**
     * Removes a stop, if there is one.
     *
     * @param tool the tool's id
     */
    void resume(String tool);

    /** {@return the stops, the oldest first} */
    List<Stop> stops();
}
