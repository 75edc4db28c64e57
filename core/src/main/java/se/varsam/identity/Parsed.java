package se.varsam.identity;

import java.util.Optional;

/**
 * What came of reading a text: the number, or why it is none.
 *
 * @param <T> the number that was wanted
 * @since 0.1
 */
public sealed interface Parsed<T extends Identity> {

    /**
     * The number.
     *
     * @return the number, when there is one
     * @throws InvalidIdentityException when there is none
     */
    T orElseThrow();

    /** {@return the number, or empty} */
    Optional<T> value();

    /**
     * The text is a valid number.
     *
     * @param <T> the number that was wanted
     * @param number the number
     * @since 0.1
     */
    record Valid<T extends Identity>(T number) implements Parsed<T> {

        @Override
        public T orElseThrow() {
            return number;
        }

        @Override
        public Optional<T> value() {
            return Optional.of(number);
        }
    }

    /**
     * The text is not.
     *
     * @param <T> the number that was wanted
     * @param type its type
     * @param reason why the text is none
     * @since 0.1
     */
    record Invalid<T extends Identity>(IdentityType type, Reason reason) implements Parsed<T> {

        @Override
        public T orElseThrow() {
            throw new InvalidIdentityException(type, reason);
        }

        @Override
        public Optional<T> value() {
            return Optional.empty();
        }
    }
}
