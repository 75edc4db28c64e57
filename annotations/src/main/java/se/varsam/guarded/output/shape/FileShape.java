package se.varsam.guarded.output.shape;

import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import se.varsam.guard.Stamp;

/** A file, in one of the ways that Java has for it; its format is recognised by its content. */
enum FileShape implements Shape {
    BYTES(byte[].class) {
        @Override
        Object label(Object value, Stamp stamp) {
            return stamp.file((byte[]) value);
        }
    },
    BUFFER(ByteBuffer.class) {
        @Override
        Object label(Object value, Stamp stamp) {
            ByteBuffer buffer = ((ByteBuffer) value).duplicate();
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return ByteBuffer.wrap(stamp.file(bytes));
        }
    },
    PATH(Path.class) {
        @Override
        Object label(Object value, Stamp stamp) throws IOException {
            stamp.file((Path) value);
            return value;
        }
    },
    FILE(File.class) {
        @Override
        Object label(Object value, Stamp stamp) throws IOException {
            stamp.file(((File) value).toPath());
            return value;
        }
    },
    STREAM(InputStream.class) {
        /** A file can be labelled only once its end has been seen. */
        @Override
        Object label(Object value, Stamp stamp) throws IOException {
            try (InputStream in = (InputStream) value) {
                return new ByteArrayInputStream(stamp.file(in.readAllBytes()));
            }
        }
    };

    private final Class<?> type;

    FileShape(Class<?> type) {
        this.type = type;
    }

    static Optional<FileShape> of(Class<?> type) {
        return Arrays.stream(values()).filter(shape -> shape.type == type).findFirst();
    }

    abstract Object label(Object value, Stamp stamp) throws IOException;

    @Override
    public Object labelled(Object value, Stamp stamp) {
        try {
            return label(value, stamp);
        } catch (IOException e) {
            // its message holds the file's name, which may be somebody's
            IOException nameless = new IOException(e.getClass().getSimpleName());
            throw new UncheckedIOException(
                    "Filen som AI har framställt går inte att läsa eller skriva, så den är inte märkt och lämnas inte ut."
                            + " Se efter att den finns och är skrivbar. / The file that AI made cannot be read or written,"
                            + " so it is not labelled and not given out. See that it is there and writable.",
                    nameless);
        }
    }
}
