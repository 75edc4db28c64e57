package se.varsam.spring.evidence;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.context.properties.bind.BindResult;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;
import se.varsam.spring.configuration.VarsamProperties.Audit.TrailPlace;
import se.varsam.spring.configuration.VarsamProperties.Decisions.CasePlace;

/** Where an application says that evidence and cases are kept; empty when it leaves it to us. */
record Places(Optional<TrailPlace> trail, Optional<Path> directory, Optional<CasePlace> cases) {

    static Places of(Environment environment) {
        Binder binder = Binder.get(environment);
        return new Places(
                optional(binder.bind("varsam.audit.store", TrailPlace.class)),
                optional(binder.bind("varsam.audit.directory", Path.class)),
                optional(binder.bind("varsam.decisions.store", CasePlace.class)));
    }

    boolean isTrail(TrailPlace place) {
        return place == trail.orElse(directory.isPresent() ? TrailPlace.DIRECTORY : TrailPlace.JDBC);
    }

    boolean isCases(CasePlace place) {
        return place == cases.orElse(CasePlace.JDBC);
    }

    private static <T> Optional<T> optional(BindResult<T> bound) {
        return bound.isBound() ? Optional.of(bound.get()) : Optional.empty();
    }

    /** Evidence goes to a directory. */
    static final class TrailInDirectory implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return of(context.getEnvironment()).isTrail(TrailPlace.DIRECTORY);
        }
    }

    /** Evidence goes to the database. */
    static final class TrailInDatabase implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return of(context.getEnvironment()).isTrail(TrailPlace.JDBC);
        }
    }

    /** Cases go to the database. */
    static final class CasesInDatabase implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return of(context.getEnvironment()).isCases(CasePlace.JDBC);
        }
    }

    /** Cases stay in memory. */
    static final class CasesInMemory implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return of(context.getEnvironment()).isCases(CasePlace.MEMORY);
        }
    }
}
