package se.varsam.guarded.spec;

import se.varsam.annotation.RequiresHumanDecision;
import se.varsam.annotation.UsesAiTool;

/** A fixture in a file of its own, so that it can be loaded by itself. */
public class Alone {

    public Alone() {}

    @UsesAiTool("eneo")
    public String ask(String text) {
        return text;
    }

    @UsesAiTool("eneo")
    @RequiresHumanDecision(matter = "utbetalning")
    public String pay(String who) {
        return who;
    }

    @UsesAiTool("eneo")
    @RequiresHumanDecision(matter = "utbetalning")
    public String payNothing() {
        return "";
    }
}
