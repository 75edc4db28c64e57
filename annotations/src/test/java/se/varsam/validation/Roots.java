package se.varsam.validation;

import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.util.concurrent.Callable;

/** Where classes come from, and running them in other class loaders. */
final class Roots {

    private Roots() {}

    /** The folder or the jar that a class comes from; a patched module has several. */
    static URL of(Class<?> type) {
        String file = "/" + type.getName().replace('.', '/') + ".class";
        String found = type.getResource(file).toString();
        String root = found.substring(0, found.length() - file.length());
        try {
            return URI.create(root.startsWith("jar:") ? root.substring(4, root.length() - 1) : root + "/")
                    .toURL();
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }

    static Object run(ClassLoader loader, Class<? extends Callable<Object>> what) throws Exception {
        var constructor = loader.loadClass(what.getName()).getDeclaredConstructor();
        constructor.setAccessible(true);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader); // profiles are found there
        try {
            return ((Callable<?>) constructor.newInstance()).call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
