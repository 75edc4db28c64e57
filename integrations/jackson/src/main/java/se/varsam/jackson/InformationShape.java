package se.varsam.jackson;

import java.util.Map;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.information.InformationTrait;
import se.varsam.information.Presence;

/** Information. Its class is never assumed: what nobody has classified stays unclassified. */
final class InformationShape extends Shape<Information> {

    static final InformationShape SHAPE = new InformationShape();

    private final Field<Information, InformationClass> level =
            field("class", new Constants<>(InformationClass.class), Information::level);
    private final Field<Information, Map<InformationCategory, Presence>> categories =
            field("categories", CategoriesShape.SHAPE, Information::presence);
    private final Field<Information, String> reference = text("reference", Information::reference);
    private final Questions<Information, InformationTrait> answers =
            questions(InformationTrait.class, Information::answers);

    private InformationShape() {
        super("information");
    }

    @Override
    Information make(Given given) {
        return new Information(
                given.get(reference, ""),
                given.get(level, InformationClass.UNCLASSIFIED),
                given.get(categories, CategoriesShape.SHAPE),
                answers.from(given));
    }
}
