package se.varsam.reading;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Numbers as the text in which a personal number could stand. Leading zeros that a number has lost are not guessed. */
final class Numbers {

    /** No number with fewer digits says anything of anybody by itself. */
    private static final long SHORT = 100_000;

    private static final double EXACT = 1e15;
    private static final int LONGEST = 4096;

    private Numbers() {}

    static String text(long number) {
        return -SHORT < number && number < SHORT ? "" : Long.toString(number);
    }

    static String text(double number) {
        boolean whole = Math.abs(number) < EXACT && number == Math.rint(number);
        return whole ? text((long) number) : Double.toString(number);
    }

    /** {@return the text of a number, blank when it is too short to say anything} */
    static String text(Object number) {
        if (number instanceof Long || number instanceof Integer || number instanceof Short || number instanceof Byte) {
            return text(((Number) number).longValue());
        }
        if (number instanceof Double || number instanceof Float) {
            return text(((Number) number).doubleValue());
        }
        if (number instanceof OptionalInt some) {
            return some.isPresent() ? text(some.getAsInt()) : "";
        }
        if (number instanceof OptionalLong some) {
            return some.isPresent() ? text(some.getAsLong()) : "";
        }
        if (number instanceof OptionalDouble some) {
            return some.isPresent() ? text(some.getAsDouble()) : "";
        }
        if (number instanceof BigDecimal decimal) {
            check(Math.abs(decimal.scale()) < LONGEST && decimal.unscaledValue().bitLength() < LONGEST);
            return decimal.toPlainString();
        }
        if (number instanceof BigInteger integer) {
            check(integer.bitLength() < LONGEST);
        }
        return number.toString();
    }

    /** {@return the texts of an array's numbers: {@code long}, {@code int} or {@code double}} */
    static Stream<String> texts(Object numbers) {
        if (numbers instanceof long[] all) {
            return LongStream.of(all).mapToObj(each -> text(each));
        }
        return numbers instanceof int[] all
                ? IntStream.of(all).mapToObj(each -> text((long) each))
                : DoubleStream.of((double[]) numbers).mapToObj(each -> text(each));
    }

    /** What takes forever to write out is not read. */
    private static void check(boolean readable) {
        if (!readable) {
            throw new ArithmeticException("Talet är för långt att läsa / the number is too long to read.");
        }
    }
}
