package se.varsam.jackson;

import java.util.EnumMap;
import java.util.Map;
import se.varsam.information.InformationCategory;
import se.varsam.information.Presence;

/** How sure it is that each category is held; a field for each category. */
final class CategoriesShape extends Shape<Map<InformationCategory, Presence>> {

    static final CategoriesShape SHAPE = new CategoriesShape();

    private final Map<InformationCategory, Field<Map<InformationCategory, Presence>, Presence>> fields =
            new EnumMap<>(InformationCategory.class);

    private CategoriesShape() {
        super("categories");
        for (InformationCategory category : InformationCategory.values()) {
            fields.put(
                    category,
                    field(
                            Constants.camelCase(category),
                            YesNo.PRESENCE,
                            all -> all.getOrDefault(category, Presence.UNCERTAIN)));
        }
    }

    @Override
    Map<InformationCategory, Presence> make(Given given) {
        Map<InformationCategory, Presence> all = new EnumMap<>(InformationCategory.class);
        fields.forEach((category, field) -> all.put(category, given.get(field, Presence.UNCERTAIN, Presence.NO)));
        boolean noPersonalData = given.get(field(InformationCategory.PERSONAL_DATA), Presence.YES) == Presence.NO;
        Presence special = given.get(field(InformationCategory.SPECIAL_CATEGORY), Presence.NO);
        if (noPersonalData && (special == Presence.YES || special == Presence.POSSIBLE)) {
            throw new IllegalArgumentException("Motstridiga uppgifter: känsliga personuppgifter är personuppgifter."
                    + " Ändra personalData. / Contradictory facts: special-category data is personal data."
                    + " Change personalData.");
        }
        return all;
    }

    private Field<Map<InformationCategory, Presence>, Presence> field(InformationCategory category) {
        Field<Map<InformationCategory, Presence>, Presence> field = fields.get(category);
        if (field == null) {
            throw new IllegalStateException("No field for " + category + ".");
        }
        return field;
    }
}
