package se.varsam.reading;

import java.util.EnumMap;
import java.util.Map;
import se.varsam.information.Information;
import se.varsam.information.InformationCategory;
import se.varsam.information.InformationClass;
import se.varsam.information.Inspection;
import se.varsam.information.Presence;

/** What a value holds: what is declared of it and its parts, raised by what was found in its text. Never the value. */
public final class Contents {

    private final Information information;

    Contents(Information information) {
        this.information = information;
    }

    /** {@return what holds nothing at all, such as no value} */
    public static Contents nothing() {
        return new Contents(Information.open());
    }

    /** {@return what nobody has declared} */
    public static Contents unknown() {
        return new Contents(Information.unknown());
    }

    /**
     * {@return what this and another value hold together; the same object where only declarations are joined}
     *
     * @param other what the other value holds
     */
    public Contents and(Contents other) {
        Information one = information;
        Information two = other.information;
        Map<InformationCategory, Presence> surest = new EnumMap<>(one.presence());
        two.presence().forEach((category, sure) -> surest.merge(category, sure, (a, b) -> a.compareTo(b) >= 0 ? a : b));
        InformationClass highest = one.level().isAbove(two.level()) ? one.level() : two.level();
        Inspection found = one.inspection().and(two.inspection());
        return new Contents(new Information("", highest, surest, one.answers(), found));
    }

    /** {@return what a policy is told} */
    public Information information() {
        return information;
    }

    /** {@return whether it is open and holds no category of protected information; copyrighted material may be open} */
    public boolean isOpen() {
        for (InformationCategory category : InformationCategory.values()) {
            if (category != InformationCategory.COPYRIGHTED && information.mayHold(category)) {
                return false;
            }
        }
        return information.level() == InformationClass.OPEN;
    }

    /** {@return whether it may hold personal data} */
    public boolean mayHoldPersonalData() {
        return information.mayHold(InformationCategory.PERSONAL_DATA);
    }

    @Override
    public String toString() {
        return "Contents[" + information + "]";
    }
}
