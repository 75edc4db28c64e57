package se.varsam.spring.guarding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.autoconfigure.AutoConfigurationPackages;
import org.springframework.util.ClassUtils;
import se.varsam.annotation.UsesAiTool;

/**
 * Finds the classes of the application's own packages whose methods ask for a guard, though no bean is of them: what makes such
 * an object makes it unguarded.
 */
final class OwnTypes {

    private static final String OURS = UsesAiTool.class.getPackageName();

    private final ConfigurableListableBeanFactory factory;
    private final DeclaringTypes types;

    OwnTypes(ConfigurableListableBeanFactory factory, DeclaringTypes types) {
        this.factory = factory;
        this.types = types;
    }

    /** {@return those that no bean is of} */
    Class<?>[] without(List<DeclaringBean> beans) {
        return found().stream()
                .filter(type -> !type.isAnnotation() && types.anyAsks(type))
                .filter(type -> beans.stream().noneMatch(bean -> type.isAssignableFrom(bean.type())))
                .toArray(Class<?>[]::new);
    }

    /** What extends a class that asks, implements such an interface or has such an annotation may ask too. */
    private Set<Class<?>> found() {
        ClassFiles files = new ClassFiles(
                AutoConfigurationPackages.has(factory) ? AutoConfigurationPackages.get(factory) : List.of(),
                factory.getBeanClassLoader());
        Set<Class<?>> found = new LinkedHashSet<>();
        List<String> names = List.of(OURS);
        while (!names.isEmpty()) {
            List<String> next = new ArrayList<>();
            for (String name : files.naming(names)) {
                loaded(name).filter(types::mayAsk).filter(found::add).ifPresent(type -> next.add(name));
            }
            names = next;
        }
        return found;
    }

    /** One that cannot be loaded, for want of an optional library, makes no object. */
    private Optional<Class<?>> loaded(String name) {
        try {
            return Optional.of(ClassUtils.forName(name, factory.getBeanClassLoader()));
        } catch (ClassNotFoundException | LinkageError absent) {
            return Optional.empty();
        }
    }
}
