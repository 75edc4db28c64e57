package se.varsam.jackson;

import java.util.Optional;
import java.util.function.Function;

/** One line of a shape's table: a field's name, its form and where its value is found when it is written. */
record Field<T, V>(String name, Form<V> form, Function<T, Optional<V>> get, Need need) {

    enum Need {
        REQUIRED,
        OPTIONAL
    }
}
