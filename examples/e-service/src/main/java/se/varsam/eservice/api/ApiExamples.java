package se.varsam.eservice.api;

/** The examples in the description of the API; a test sends and receives them. */
final class ApiExamples {

    static final String SCENARIO = """
            {
              "id": "klistra-in",
              "act": "INPUT",
              "tool": { "id": "chatgpt" },
              "information": { "class": "OPEN", "categories": { "personalData": true } },
              "purpose": { "process": "svar", "tier": "MINIMAL" }
            }
            """;

    static final String VERDICT = """
            [{ "id": "klistra-in", "verdict": "DENIED", "profile": "soderkoping", "act": "INPUT",
               "findings": [{ "clause": "SODERKOPING-D", "sv": "…", "en": "…", "effect": "DENY",
                 "because": { "sv": "…", "en": "…", "facts": ["HOLDS_PERSONAL_DATA", "TOOL_PUBLIC"] },
                 "missing": [], "remedy": { "sv": "…", "en": "…" }, "place": "" }],
               "obligations": [], "definitions": [] }]
            """;

    static final String TEXT = "Ring mig på 070-174 06 05.";

    static final String MESSAGE = "Gatlampan på Storgatan har varit släckt i två veckor.";

    static final String PROPOSAL = """
            { "department": { "answer": "STREETS_AND_PARKS", "confidence": 0.9 },
              "outcome": { "answer": "INVESTIGATE", "confidence": 0.9 } }
            """;

    private ApiExamples() {}
}
