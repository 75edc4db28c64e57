package se.varsam.spring.guarding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.scope.ScopedProxyFactoryBean;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import se.varsam.spring.guarding.DeclaringBean.Standing;

/** Goes through all beans of an application: those that are made by now, and those that will be. */
final class BeanSurvey {

    private final ConfigurableListableBeanFactory factory;
    private final DeclaringTypes types;
    private final MadeBeans made;

    BeanSurvey(ConfigurableListableBeanFactory factory, DeclaringTypes types, MadeBeans made) {
        this.factory = factory;
        this.types = types;
        this.made = made;
    }

    /** {@return every bean whose methods ask for a guard} */
    List<DeclaringBean> beans() {
        Set<DeclaringBean> all = new LinkedHashSet<>();
        List<String> lazy = new ArrayList<>();
        names().forEach(name -> {
            Object single = product(name, factory.getSingleton(name));
            if (single == null) {
                lazy.add(name);
            } else {
                made.made(name, single).ifPresent(all::add);
            }
        });
        made.seen().stream().filter(each -> lazy.contains(each.name())).forEach(all::add);
        List<String> known = all.stream().map(DeclaringBean::name).toList();
        lazy.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> expected(name).ifPresent(all::add));
        return List.copyOf(all);
    }

    /** What a factory makes is had from it now where it is not lazy: a client without its guard is told of at the start. */
    private @Nullable Object product(String name, @Nullable Object single) {
        if (!(single instanceof FactoryBean<?> maker) || single instanceof ScopedProxyFactoryBean) {
            return single;
        }
        Class<?> type = maker.getObjectType();
        boolean lazy = factory.containsBeanDefinition(name)
                && factory.getMergedBeanDefinition(name).isLazyInit();
        return type != null && types.mayAsk(type) && maker.isSingleton() && !lazy ? factory.getBean(name) : null;
    }

    private Stream<String> names() {
        return Stream.concat(
                        Arrays.stream(factory.getBeanDefinitionNames())
                                .filter(name ->
                                        !factory.getMergedBeanDefinition(name).isAbstract()),
                        Arrays.stream(factory.getSingletonNames()))
                .distinct();
    }

    /** What is not made yet, as its definition tells of it. */
    private Optional<DeclaringBean> expected(String name) {
        Class<?> type = factory.getType(name, false);
        if (type == null || !types.anyAsks(type)) {
            return Optional.empty();
        }
        return GuardAdvisor.canStandBefore(type)
                ? Optional.of(new DeclaringBean(name, type, Standing.EXPECTED, Callable.expected(type)))
                : Optional.of(new DeclaringBean(name, type, Standing.BARE, Set.of()));
    }
}
