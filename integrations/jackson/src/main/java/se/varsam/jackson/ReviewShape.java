package se.varsam.jackson;

import java.util.Set;
import se.varsam.decision.AiReview;

/** What a human checked of AI's part. */
final class ReviewShape extends Shape<AiReview> {

    static final ReviewShape SHAPE = new ReviewShape();

    private final Field<AiReview, Set<AiReview.Part>> checked = set("checked", AiReview.Part.class, AiReview::checked);
    private final Field<AiReview, AiReview.Material> material =
            field("material", new Constants<>(AiReview.Material.class), AiReview::material);

    private ReviewShape() {
        super("review");
    }

    @Override
    AiReview make(Given given) {
        return new AiReview(given.get(checked, Set.of()), given.get(material, AiReview.Material.UNKNOWN));
    }
}
