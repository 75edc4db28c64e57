package se.varsam.jackson;

import java.util.Map;
import java.util.Optional;

/** What an object in a file says, field by field. */
final class Given {

    private final Map<Field<?, ?>, Object> values;
    private final Place place;

    Given(Map<Field<?, ?>, Object> values, Place place) {
        this.values = values;
        this.place = place;
    }

    /** What the file says; empty when it says nothing. */
    @SuppressWarnings("unchecked") // a value is only ever put there by the field's own form
    <V> Optional<V> get(Field<?, V> field) {
        return Optional.ofNullable((V) values.get(field));
    }

    <V> V get(Field<?, V> field, V unknown) {
        return get(field).orElse(unknown);
    }

    /** What the file says, or else what an unmentioned value is: unknown, or harmless where the file vouches for it. */
    <V> V get(Field<?, V> field, V unknown, V harmless) {
        return get(field, isHarmless() ? harmless : unknown);
    }

    /** What the file says; an object that is left out is one about which nothing is said. */
    <V> V get(Field<?, V> field, Shape<V> shape) {
        return get(field).orElseGet(() -> shape.make(new Given(Map.of(), place)));
    }

    /** A required field: the shape has checked that it is there. */
    <V> V need(Field<?, V> field) {
        return get(field).orElseThrow();
    }

    boolean isHarmless() {
        return place.isHarmless();
    }
}
