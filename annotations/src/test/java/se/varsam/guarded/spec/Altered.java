package se.varsam.guarded.spec;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;

/** Loads a fixture anew from other bytes than its compiler wrote. */
public final class Altered extends ClassLoader {

    /** Whether the class file can be read again. */
    public enum ClassFileIs {
        THERE,
        GONE
    }

    private final String name;
    private final byte[] bytes;
    private final ClassFileIs readable;

    private Altered(String name, byte[] bytes, ClassFileIs readable) {
        super(Altered.class.getClassLoader());
        this.name = name;
        this.bytes = bytes;
        this.readable = readable;
    }

    public static Class<?> copy(Class<?> type, ClassFileIs readable, UnaryOperator<byte[]> change) {
        try (InputStream in = type.getResourceAsStream(file(type))) {
            Altered loader = new Altered(type.getName(), change.apply(in.readAllBytes()), readable);
            return loader.loadClass(type.getName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A change of one name of a class file to another of the same length. */
    public static UnaryOperator<byte[]> renaming(String from, String to) {
        return bytes ->
                new String(bytes, StandardCharsets.ISO_8859_1).replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    protected Class<?> loadClass(String asked, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(asked)) {
            if (asked.equals(name) && findLoadedClass(asked) == null) {
                return defineClass(asked, bytes, 0, bytes.length);
            }
            return super.loadClass(asked, resolve);
        }
    }

    @Override
    public InputStream getResourceAsStream(String resource) {
        return readable == ClassFileIs.GONE ? InputStream.nullInputStream() : super.getResourceAsStream(resource);
    }

    private static String file(Class<?> type) {
        return type.getName().substring(type.getName().lastIndexOf('.') + 1) + ".class";
    }
}
