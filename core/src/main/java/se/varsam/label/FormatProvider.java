package se.varsam.label;

import java.util.List;

/**
 * Brings formats; found with {@link java.util.ServiceLoader}.
 *
 * @since 0.1
 */
public interface FormatProvider {

    /** {@return the formats, those that are recognised most surely first} */
    List<LabelFormat> formats();
}
