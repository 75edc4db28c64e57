package se.varsam.cli.terminal;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Columns of fixed widths whose cells wrap. */
public final class TextTable {

    private static final String GAP = "  ";

    private final Page page;
    private final int[] widths;

    public TextTable(Page page, int... widths) {
        this.page = page;
        this.widths = widths.clone();
    }

    public void header(String... cells) {
        row(cells);
        page.raw(Arrays.stream(widths).mapToObj("─"::repeat).collect(Collectors.joining(GAP)));
    }

    public void row(String... cells) {
        List<List<String>> columns = IntStream.range(0, widths.length)
                .mapToObj(i -> Page.wrap(cells[i], widths[i]))
                .toList();
        int height = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            int line = i;
            page.raw(IntStream.range(0, widths.length)
                    .mapToObj(column -> Page.pad(at(columns.get(column), line), widths[column]))
                    .collect(Collectors.joining(GAP)));
        }
    }

    private static String at(List<String> lines, int index) {
        return index < lines.size() ? lines.get(index) : "";
    }
}
