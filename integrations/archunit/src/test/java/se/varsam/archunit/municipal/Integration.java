package se.varsam.archunit.municipal;

import java.util.function.Supplier;

/** What every integration does around its client. */
abstract class Integration<C> {

    private final C client;

    Integration(C client) {
        this.client = client;
    }

    C client() {
        return client;
    }

    <T> T withRetries(Supplier<T> call) {
        return call.get();
    }
}
