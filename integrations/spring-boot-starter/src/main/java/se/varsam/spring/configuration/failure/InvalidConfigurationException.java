package se.varsam.spring.configuration.failure;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.varsam.audit.AuditException;
import se.varsam.term.Bilingual;

/**
 * Something under {@code varsam.} that cannot hold: the application does not start. Spring Boot reports it with the property, where
 * it is written and what to do.
 *
 * @since 0.1
 */
public final class InvalidConfigurationException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final String BETWEEN = " / ";

    private final String property;
    private final String fact;
    private final String remedy;

    /**
     * A fault.
     *
     * @param property the property in kebab case, for example {@code varsam.profile}
     * @param fact what is wrong; nothing personal
     * @param remedy what to do
     */
    public InvalidConfigurationException(String property, Bilingual fact, Bilingual remedy) {
        this(property, fact, remedy, null);
    }

    /**
     * A fault with its cause.
     *
     * @param property the property in kebab case
     * @param fact what is wrong; nothing personal
     * @param remedy what to do
     * @param cause what it comes from, if anything
     */
    public InvalidConfigurationException(String property, Bilingual fact, Bilingual remedy, @Nullable Throwable cause) {
        super(property + ": " + fact.sv() + " " + remedy.sv() + BETWEEN + fact.en() + " " + remedy.en(), cause);
        this.property = property;
        this.fact = fact.sv() + BETWEEN + fact.en();
        this.remedy = remedy.sv() + BETWEEN + remedy.en();
    }

    /**
     * {@return what is made of a property}
     *
     * @param property the property in kebab case
     * @param make makes it
     * @param <T> what is made
     * @throws InvalidConfigurationException when the library refuses it
     */
    public static <T> T at(String property, Supplier<T> make) {
        try {
            return make.get();
        } catch (IllegalArgumentException | AuditException refused) {
            throw refused(property, refused);
        }
    }

    /**
     * {@return a fault of what the library refuses}
     *
     * @param property the property in kebab case
     * @param refused why: its message says what is wrong and what to do, in both languages
     */
    public static InvalidConfigurationException refused(String property, Exception refused) {
        return new InvalidConfigurationException(
                property,
                split(String.valueOf(refused.getMessage())),
                new Bilingual("Rätta " + property + ".", "Correct " + property + "."),
                refused);
    }

    /**
     * {@return the value of a property that has to be there}
     *
     * @param property the property in kebab case
     * @param value its value, if any
     * @param <T> its type
     * @throws InvalidConfigurationException when there is none
     */
    public static <T> T need(String property, @Nullable T value) {
        if (value == null) {
            throw new InvalidConfigurationException(
                    property,
                    new Bilingual("Egenskapen saknas.", "The property is missing."),
                    new Bilingual("Lägg till den.", "Add it."));
        }
        return value;
    }

    /** {@return the property in kebab case} */
    public String property() {
        return property;
    }

    /** {@return what is wrong} */
    public Bilingual fact() {
        return split(fact);
    }

    /** {@return what to do} */
    public Bilingual remedy() {
        return split(remedy);
    }

    private static Bilingual split(String text) {
        int between = text.indexOf(BETWEEN);
        return between < 0
                ? new Bilingual(text, text)
                : new Bilingual(text.substring(0, between), text.substring(between + BETWEEN.length()));
    }
}
