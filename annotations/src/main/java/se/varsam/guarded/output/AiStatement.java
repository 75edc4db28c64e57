package se.varsam.guarded.output;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads in a document, in Swedish or English, whether it says that AI was used, and whether it names the tool. What is denied,
 * asked, supposed or still to come is no such statement; what is not clear counts as not said.
 */
final class AiStatement {

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String START = "(?<![\\p{L}\\p{N}])";
    private static final String END = "(?![\\p{L}\\p{N}])";

    /** AI itself, or something made of it; not the AI regulation, an AI strategy or the football club AIK. */
    private static final String AI = START + "(?:(?-i:AI)" + END + "(?!-\\p{L}|\\s+Act" + END + ")"
            + "|(?-i:AI)[- ](?:verktyg|system|stöd|modell|tjänst|assistent|bott|hjälp|tool|model|assistant|service)\\p{L}*"
            + "|artificiell intelligens" + END + "|artificial intelligence" + END
            + "|språkmodell\\p{L}*|language models?" + END + "|LLM" + END + ")";

    private static final String USED =
            START + "(?:använ(?:t|ts|d|ds|de|des|der)|nyttja(?:t|ts|d|des|de|r|s)|used|uses|using)" + END;

    private static final String MADE = START + "(?:(?:gener|redig|formul|transkrib)era(?:t|ts|d|de|des)"
            + "|skap(?:at|ats|ad|ade|ades)|skriv(?:it|its|en|et)|skrevs|tagits fram|framtag(?:en|et|its)|togs fram"
            + "|framställ(?:t|ts|d|des)|(?:sammanfatt|bearbet|utarbet|upprätt|gransk)a(?:t|ts|d|de|des)"
            + "|sammanställ(?:t|ts|d|des)|över(?:satt|satts|sattes)"
            + "|generated|drafted|written|summari[sz]ed|translated|transcribed|produced|created|edited|made|prepared)"
            + END;

    private static final String HELP = START
            + "(?:hjälp (?:av|från)|stöd (?:av|från)|(?:help|support|assistance) (?:of|from|by)|assisted by)" + END;

    private static final String BY = START + "(?:av|med|genom|via|by|with|through)" + END;

    /** A few words between, in the same clause. */
    private static final String NEAR = "(?:[^\\p{L}\\p{N}]++[\\p{L}\\p{N}]++){0,8}?[^\\p{L}\\p{N}]++";

    private static final Pattern STATEMENT = Pattern.compile(
            AI + NEAR + USED + "|" + USED + NEAR + AI + "|" + HELP + "\\s+(?:[\\p{L}\\p{N}-]+\\s+){0,4}?" + AI + "|"
                    + MADE
                    + NEAR + BY + "\\s+(?:[\\p{L}\\p{N}-]+\\s+){0,3}?" + AI + "|" + START
                    + "(?-i:AI)[- ](?:genererad|genererat|genererats|generated|assisterad|assisterat|assisted)" + END
                    + "|^\\W*använd[at] (?-i:AI)-[\\p{L}]+\\s*:",
            FLAGS);

    private static final Pattern NOT = Pattern.compile(
            START
                    + "(?:inte|ej|icke|utan|ingen|inget|inga|aldrig|varken|nej|not|no|none|never|neither|nor|without|cannot)"
                    + END + "|n['’]t" + END,
            FLAGS);

    /** Supposed, or still to come. */
    private static final Pattern DOUBT = Pattern.compile(
            "^\\W*(?:om|ifall|när|huruvida|if|when|whether|unless)" + END
                    + "|" + START + "(?:kanske|eventuellt|möjligen|planeras|maybe|perhaps|planned)" + END
                    + "|" + START + "(?:kan|skulle|ska|bör|får|måste|torde|lär) (?:ha|bli)" + END
                    + "|" + START + "(?:can|may|might|could|will|would|shall|should|must|to) (?:be|have)" + END,
            FLAGS);

    /** Where one statement ends and another begins; a line break in the middle of a sentence does not end it. */
    private static final Pattern BETWEEN =
            Pattern.compile("(?<=[.!?])(?<!\\b(?:t\\.ex|bl\\.a|s\\.k|e\\.g|i\\.e)\\.)\\s+"
                    + "|;|\\R\\s*\\R|\\R(?=\\s*[-*#•])|(?:,\\s*|\\s)(?=(?:men|dock|but|however|utan att)\\s)");

    /** A question that is answered is one statement with its answer. */
    private static final Pattern ANSWERED = Pattern.compile("\\?\\s*(?=(?:ja|yes|nej|no)" + END + ")", FLAGS);

    private AiStatement() {}

    /** Whether it says that AI was used. */
    static boolean isIn(String text) {
        return BETWEEN.splitAsStream(ANSWERED.matcher(text).replaceAll(": ")).anyMatch(AiStatement::isStatement);
    }

    private static boolean isStatement(String clause) {
        return !clause.stripTrailing().endsWith("?")
                && STATEMENT.matcher(clause).find()
                && !NOT.matcher(clause).find()
                && !DOUBT.matcher(clause).find();
    }

    /** Whether it names the tool, in the genitive too; another version of it, with a number after the name, is another tool. */
    static boolean names(String text, String tool) {
        if (tool.isBlank()) {
            return false;
        }
        String name =
                Arrays.stream(tool.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+"));
        return Pattern.compile(START + name + "(?:[:'’]?s)?" + END + "(?![.,-]\\p{N})", FLAGS)
                .matcher(text)
                .find();
    }
}
