package se.varsam.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tab-separated table: a header line, then rows of as many cells; no quoting; lines that start with {@code #} are
 * remarks. Errors name the file, the line and the remedy.
 */
public final class Table {

    private final String place;
    private final List<Row> rows;

    private Table(String place, List<Row> rows) {
        this.place = place;
        this.rows = List.copyOf(rows);
    }

    /**
     * Reads a resource that lies beside a class.
     *
     * @param beside the class that lies in the same package
     * @param name the file name
     * @return the table
     * @throws IllegalStateException when the resource is missing or malformed
     */
    public static Table read(Class<?> beside, String name) {
        try (InputStream in = beside.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The data file " + name + " is missing beside " + beside.getName() + ".");
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), name);
        } catch (IOException e) {
            throw new UncheckedIOException("The data file " + name + " could not be read.", e);
        }
    }

    private static Table read(BufferedReader in, String place) throws IOException {
        List<Row> rows = new ArrayList<>();
        String[] header = new String[0];
        int number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            String[] cells = line.split("\t", -1);
            if (header.length == 0) {
                header = cells;
            } else if (cells.length != header.length) {
                throw new IllegalStateException(place + ", line " + number + ": " + cells.length
                        + " cells, but the header has " + header.length + ". Put exactly one tab between cells.");
            } else {
                Map<String, String> row = new LinkedHashMap<>();
                for (int i = 0; i < cells.length; i++) {
                    row.put(header[i], cells[i]);
                }
                rows.add(new Row(place + ", line " + number, row));
            }
        }
        return new Table(place, rows);
    }

    /**
     * The rows in file order.
     *
     * @return an unmodifiable list
     */
    public List<Row> rows() {
        return rows;
    }

    /**
     * The rows by the value of a column that is unique.
     *
     * @param column the column's name
     * @return a map in file order
     * @throws IllegalStateException when a value occurs twice
     */
    public Map<String, Row> by(String column) {
        Map<String, Row> index = new LinkedHashMap<>();
        for (Row row : rows) {
            if (index.put(row.get(column), row) != null) {
                throw new IllegalStateException(
                        place + ": \"" + row.get(column) + "\" occurs twice in column " + column + ".");
            }
        }
        return index;
    }

    /**
     * One row.
     *
     * @param place file and line, for messages
     * @param cells the cells by column name
     */
    public record Row(String place, Map<String, String> cells) {

        /**
         * One cell.
         *
         * @param column the column's name
         * @return the cell's text, possibly empty
         * @throws IllegalStateException when there is no such column
         */
        public String get(String column) {
            String cell = cells.get(column);
            if (cell == null) {
                throw new IllegalStateException(
                        place + ": no column " + column + "; there are " + cells.keySet() + ".");
            }
            return cell;
        }
    }
}
