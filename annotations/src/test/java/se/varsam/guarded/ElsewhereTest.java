package se.varsam.guarded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import org.junit.jupiter.api.Test;
import se.varsam.rule.PolicyViolationException;

class ElsewhereTest {

    private final Guarded guarded = Guarded.by(Town.guard(Town.soderkoping()));

    @Test
    void guardsAnInterfaceFromAnotherClassLoader() throws Exception {
        URL classes = ElsewhereTest.class.getProtectionDomain().getCodeSource().getLocation();
        try (URLClassLoader loader = new ChildFirst(classes)) {
            Class<?> type = loader.loadClass(Elsewhere.class.getName());
            Constructor<?> made =
                    loader.loadClass(ElsewhereTool.class.getName()).getDeclaredConstructor();
            made.setAccessible(true); // its package is another at run time
            Object target = made.newInstance();

            Object proxy = proxied(type, target);

            assertThat(type).isNotSameAs(Elsewhere.class);
            assertThat(type.isInstance(proxy)).isTrue();
            Method ask = type.getDeclaredMethod("ask", String.class);
            ask.setAccessible(true);
            assertThat(ask.invoke(proxy, "När?")).isEqualTo("svar");
            assertThatThrownBy(() -> ask.invoke(proxy, "811218-9876"))
                    .hasCauseInstanceOf(PolicyViolationException.class);
        }
    }

    private <T> Object proxied(Class<T> type, Object target) {
        return guarded.proxy(type, type.cast(target));
    }

    private static final class ChildFirst extends URLClassLoader {

        ChildFirst(URL classes) {
            super(new URL[] {classes}, ElsewhereTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                if (name.startsWith(Elsewhere.class.getName())) {
                    Class<?> known = findLoadedClass(name);
                    return known == null ? findClass(name) : known;
                }
                return super.loadClass(name, resolve);
            }
        }
    }
}
