package se.varsam.benchmarks.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Numbers and addresses of nobody in particular, made by the published rules from a fixed seed. */
final class Invented {

    private static final List<String> AREA_CODES = List.of(
            "08", "011", "013", "016", "018", "019", "021", "023", "026", "031", "033", "035", "036", "040", "042",
            "044", "046", "054", "060", "063", "090", "0120", "0150", "0171", "0223", "0250", "0281", "0303", "0371",
            "0411", "0455", "0480", "0498", "0506", "0550", "0611", "0650", "0660", "0911", "0950", "0980");
    private static final List<String> MOBILE = List.of("070", "072", "073", "076", "079");

    private final Random random = new Random(20_260_101);

    /** {@return some values} */
    List<String> some(int count, Supplier<String> one) {
        return Stream.generate(one).limit(count).toList();
    }

    /** {@return a personnummer as YYYYMMDD-NNNC} */
    String personnummer() {
        long first = LocalDate.of(1900, 1, 1).toEpochDay();
        LocalDate date = LocalDate.ofEpochDay(first + random.nextInt(46_000));
        return numbered(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** {@return a samordningsnummer as YYYYMMDD-NNNC, month and day unknown at times} */
    String samordningsnummer() {
        return numbered(1900 + random.nextInt(126), random.nextInt(13), 60 + random.nextInt(32));
    }

    private String numbered(int year, int month, int day) {
        String digits = String.format(Locale.ROOT, "%04d%02d%02d%03d", year, month, day, 1 + random.nextInt(999));
        return digits.substring(0, 8) + "-" + digits.substring(8) + luhn(digits.substring(2));
    }

    /** {@return the four spellings of the law and the registers} */
    static List<String> spellings(String number) {
        String plain = number.replace("-", "");
        return List.of(number, plain, number.substring(2), plain.substring(2));
    }

    /** {@return a number with another check digit} */
    static String spoil(String number) {
        char last = number.charAt(number.length() - 1);
        return number.substring(0, number.length() - 1) + (char) ('0' + (last - '0' + 1) % 10);
    }

    /** {@return an organisationsnummer of a limited company as NNNNNN-NNNN} */
    String organisationsnummer() {
        String digits = String.format(Locale.ROOT, "55%02d%05d", 60 + random.nextInt(40), random.nextInt(100_000));
        return digits.substring(0, 6) + "-" + digits.substring(6) + luhn(digits);
    }

    /** {@return a telephone number in one of five spellings} */
    String phone() {
        boolean mobile = random.nextBoolean();
        List<String> codes = mobile ? MOBILE : AREA_CODES;
        String code = codes.get(random.nextInt(codes.size()));
        int length = mobile ? 7 : code.length() == 4 ? 5 : code.equals("08") ? 7 : 6;
        String rest = (2 + random.nextInt(8)) + digits(length - 1);
        String grouped = groups(rest);
        return switch (random.nextInt(5)) {
            case 0 -> code + "-" + grouped;
            case 1 -> code + rest;
            case 2 -> code + " " + grouped;
            case 3 -> "+46 " + code.substring(1) + " " + grouped;
            default -> "+46" + code.substring(1) + rest;
        };
    }

    private static String groups(String rest) {
        int first = rest.length() % 2 == 0 ? 2 : 3;
        List<String> parts = new ArrayList<>(List.of(rest.substring(0, first)));
        for (int i = first; i < rest.length(); i += 2) {
            parts.add(rest.substring(i, i + 2));
        }
        return String.join(" ", parts);
    }

    /** {@return an e-mail address} */
    String email() {
        String name = letters(3 + random.nextInt(8))
                + List.of(".", "_", "-", "").get(random.nextInt(4))
                + letters(3 + random.nextInt(9));
        String host = letters(3 + random.nextInt(10)) + (random.nextBoolean() ? "." + letters(4) : "");
        return name + "@" + host
                + List.of(".se", ".com", ".nu", ".org", ".museum").get(random.nextInt(5));
    }

    /** {@return a postcode with a place} */
    String postcode(String place) {
        String digits = (1 + random.nextInt(9)) + digits(4);
        return digits.substring(0, 3) + " " + digits.substring(3) + " " + place;
    }

    /** {@return a bankgiro number as NNNN-NNNN} */
    String bankgiro() {
        String seven = (1 + random.nextInt(8)) + digits(6);
        String all = seven + luhn(seven);
        return all.substring(0, 4) + "-" + all.substring(4);
    }

    /** {@return a plusgiro number as NN NN NN-N} */
    String plusgiro() {
        String six = (1 + random.nextInt(9)) + digits(5);
        return six.substring(0, 2) + " " + six.substring(2, 4) + " " + six.substring(4) + "-" + luhn(six);
    }

    /** {@return a Swedish IBAN in groups of four} */
    String iban() {
        String account = String.format(Locale.ROOT, "%03d", 300 + random.nextInt(600)) + digits(17);
        int check = 98
                - new java.math.BigInteger(account + "281400")
                        .mod(java.math.BigInteger.valueOf(97))
                        .intValue();
        String all = "SE" + String.format(Locale.ROOT, "%02d", check) + account;
        return all.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    private String letters(int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < count; i++) {
            letters.append((char) ('a' + random.nextInt(26)));
        }
        return letters.toString();
    }

    private static int luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int product = (digits.charAt(i) - '0') * ((digits.length() - i) % 2 == 1 ? 2 : 1);
            sum += product / 10 + product % 10;
        }
        return (10 - sum % 10) % 10;
    }
}
