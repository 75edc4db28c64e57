package se.varsam.benchmarks.peers;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

/**
 * What the twelve rules need to know of entering information into a tool, plain enough for every engine to read.
 *
 * @param availability {@code PUBLIC}, {@code PROCURED} or {@code IN_HOUSE}
 * @param vendor who is behind the tool; blank when unknown
 * @param daysSinceRelease how old the tool is
 * @param reachesDevice whether it reaches information on the user's device
 * @param level the information class, {@code OPEN} to {@code CONFIDENTIAL}
 * @param personalData whether the information holds personal data
 * @param secrecy whether it is under secrecy
 * @param otherSensitive whether it is sensitive in another way
 * @param risk the risk tier of the purpose, {@code MINIMAL} to {@code HIGH}
 * @param gdprAnalysis whether there is a GDPR analysis
 * @param dpia whether there is a data protection impact assessment
 * @param dpiaWaived whether there is a reasoned waiver of it
 * @param secrecyAnalysis whether the tool was analysed for information under secrecy
 * @param requirementsMet whether the tool is shown to meet the requirements
 */
public record UseFacts(
        String availability,
        String vendor,
        int daysSinceRelease,
        boolean reachesDevice,
        String level,
        boolean personalData,
        boolean secrecy,
        boolean otherSensitive,
        String risk,
        boolean gdprAnalysis,
        boolean dpia,
        boolean dpiaWaived,
        boolean secrecyAnalysis,
        boolean requirementsMet) {

    /** For how many days after its release a tool counts as brand-new. */
    static final int BRAND_NEW_DAYS = 180;

    private static final int USES = 256;

    private static final long SEED = 582;

    /** {@return 256 uses, the same ones every time, of which about half are allowed} */
    public static List<UseFacts> varied() {
        SplittableRandom random = new SplittableRandom(SEED);
        return Stream.generate(() -> draw(random)).limit(USES).toList();
    }

    private static UseFacts draw(SplittableRandom random) {
        boolean isPublic = chance(random, 40);
        int doubtful = isPublic ? 12 : 50;
        return new UseFacts(
                isPublic ? "PUBLIC" : pick(random, "PROCURED", "IN_HOUSE"),
                chance(random, 93) ? pick(random, "Sundsvalls kommun", "OpenAI", "Microsoft", "Mistral") : "",
                chance(random, 95) ? random.nextInt(BRAND_NEW_DAYS, 2000) : random.nextInt(BRAND_NEW_DAYS),
                chance(random, doubtful),
                chance(random, doubtful) ? pick(random, "INTERNAL", "SENSITIVE", "CONFIDENTIAL") : "OPEN",
                chance(random, doubtful),
                chance(random, doubtful),
                chance(random, doubtful),
                chance(random, doubtful) ? "HIGH" : pick(random, "MINIMAL", "LIMITED"),
                chance(random, 85),
                chance(random, 70),
                chance(random, 50),
                chance(random, 85),
                chance(random, 85));
    }

    private static boolean chance(SplittableRandom random, int percent) {
        return random.nextInt(100) < percent;
    }

    private static String pick(SplittableRandom random, String... words) {
        return words[random.nextInt(words.length)];
    }
}
