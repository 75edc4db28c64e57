package se.varsam.privacy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds personnummer and samordningsnummer the slow, obvious way: fold the whole text, split it into groups of digits with
 * a regular expression, compare the sizes of the groups with a written list, and ask {@link LocalDate}.
 */
final class SlowReference {

    private static final Map<String, String> NOISE = Map.of(
            "&nbsp;", " ", "&ndash;", "-", "%2D", "-", "<wbr>", "", "**", "", "\u00AD", "", "\u2013", "-", "\u00A0",
            " ");
    private static final Pattern GROUP = Pattern.compile("[0-9]+");
    private static final Pattern SEPARATOR = Pattern.compile("[-+ ./|()\\n]{1,5}");
    private static final Pattern LINE_BREAK = Pattern.compile("[- ]*\\n[- ]*");
    private static final Set<String> LONG = Set.of(
            "12", "8 4", "2 10", "2 6 4", "4 2 2 4", "2 2 2 2 4", "8 3 1", "2 6 3 1", "4 2 2 3 1", "2 2 2 2 3 1");
    private static final Set<String> SHORT = Set.of("10", "6 4", "2 2 2 4", "6 3 1", "2 2 2 3 1");

    private final StringBuilder folded = new StringBuilder();
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    private final String text;

    private SlowReference(String text) {
        this.text = text;
        for (int i = 0; i < text.length(); ) {
            int at = i;
            String found = NOISE.keySet().stream()
                    .filter(key -> text.startsWith(key, at))
                    .findFirst()
                    .orElse(text.substring(i, i + 1));
            for (char c : NOISE.getOrDefault(found, found).toCharArray()) {
                folded.append(c);
                starts.add(i);
                ends.add(i + found.length());
            }
            i += found.length();
        }
    }

    /** {@return the places of the numbers as {@code start-end} in the text} */
    static List<String> find(String text) {
        return new SlowReference(text).find();
    }

    private List<String> find() {
        List<int[]> groups = new ArrayList<>();
        Matcher matcher = GROUP.matcher(folded);
        while (matcher.find()) {
            groups.add(new int[] {matcher.start(), matcher.end()});
        }
        List<String> found = new ArrayList<>();
        for (int g = 0; g < groups.size(); ) {
            int used = Math.max(used(groups, g, 12), 0);
            used = used > 0 ? used : used(groups, g, 10);
            if (used > 0) {
                found.add(starts.get(groups.get(g)[0]) + "-" + ends.get(groups.get(g + used - 1)[1] - 1));
            }
            g += Math.max(1, used);
        }
        return found;
    }

    private int used(List<int[]> groups, int first, int count) {
        StringBuilder digits = new StringBuilder();
        StringBuilder sizes = new StringBuilder();
        int breaks = 0;
        int pending = 0;
        int g = first;
        for (; digits.length() < count && g < groups.size(); g++) {
            int[] group = groups.get(g);
            if (g > first) {
                String between = folded.substring(groups.get(g - 1)[1], group[0]);
                if (!SEPARATOR.matcher(between).matches()) {
                    return 0;
                }
                if (LINE_BREAK.matcher(between).matches() && ++breaks == 1) {
                    // a line may be broken anywhere
                } else {
                    sizes.append(pending).append(' ');
                    pending = 0;
                }
            }
            pending += group[1] - group[0];
            digits.append(folded, group[0], group[1]);
        }
        sizes.append(pending);
        boolean cut = digits.length() == count
                && (cutLikeANumber(sizes.toString(), count) || singles(groups, first, g, count));
        int start = starts.get(groups.get(first)[0]);
        boolean dialled = sizes.toString().equals("10") && g - first == 1 && start > 0 && text.charAt(start - 1) == '+';
        return cut && !dialled && isPersonal(digits.toString()) ? g - first : 0;
    }

    private static boolean cutLikeANumber(String sizes, int count) {
        return (count == 12 ? LONG : SHORT).contains(sizes);
    }

    private boolean singles(List<int[]> groups, int first, int end, int count) {
        return end - first == count
                && (first == 0 || !single(groups.get(first - 1)) || !joined(groups, first))
                && (end == groups.size() || !single(groups.get(end)) || !joined(groups, end));
    }

    private boolean joined(List<int[]> groups, int g) {
        return SEPARATOR
                .matcher(folded.substring(groups.get(g - 1)[1], groups.get(g)[0]))
                .matches();
    }

    private static boolean single(int[] group) {
        return group[1] - group[0] == 1;
    }

    private static boolean isPersonal(String digits) {
        String ten = digits.substring(digits.length() - 10);
        if (PersonalNumbers.checkDigit(ten.substring(0, 9)) != ten.charAt(9) - '0') {
            return false;
        }
        int month = Integer.parseInt(ten.substring(2, 4));
        int day = Integer.parseInt(ten.substring(4, 6));
        int year = digits.length() == 12
                ? Integer.parseInt(digits.substring(0, 4))
                : 2000 + Integer.parseInt(ten.substring(0, 2));
        if (digits.length() == 12 && (year < 1800 || year > 2099)) {
            return false;
        }
        if (day >= 60) {
            return month <= 12 && day <= 91;
        }
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
