package se.varsam.benchmarks.audit;

import java.util.List;
import org.javers.core.Javers;
import org.javers.core.JaversBuilder;
import org.javers.core.metamodel.annotation.Id;
import org.javers.repository.jql.QueryBuilder;

/** JaVers: each event is committed as a new entity, so that nothing is compared and only a snapshot is taken. */
final class JaversLog implements AuditLog<JaversLog.Used> {

    private final Javers javers =
            JaversBuilder.javers().registerEntity(Used.class).build();
    private int next;

    @Override
    public Used event(Happening happening) {
        return new Used(happening);
    }

    @Override
    public void append(Used event) {
        event.id = next++;
        javers.commit(event.person, event);
    }

    @Override
    public long size() {
        return javers.findSnapshots(
                        QueryBuilder.byClass(Used.class).limit(next + 1).build())
                .size();
    }

    @Override
    public void close() {
        // nothing is open
    }

    /** The entity, by its fields. */
    static final class Used {

        @Id
        private int id;

        private final String profile;
        private final String act;
        private final String tool;
        private final String verdict;
        private final List<String> clauses;
        private final String person;
        private final String digest;

        Used(Happening happening) {
            profile = happening.profile();
            act = happening.act();
            tool = happening.tool();
            verdict = happening.verdict();
            clauses = happening.clauses();
            person = happening.person();
            digest = Digests.hex(happening.prompt());
        }

        @Override
        public String toString() {
            return String.join(
                    " ", "Used", String.valueOf(id), profile, act, tool, verdict, clauses.toString(), digest);
        }
    }
}
