package se.varsam.spring.guarding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import se.varsam.guarded.Guarded;
import se.varsam.guarded.report.GuardReport;
import se.varsam.guarded.report.GuardReport.Line;
import se.varsam.guarded.spec.GuardSetupException;
import se.varsam.spring.guarding.DeclaringBean.Standing;

/** Tells at the start what is guarded, and lets nothing start, or be made later, with a hole where that is asked for. */
final class ApplicationGuards implements GuardedBeans, SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ApplicationGuards.class);

    private final ConfigurableListableBeanFactory factory;
    private final MadeBeans made;
    private final Guarded guarded;
    private final Strictness strictness;
    private final BeanSurvey survey;
    private final BeanLines lines;
    private final OwnTypes own;

    private final AtomicInteger begun = new AtomicInteger();
    private volatile Survey known = new Survey(-1, GuardReport.of(List.of()));

    /** A report, and which in order it was begun: one begun later knows of all that an earlier one does. */
    private record Survey(int number, GuardReport report) {}

    /** Whether an application with a hole starts. */
    enum Strictness {
        STRICT,
        LENIENT;

        static Strictness of(boolean strict) {
            return strict ? STRICT : LENIENT;
        }
    }

    ApplicationGuards(
            ConfigurableListableBeanFactory factory,
            DeclaringTypes types,
            MadeBeans made,
            Guarded guarded,
            Strictness strictness) {
        this.factory = factory;
        this.made = made;
        this.guarded = guarded;
        this.strictness = strictness;
        this.survey = new BeanSurvey(factory, types, made);
        this.lines = new BeanLines(guarded, types);
        this.own = new OwnTypes(factory, types);
    }

    @Override
    public void afterSingletonsInstantiated() {
        GuardReport report = surveyed();
        keep(new Survey(0, report));
        tell(report);
        refuse(report.holes());
        made.whenLate(this::late);
    }

    @Override
    public GuardReport report() {
        return known.report();
    }

    @Override
    public boolean isSurveyed() {
        return known.number() >= 0;
    }

    private GuardReport surveyed() {
        List<DeclaringBean> beans = survey.beans();
        List<Line> all = new ArrayList<>();
        beans.forEach(each -> all.addAll(lines.of(each)));
        all.addAll(guarded.report(own.without(beans)).lines());
        return GuardReport.of(all);
    }

    /** A bean is made first now; what could not be foretold of it is found here. */
    private void late(DeclaringBean seen) {
        DeclaringBean bean = seen.standing() == Standing.BARE ? asReferredTo(seen) : seen;
        List<Line> holes =
                lines.of(bean).stream().filter(each -> !each.isGuarded()).toList();
        holes.forEach(each -> LOG.warn("{}", each));
        refuse(holes);
        int number = begun.incrementAndGet();
        keep(new Survey(number, surveyed()));
    }

    /** Nothing is surveyed under this lock: beans are made under one of Spring's, which a survey may wait for. */
    private synchronized void keep(Survey survey) {
        if (survey.number() > known.number()) {
            known = survey;
        }
    }

    /** Where beans refer to each other in a circle, what is seen is the object behind the proxy that the others have got. */
    private DeclaringBean asReferredTo(DeclaringBean seen) {
        return Optional.ofNullable(factory.getSingleton(seen.name()))
                .flatMap(early -> made.made(seen.name(), early))
                .orElse(seen);
    }

    private void refuse(List<Line> holes) {
        if (strictness == Strictness.STRICT && !holes.isEmpty()) {
            throw new GuardSetupException(holes.stream().map(Line::toString).toList());
        }
    }

    private static void tell(GuardReport report) {
        int all = report.lines().size();
        int guarded = all - report.holes().size();
        LOG.info("Vaktade metoder: {} av {} / Guarded methods: {} of {}", guarded, all, guarded, all);
        LOG.debug("{}", report);
        report.holes().forEach(each -> LOG.warn("{}", each));
    }
}
