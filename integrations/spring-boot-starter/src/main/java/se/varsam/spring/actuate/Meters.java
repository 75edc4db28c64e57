package se.varsam.spring.actuate;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;

/** The registry of meters, if there is one. That it fails stops nothing of what is measured, and is told of once. */
final class Meters {

    private static final Logger LOG = LoggerFactory.getLogger(Meters.class);

    private final ObjectProvider<MeterRegistry> provided;
    private final AtomicBoolean told = new AtomicBoolean();

    private volatile @Nullable MeterRegistry known;

    Meters(ObjectProvider<MeterRegistry> provided) {
        this.provided = provided;
    }

    /** {@return what comes of it; empty when there is no registry, or it fails} */
    <T> Optional<T> use(Function<MeterRegistry, T> measured) {
        try {
            return registry().map(measured);
        } catch (RuntimeException e) { // of the registry, or since there are several: a guarded call goes on
            if (told.compareAndSet(false, true)) {
                LOG.warn(
                        "Det går inte att mäta: {} / Nothing can be measured: {}",
                        e.getClass().getName(),
                        e.getClass().getName());
            }
            return Optional.empty();
        }
    }

    private Optional<MeterRegistry> registry() {
        MeterRegistry found = known;
        if (found == null) {
            found = provided.getIfAvailable();
            known = found;
        }
        return Optional.ofNullable(found);
    }
}
