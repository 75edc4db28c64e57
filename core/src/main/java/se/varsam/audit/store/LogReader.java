package se.varsam.audit.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Finds records in log files by their numbers, and reads them. */
record LogReader(Path directory, List<LogFile> files, Object lock) {

    private static final int NEAR = 1 << 14;
    private static final int PROBE = 1 << 12;

    /** Does something with a record where it stands. */
    interface Visitor {

        /**
         * Visits a record.
         *
         * @param file the file it stands in
         * @param openAt where in the file its open part begins
         * @param line the record
         */
        void visit(LogFile file, long openAt, RawLine line) throws IOException;
    }

    void visit(long number, Visitor visitor) throws IOException {
        LogFile file = files.get(holding(number));
        try (LogLines lines = at(file, number, 1)) {
            RawLine line = next(lines, file, number);
            visitor.visit(file, lines.start() + line.openFrom() - lines.offset(), line);
        }
    }

    void read(long from, long to, Consumer<Entry> reader) throws IOException {
        long number = from;
        for (int place = from < to ? holding(from) : files.size(); place < files.size() && number < to; place++) {
            LogFile file = files.get(place);
            long end =
                    place + 1 < files.size() ? Math.min(to, files.get(place + 1).first()) : to;
            try (LogLines lines = at(file, number, end - number)) {
                for (; number < end; number++) {
                    reader.accept(LogLine.entry(next(lines, file, number)));
                }
            }
        }
    }

    private int holding(long number) throws StoreException {
        for (int i = files.size() - 1; i >= 0; i--) {
            if (files.get(i).first() <= number) {
                return i;
            }
        }
        throw gone(directory, number);
    }

    private static RawLine next(LogLines lines, LogFile file, long number) throws IOException {
        if (lines.next()) {
            RawLine line = lines.raw();
            if (LogLine.number(line) == number) {
                return line;
            }
        }
        throw gone(file.path(), number);
    }

    private static StoreException gone(Path place, long number) {
        return Faults.damaged(
                place,
                "post " + number + " står inte där den ska.",
                "record " + number + " does not stand where it should.");
    }

    /** {@return the lines of a file, of which the next one is the record's, and so many are wanted} */
    private LogLines at(LogFile file, long number, long wanted) throws IOException {
        long from = 0;
        long to = file.length();
        while (to - from > NEAR && number > file.first()) {
            long middle = from + (to - from) / 2;
            try (LogLines probe = new LogLines(file, middle, to, lock, PROBE)) {
                probe.next();
                long there = probe.next() ? LogLine.number(probe.raw()) : Long.MAX_VALUE;
                if (there >= 0 && there <= number) {
                    from = probe.start();
                } else {
                    to = middle;
                }
            }
        }
        try (LogLines near = new LogLines(file, from, file.length(), lock, PROBE)) {
            while (near.next() && LogLine.number(near.raw()) != number) {
                from = near.end();
            }
        }
        int block = (int) Math.min(wanted * PROBE, LogLines.BLOCK);
        return new LogLines(file, from, file.length(), lock, block);
    }
}
