package se.varsam.jackson;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an object in a file says, field by field; a field given as null is known to nobody, whatever the rest is. */
final class Given {

    private final Map<Field<?, ?>, Object> values;
    private final Set<Field<?, ?>> unknown;
    private final Place place;

    Given(Map<Field<?, ?>, Object> values, Set<Field<?, ?>> unknown, Place place) {
        this.values = values;
        this.unknown = unknown;
        this.place = place;
    }

    /** What the file says; empty when it says nothing. */
    @SuppressWarnings("unchecked") // a value is only ever put there by the field's own form
    <V> Optional<V> get(Field<?, V> field) {
        return Optional.ofNullable((V) values.get(field));
    }

    <V> V get(Field<?, V> field, V otherwise) {
        return get(field).orElse(otherwise);
    }

    /** What the file says, or else what an unmentioned value is: unknown, or harmless where the file vouches for it. */
    <V> V get(Field<?, V> field, V otherwise, V harmless) {
        return get(field, isHarmless(field) ? harmless : otherwise);
    }

    /** What the file says, or else nothing, or a harmless value where the file vouches for it. */
    <V> Optional<V> getOr(Field<?, V> field, V harmless) {
        return get(field).or(() -> isHarmless(field) ? Optional.of(harmless) : Optional.empty());
    }

    /** What the file says; an object that is left out is one about which nothing is said. */
    <V> V get(Field<?, V> field, Shape<V> shape) {
        Place there = isHarmless(field) ? place : place.where(Unstated.UNKNOWN);
        return get(field).orElseGet(() -> shape.make(new Given(Map.of(), Set.of(), there)));
    }

    /** A required field: the shape has checked that it is there. */
    <V> V need(Field<?, V> field) {
        return get(field).orElseThrow();
    }

    private boolean isHarmless(Field<?, ?> field) {
        return place.isHarmless() && !unknown.contains(field);
    }
}
