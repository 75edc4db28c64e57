package se.varsam.archunit;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.List;
import java.util.Optional;
import se.varsam.term.Bilingual;

/**
 * What AI makes is labelled before anybody gets it: a method that declares an AI tool and returns content is
 * {@code @AiGenerated}, or its class labels with a {@link se.varsam.label.Labeller}; and what the user names as publishing
 * gets no content from AI that nobody labels on the way.
 *
 * <p>Content is a text, bytes, a file or a stream of them, alone or in an {@code Optional}, a future, a collection, a stream,
 * an iterator or a publisher. It does not look into types of one's own. Which content is published it cannot tell: what the
 * same body got from AI, and what fits, counts.
 */
final class PublishedContent {

    private static final List<String> CLAUSES = List.of("SODERKOPING-Q", "SODERKOPING-R-3", "K004-2.2-13");

    private static final Bilingual LABEL = new Bilingual(
            "Sätt @AiGenerated på metoden, eller märk innehållet med Labeller",
            "Put @AiGenerated on the method, or label the content with Labeller");

    private static final Bilingual UNLABELLED = new Bilingual(
            "Metoden använder AI och lämnar ut innehåll som ingen märker",
            "The method uses AI and gives out content that nobody labels");

    private PublishedContent() {}

    /** Nobody has said which methods publish. */
    static ArchRule rule() {
        return rule(Optional.empty());
    }

    /** The user says which methods publish. */
    static ArchRule rule(DescribedPredicate<? super JavaMethod> publishes) {
        return rule(Optional.of(publishes));
    }

    private static ArchRule rule(Optional<DescribedPredicate<? super JavaMethod>> publishes) {
        Speaking speaking = new Speaking();
        AiContent content = new AiContent(speaking);
        return methods()
                .that(describe(
                        "use AI and return content, or publish",
                        method -> content.isGivenBy(method) || publishes(method, publishes)))
                .should(new Labelling(publishes, content, speaking))
                .as("AI content is labelled before publication")
                .because(Norm.AI_CONTENT_IS_LABELLED.because());
    }

    private static boolean publishes(JavaCodeUnit unit, Optional<DescribedPredicate<? super JavaMethod>> publishes) {
        return publishes.isPresent()
                && unit.getAccessesFromSelf().stream().anyMatch(access -> isPublishing(access, publishes));
    }

    private static boolean isPublishing(
            JavaAccess<?> access, Optional<DescribedPredicate<? super JavaMethod>> publishes) {
        return publishes.isPresent()
                && Body.target(access)
                        .filter(target -> target instanceof JavaMethod method
                                && publishes.get().test(method))
                        .isPresent();
    }

    private static final class Labelling extends ArchCondition<JavaMethod> {

        private final Optional<DescribedPredicate<? super JavaMethod>> publishes;
        private final AiContent content;
        private final Speaking speaking;

        Labelling(Optional<DescribedPredicate<? super JavaMethod>> publishes, AiContent content, Speaking speaking) {
            super("label it");
            this.publishes = publishes;
            this.content = content;
            this.speaking = speaking;
        }

        @Override
        public void finish(ConditionEvents events) {
            speaking.forget();
        }

        @Override
        public void check(JavaMethod method, ConditionEvents events) {
            if (content.isGivenBy(method) && !AiContent.isLabelledBy(method)) {
                events.add(Breach.of(method, CLAUSES, UNLABELLED, LABEL));
            }
            if (publishes.isPresent() && !AiContent.labels(method.getOwner())) {
                Body body = Body.of(method);
                body.accesses().stream()
                        .filter(access -> isPublishing(access, publishes))
                        .forEach(publishing -> checkPublishing(method, body, publishing, events));
            }
        }

        private void checkPublishing(JavaMethod method, Body body, JavaAccess<?> publishing, ConditionEvents events) {
            List<Shape> taken = Body.target(publishing).stream()
                    .flatMap(target -> target.getParameterTypes().stream())
                    .map(Shape::of)
                    .toList();
            body.accesses().stream()
                    .filter(content::isUnlabelled)
                    .filter(got -> taken.stream().anyMatch(shape -> shape.takes(Shape.of(returned(got)))))
                    .map(got -> Breach.name(got.getTargetOwner()) + "." + got.getName())
                    .distinct()
                    .forEach(from -> events.add(
                            Breach.of(method, publishing.getDescription(), CLAUSES, published(from), LABEL)));
        }

        private static JavaType returned(JavaAccess<?> access) {
            return ((JavaCodeUnitAccess<?>) access).getTarget().getReturnType();
        }

        private static Bilingual published(String from) {
            return new Bilingual(
                    "Koden får innehåll från AI genom " + from + " och publicerar utan att någon har märkt det",
                    "The code gets content from AI through " + from + " and publishes without anybody having labelled"
                            + " it");
        }
    }
}
