package se.varsam.guard.chat;

import java.util.Collection;
import se.varsam.AiPolicy;
import se.varsam.content.ContentKind;
import se.varsam.use.AiUse;
import se.varsam.use.Fact;

/** Refuses what may not be entered, under one policy. */
final class Entering {

    private final Terms terms;
    private final AiPolicy policy;

    Entering(Terms terms, AiPolicy policy) {
        this.terms = terms;
        this.policy = policy;
    }

    void require(Collection<? extends CharSequence> texts, Collection<ContentKind> unread) {
        Reading reading = new Reading(terms.entered, terms.guard.scanner());
        texts.forEach(reading::text);
        unread.forEach(kind -> reading.unread());
        AiUse use = terms.told(AiUse.input(terms.toolUnder(policy), reading.information()));
        policy.assess(use).orElseThrow();
        if (use.facts().has(Fact.AI_NOT_DISCLOSED)) {
            policy.checkDisclosure(use).orElseThrow();
        }
    }
}
