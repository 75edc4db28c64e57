package se.varsam.benchmarks.audit;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What an application tells every log: that a clerk's prompt was judged.
 *
 * @param profile the profile, with its version
 * @param act what was about to be done
 * @param tool the tool's id
 * @param verdict how it came out
 * @param clauses four clauses
 * @param person who acted
 * @param prompt the text, of which a log keeps a digest
 */
record Happening(
        String profile, String act, String tool, String verdict, List<String> clauses, String person, String prompt) {

    private static final int VARIED = 256;

    /** {@return happenings that differ in everything but the profile} */
    static List<Happening> varied() {
        return IntStream.range(0, VARIED).mapToObj(Happening::number).toList();
    }

    private static Happening number(int i) {
        return new Happening(
                "soderkoping@2025-06-18",
                i % 3 == 0 ? "PUBLISH" : "INPUT",
                "verktyg-" + i % 40,
                i % 2 == 0 ? "DENIED" : "ALLOWED",
                IntStream.range(0, 4)
                        .mapToObj(n -> "SODERKOPING-" + (i + n) % 100)
                        .toList(),
                "handlaggare." + i,
                "Sammanfatta ärendet nummer " + i + " på lättläst svenska, utan namn. ".repeat(3));
    }
}
