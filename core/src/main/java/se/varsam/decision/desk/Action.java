package se.varsam.decision.desk;

import java.util.Arrays;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import se.varsam.audit.Hash;

/**
 * What is to be done, with its exact arguments: a decision on one action is no decision on another. Arguments are encoded
 * when they are given; their order does not matter.
 *
 * {@snippet class="se.varsam.decision.desk.ActionTest" region="action"}
 *
 * <p>The encoding is {@code varsam-action/1} and never changes; every number is big-endian:
 * <pre>
 * action   = "varsam-action/1" LF text(name) count *(text(name) value)   arguments sorted by name
 * count    = 4 bytes
 * text     = value with tag s
 * value    = tag length content                tag: 1 byte of ASCII, length: 4 bytes, of the content
 * content  = of s: text in UTF-16, as it stands, not normalised
 *            of n: scale (4 bytes), unscaled value (two's complement); no trailing zeros: 4500.0 is 4500.00 is 4500
 *            of b: 1 byte, 0 or 1
 *            of e: text(class of the enum) text(constant)
 *            of t: text(simple class name in java.time) text(ISO 8601)
 *            of u: a UUID's 16 bytes
 *            of x: the bytes
 *            of l: *value                      a list, in its order
 *            of z: *value                      a set, sorted by encoding
 *            of m: *(value value)              a map, key and value, sorted by encoding of the key
 *            of o: nothing or value            an Optional
 *            of r: text(class) *(text(component) value)   a record, components sorted by name
 * </pre>
 * Strings, whole numbers, {@code BigDecimal}, booleans, enums, values of {@code java.time}, UUIDs, byte arrays, lists,
 * sets, maps, Optionals and records of these have an encoding. Nothing else has: {@code float} and {@code double} are
 * refused since they are not exact (and NaN is not even itself), other objects since nothing tells what they are.
 *
 * @since 0.1
 */
public final class Action {

    private static final int LONGEST_NAME = 60;

    private final String name;
    private final SortedMap<String, byte[]> arguments;

    private Action(String name, SortedMap<String, byte[]> arguments) {
        this.name = name;
        this.arguments = Collections.unmodifiableSortedMap(arguments);
    }

    /**
     * {@return an action without arguments}
     *
     * @param name what it is called, for example {@code utbetalning}
     * @throws IllegalArgumentException when it is no name: at most 60 letters, digits and {@code _.-}
     */
    public static Action of(String name) {
        return new Action(named(name), new TreeMap<>());
    }

    /**
     * {@return the same action with a further argument}
     *
     * @param argument its name
     * @param value its value, which is not kept, only its encoding
     * @throws IllegalArgumentException when the argument has no name, is given twice, or its value has no encoding; the
     *     message names argument and type
     */
    public Action with(String argument, Object value) {
        SortedMap<String, byte[]> more = new TreeMap<>(arguments);
        if (more.put(named(argument), Encoding.of(argument, value)) != null) {
            throw new IllegalArgumentException("Argumentet " + argument + " är angivet två gånger: ange det en gång. /"
                    + " The argument " + argument + " is given twice: give it once.");
        }
        return new Action(name, more);
    }

    /**
     * {@return whether a place of a type, such as a parameter, may hold a value that has an encoding; where it may not, {@link
     * #with} refuses every value of the type}
     *
     * <p>What a list, a record or another container has within is not asked about, and an interface of the program's own may
     * be implemented by what has an encoding: the value that comes is judged by {@code with}.
     *
     * @param type the type of the place
     */
    public static boolean encodes(Class<?> type) {
        return Encodable.mayStandIn(type);
    }

    /** {@return what it is called} */
    public String name() {
        return name;
    }

    /** {@return the digest of its encoding, which a decision is bound to} */
    public Hash digest() {
        return Hash.ofContent(encoding());
    }

    byte[] encoding() {
        return Encoding.of(name, arguments);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Action action && Arrays.equals(encoding(), action.encoding());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(encoding());
    }

    /** The names only: values may be personal. */
    @Override
    public String toString() {
        return "Action[" + name + arguments.keySet() + "]";
    }

    private static String named(String name) {
        boolean letters = name.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || "_.-".indexOf(c) >= 0);
        if (name.isEmpty() || name.length() > LONGEST_NAME || !letters) {
            throw new IllegalArgumentException("En åtgärd och dess argument behöver namn: högst " + LONGEST_NAME
                    + " bokstäver, siffror och _.-, inga värden. / An action and its arguments need names: at most "
                    + LONGEST_NAME + " letters, digits and _.-, no values.");
        }
        return name;
    }
}
