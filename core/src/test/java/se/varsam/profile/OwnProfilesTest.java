package se.varsam.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.api.Test;

/** Loads the library anew with a provider of the user's own beside it, as an application on the class path does. */
class OwnProfilesTest {

    @Test
    void findsAProfileOfTheUsersOwn() throws Exception {
        assertThat(call("own-profiles", "get", "grannby")).hasToString("Profile[grannby, 1 clauses, 1 rules]");
        assertThat(call("own-profiles", "get", "9998")).hasToString("Profile[grannby, 1 clauses, 1 rules]");
        assertThat((Collection<?>) call("own-profiles", "all")).hasSize(8);
    }

    @Test
    void refusesAMunicipalityCodeThatIsTaken() {
        assertThatThrownBy(() -> call("twin-profiles", "all"))
                .isInstanceOf(InvocationTargetException.class)
                .cause()
                .isInstanceOf(ExceptionInInitializerError.class)
                .cause()
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContainingAll("tvilling", "0582");
    }

    private static Object call(String folder, String method, Object... arguments) throws Exception {
        Path target = Path.of("target");
        URL[] path = {
            target.resolve("classes").toUri().toURL(),
            target.resolve("test-classes").toUri().toURL(),
            target.resolve("test-classes").resolve(folder).toUri().toURL()
        };
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        // no parent: the built-in loaders know the module that the tests run in
        try (URLClassLoader loader = new URLClassLoader(path, null)) {
            Thread.currentThread().setContextClassLoader(loader);
            Class<?>[] types = arguments.length == 0 ? new Class<?>[0] : new Class<?>[] {String.class};
            return loader.loadClass(Profiles.class.getName())
                    .getMethod(method, types)
                    .invoke(null, arguments);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
