package se.varsam.audit.store;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Shows what stands in a directory, as far as it went when it was asked. */
record DirectoryLog(long first, long hashes, HashFile kept, List<Part> parts) implements RawLog {

    /** {@return what stands in these files, the last of them as far as a length} */
    static DirectoryLog of(List<LogFile> files, long length, long hashes, HashFile kept, Object lock)
            throws IOException {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            LogFile file = files.get(i);
            parts.add(new FilePart(file, i < files.size() - 1 ? file.length() : length, lock));
        }
        long first = files.isEmpty() ? 0 : files.get(0).first();
        return new DirectoryLog(first, hashes, kept, parts.isEmpty() ? List.of(new NoPart()) : List.copyOf(parts));
    }

    @Override
    public byte[] hashes(long from, int count) throws IOException {
        return kept.read(from, count);
    }

    /** One file. */
    private record FilePart(LogFile file, long length, Object lock) implements Part {

        @Override
        public long first() {
            return file.first();
        }

        @Override
        public void read(LineReader reader) throws IOException {
            try (LogLines lines = new LogLines(file, 0, length, lock)) {
                while (lines.next() && reader.take(lines.raw())) {
                    // The reader says when it has seen enough.
                }
            }
        }
    }

    /** What a directory without files shows. */
    private record NoPart() implements Part {

        @Override
        public long first() {
            return 0;
        }

        @Override
        public void read(LineReader reader) {
            // There is nothing to read.
        }
    }
}
