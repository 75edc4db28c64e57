package se.varsam.benchmarks.peers;

import com.cedarpolicy.BasicAuthorizationEngine;
import com.cedarpolicy.model.AuthorizationRequest;
import com.cedarpolicy.model.AuthorizationResponse;
import com.cedarpolicy.model.entity.Entities;
import com.cedarpolicy.model.exception.AuthException;
import com.cedarpolicy.model.exception.CacheException;
import com.cedarpolicy.model.policy.PolicySet;
import com.cedarpolicy.value.EntityUID;
import com.cedarpolicy.value.PrimBool;
import com.cedarpolicy.value.PrimLong;
import com.cedarpolicy.value.PrimString;
import com.cedarpolicy.value.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Cedar: one {@code permit} and twelve {@code forbid} policies over the context, parsed once and cached on the native side.
 * Measured: {@code isAuthorized} with no entities, which passes each request to native code as JSON.
 */
final class Cedar implements Engine<AuthorizationRequest> {

    private static final String POLICIES = """
            permit(principal, action, resource);
            forbid(principal, action, resource) when { context.availability == "PUBLIC" && context.level != "OPEN" };
            forbid(principal, action, resource) when { context.availability == "PUBLIC" && context.personalData };
            forbid(principal, action, resource) when { context.availability == "PUBLIC" && context.secrecy };
            forbid(principal, action, resource) when { context.availability == "PUBLIC" && context.otherSensitive };
            forbid(principal, action, resource) when { context.daysSinceRelease < 180 };
            forbid(principal, action, resource) when { context.vendor == "" };
            forbid(principal, action, resource) when { context.availability == "PUBLIC" && context.reachesDevice };
            forbid(principal, action, resource) when
              { context.availability == "PUBLIC" && context.risk != "MINIMAL" && context.risk != "LIMITED" };
            forbid(principal, action, resource) when { context.personalData && !context.gdprAnalysis };
            forbid(principal, action, resource) when
              { context.personalData && !context.dpia && !context.dpiaWaived };
            forbid(principal, action, resource) when { context.secrecy && !context.secrecyAnalysis };
            forbid(principal, action, resource) when { context.level != "OPEN" && !context.requirementsMet };
            """;

    private final BasicAuthorizationEngine engine = new BasicAuthorizationEngine();

    private final EntityUID user = uid("User::\"handläggare\"");

    private final EntityUID input = uid("Action::\"input\"");

    private final EntityUID tool = uid("Tool::\"verktyg\"");

    private final Entities none = new Entities();

    private final PolicySet policies;

    Cedar() {
        try {
            policies = PolicySet.parsePolicies(POLICIES);
            policies.cache();
        } catch (AuthException | CacheException e) {
            throw new IllegalStateException("Cedar could not parse and cache the twelve rules.", e);
        }
    }

    @Override
    public AuthorizationRequest request(UseFacts use) {
        Map<String, Value> context = new LinkedHashMap<>();
        Attributes.of(use).forEach((name, value) -> context.put(name, value(value)));
        return new AuthorizationRequest(user, input, tool, context);
    }

    @Override
    public boolean allows(AuthorizationRequest request) {
        try {
            AuthorizationResponse response = engine.isAuthorized(request, policies, none);
            return response.success
                    .orElseThrow(() -> new IllegalStateException("Cedar failed: " + response.errors))
                    .isAllowed();
        } catch (AuthException e) {
            throw new IllegalStateException("Cedar could not evaluate the twelve rules.", e);
        }
    }

    private static Value value(Object value) {
        if (value instanceof Boolean truth) {
            return new PrimBool(truth);
        }
        return value instanceof Long number ? new PrimLong(number) : new PrimString((String) value);
    }

    private static EntityUID uid(String text) {
        return EntityUID.parse(text).orElseThrow();
    }
}
