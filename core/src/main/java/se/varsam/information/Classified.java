package se.varsam.information;

import java.util.function.Function;

/**
 * A value with what is known of the information it holds, for values that are classified one by one.
 *
 * @param value the value
 * @param information what is known of it
 * @param <T> the value's type
 * @since 0.1
 */
public record Classified<T>(T value, Information information) {

    /**
     * {@return a value that somebody has classified and looked through}
     *
     * @param value the value
     * @param level its class
     * @param held the categories it holds; all others it is known not to hold
     * @param <T> the value's type
     */
    public static <T> Classified<T> of(T value, InformationClass level, InformationCategory... held) {
        return new Classified<>(value, Information.of(level, held));
    }

    /**
     * {@return another value made of this one, which holds the same}
     *
     * @param change what makes it
     * @param <U> the other value's type
     */
    public <U> Classified<U> map(Function<? super T, ? extends U> change) {
        return new Classified<>(change.apply(value), information);
    }

    /** What is known of it; never the value. */
    @Override
    public String toString() {
        return "Classified[" + information + "]";
    }
}
