package se.varsam.benchmarks.privacy;

import static java.util.stream.Collectors.joining;

import com.gliwka.hyperscan.wrapper.CompileErrorException;
import com.gliwka.hyperscan.wrapper.Database;
import com.gliwka.hyperscan.wrapper.Expression;
import com.gliwka.hyperscan.wrapper.ExpressionFlag;
import com.gliwka.hyperscan.wrapper.Scanner;
import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.varsam.privacy.PersonalDataScanner;
import se.varsam.privacy.ScanLevel;
import se.varsam.privacy.finding.PersonalDataType;

/** What can look for personal data in a text. The peers look for {@link #PATTERNS}, without check digits or context. */
public enum Engine {
    /** Varsam, everything that is told by its form. */
    VARSAM_IDENTIFIERS,
    /** Varsam, identifiers and names. */
    VARSAM_NAMES,
    /** Varsam, every type: identifiers, names and special categories beside a person. */
    VARSAM_ALL,
    /** {@code java.util.regex}, one alternation. */
    JDK_REGEX,
    /** RE2/J, one alternation. */
    RE2J,
    /** Hyperscan, one database; what it finds is counted, not collected. */
    HYPERSCAN,
    /** libphonenumber, Swedish telephone numbers only. */
    LIBPHONENUMBER;

    /** The identifiers as regular expressions that every engine here understands. */
    static final List<String> PATTERNS = List.of(
            "\\b(?:18|19|20)?\\d{6}[-+ ]?\\d{4}\\b",
            "\\b(?:18|19|20)?\\d{6}[-+]?[TRSUWXJKLMN]\\d{3}\\b",
            "\\b\\d{8}-?[0-9A-Z]{4}\\b",
            "(?:\\+46|0046|\\b0)[ -]?\\(?0?\\)?[1-9]\\d{0,2}[ /-]{0,3}\\d{2,3}[ ]?\\d{2,3}[ ]?\\d{2,3}\\b",
            "[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\\.[A-Za-z]{2,}",
            "\\b(?:\\d{1,3}\\.){3}\\d{1,3}\\b",
            "\\b(?:[0-9a-fA-F]{1,4}:){2,7}[0-9a-fA-F]{1,4}\\b",
            "\\b[A-Z]{2}\\d{2}(?: ?[A-Z0-9]{4}){3,7}\\b",
            "\\b(?:\\d{4}[ -]?){3}\\d{4}\\b",
            "\\b\\d{3,4}-\\d{4}\\b",
            "\\b[A-HJ-PR-UW-Z]{3} ?\\d{2}[A-Z0-9]\\b",
            "\\b[1-9]\\d{2} \\d{2} [A-Z][a-z]+\\b",
            "\\b[A-Z][a-z]+(?:gatan|v[^ ]gen|torget|stigen|gr[^ ]nd) \\d{1,3}\\b",
            "\\b[A-Z]{1,6}[ /-]?(?:19|20)\\d{2}[/:-]\\d{1,6}\\b");

    /** {@return something that counts what the engine finds in a text, ready to be used by one thread} */
    public ToIntFunction<String> counter() {
        return switch (this) {
            case VARSAM_IDENTIFIERS -> varsam(PersonalDataType.identifiers());
            case VARSAM_NAMES -> {
                Set<PersonalDataType> types = EnumSet.copyOf(PersonalDataType.identifiers());
                types.add(PersonalDataType.PERSON_NAME);
                yield varsam(types);
            }
            case VARSAM_ALL -> varsam(EnumSet.allOf(PersonalDataType.class));
            case JDK_REGEX -> jdk();
            case RE2J -> re2j();
            case HYPERSCAN -> hyperscan();
            case LIBPHONENUMBER -> libphonenumber();
        };
    }

    private static ToIntFunction<String> varsam(Set<PersonalDataType> types) {
        PersonalDataScanner scanner = PersonalDataScanner.of(ScanLevel.STANDARD, types);
        return text -> scanner.scan(text).size();
    }

    private static String alternation() {
        return PATTERNS.stream().collect(joining(")|(?:", "(?:", ")"));
    }

    private static ToIntFunction<String> jdk() {
        Pattern pattern = Pattern.compile(alternation());
        return text -> {
            Matcher matcher = pattern.matcher(text);
            int count = 0;
            while (matcher.find()) {
                count++;
            }
            return count;
        };
    }

    private static ToIntFunction<String> re2j() {
        com.google.re2j.Pattern pattern = com.google.re2j.Pattern.compile(alternation());
        return text -> {
            com.google.re2j.Matcher matcher = pattern.matcher(text);
            int count = 0;
            while (matcher.find()) {
                count++;
            }
            return count;
        };
    }

    private static ToIntFunction<String> hyperscan() {
        try {
            List<Expression> expressions = IntStream.range(0, PATTERNS.size())
                    .mapToObj(i -> new Expression(PATTERNS.get(i), EnumSet.of(ExpressionFlag.DOTALL), i))
                    .toList();
            Database database = Database.compile(expressions);
            Scanner scanner = new Scanner();
            scanner.allocScratch(database);
            return text -> scanner.scan(database, text).size();
        } catch (CompileErrorException e) {
            throw new IllegalStateException("Hyperscan does not take pattern " + e.getFailedExpression() + ".", e);
        }
    }

    private static ToIntFunction<String> libphonenumber() {
        PhoneNumberUtil util = PhoneNumberUtil.getInstance();
        return text -> {
            int count = 0;
            for (PhoneNumberMatch match : util.findNumbers(text, "SE")) {
                count += match.end() > match.start() ? 1 : 0;
            }
            return count;
        };
    }
}
