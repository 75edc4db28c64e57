package se.varsam.guarded.report;

import java.util.ArrayList;
import java.util.List;
import se.varsam.annotation.AiSystem;
import se.varsam.annotation.RequiresAttestation;
import se.varsam.annotation.UsesAiTool;
import se.varsam.reading.Marks;

/** Names the annotations of a type that ask for guards of the methods it declares. */
final class TypeMarks {

    private TypeMarks() {}

    static List<String> on(Class<?> type) {
        List<String> all = new ArrayList<>();
        Marks.on(type, UsesAiTool.class).forEach(each -> all.add("@UsesAiTool(" + each.value() + ")"));
        Marks.on(type, AiSystem.class).forEach(each -> all.add("@AiSystem(" + each.id() + ")"));
        if (!Marks.on(type, RequiresAttestation.class).isEmpty()) {
            all.add("@RequiresAttestation");
        }
        return all;
    }
}
