package se.varsam.decision.desk;

import se.varsam.audit.AuditEvent;
import se.varsam.audit.AuditKind;
import se.varsam.person.Person;

/**
 * Exactly what somebody wants to do with a tool under a policy: a decision on it is no decision on anything else.
 *
 * @param action what is to be done
 * @param tool the tool's id
 * @param toolVersion the tool's version, not blank: what a new version proposes is to be decided anew
 * @param profile the id of the profile that applies
 * @param profileVersion the profile's version, not blank
 * @since 0.1
 */
public record Request(Action action, String tool, String toolVersion, String profile, String profileVersion) {

    /** Refuses a blank id or version, and one that is prose: {@link IllegalArgumentException}. */
    public Request {
        if (tool.isBlank() || toolVersion.isBlank() || profile.isBlank() || profileVersion.isBlank()) {
            throw new IllegalArgumentException(
                    "En begäran behöver id och version för verktyg och profil: ange alla fyra,"
                            + " om versionen saknas den dag den togs i bruk. / A request needs id and version of tool and"
                            + " profile: give all four, for want of a version the day it was taken into use.");
        }
        AuditEvent.of(AuditKind.PROPOSED).with(tool).under(profile + "@" + profileVersion);
        AuditEvent.of(AuditKind.PROPOSED).with(toolVersion).doing(action.name());
    }

    /** {@return the request as a decision is bound to it, made by a person} */
    DecisionCase.Binding by(Person requester) {
        return new DecisionCase.Binding(
                action.name(), action.digest(), tool, toolVersion, profile, profileVersion, requester);
    }
}
