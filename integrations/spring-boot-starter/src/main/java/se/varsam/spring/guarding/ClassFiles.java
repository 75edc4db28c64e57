package se.varsam.spring.guarding;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;

/** The class files of some packages, which are asked what they name before their classes are loaded: most never are. */
final class ClassFiles {

    /** Where Maven and Gradle put tests: what is made there is none of the application's. */
    private static final List<String> TESTS = List.of("/test-classes/", "/classes/java/test/", "/classes/kotlin/test/");

    private final Map<String, Resource> files = new LinkedHashMap<>();

    ClassFiles(List<String> packages, @Nullable ClassLoader loader) {
        ResourcePatternResolver resolver = new PathMatchingResourcePatternResolver(loader);
        for (String each : packages) {
            String folder = each.replace('.', '/');
            try {
                for (Resource file : resolver.getResources("classpath*:" + folder + "/**/*.class")) {
                    add(file, folder);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void add(Resource file, String folder) throws IOException {
        String path = file.getURL().getPath();
        int from = path.lastIndexOf("/" + folder + "/");
        if (from >= 0 && TESTS.stream().noneMatch(path::contains) && !path.endsWith("-info.class")) {
            files.put(
                    path.substring(from + 1, path.length() - ".class".length()).replace('/', '.'), file);
        }
    }

    /** {@return the classes that name any of some types or packages, each told once} */
    List<String> naming(Collection<String> names) {
        List<String> internal =
                names.stream().map(name -> name.replace('.', '/')).toList();
        List<String> found = files.entrySet().stream()
                .filter(each -> {
                    String content = content(each.getValue());
                    return internal.stream().anyMatch(content::contains);
                })
                .map(Map.Entry::getKey)
                .toList();
        files.keySet().removeAll(found);
        return found;
    }

    /** One character for each byte: names are found in it all the same. */
    private static String content(Resource file) {
        try (InputStream in = file.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
