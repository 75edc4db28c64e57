package se.varsam.benchmarks.peers;

import java.util.LinkedHashMap;
import java.util.Map;

/** A use as named values, for the engines that read maps. */
final class Attributes {

    private Attributes() {}

    static Map<String, Object> of(UseFacts use) {
        Map<String, Object> attributes = new LinkedHashMap<>();
        attributes.put("availability", use.availability());
        attributes.put("vendor", use.vendor());
        attributes.put("daysSinceRelease", (long) use.daysSinceRelease());
        attributes.put("reachesDevice", use.reachesDevice());
        attributes.put("level", use.level());
        attributes.put("personalData", use.personalData());
        attributes.put("secrecy", use.secrecy());
        attributes.put("otherSensitive", use.otherSensitive());
        attributes.put("risk", use.risk());
        attributes.put("gdprAnalysis", use.gdprAnalysis());
        attributes.put("dpia", use.dpia());
        attributes.put("dpiaWaived", use.dpiaWaived());
        attributes.put("secrecyAnalysis", use.secrecyAnalysis());
        attributes.put("requirementsMet", use.requirementsMet());
        return attributes;
    }
}
