package se.varsam.reading;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The objects met in one value, by identity; a few are kept in a row, which is faster than asking for their hash. */
final class Visits {

    private static final int FEW = 8;

    private final @Nullable Visit[] few = new Visit[FEW];
    private @Nullable Map<Object, Visit> many;
    private int count;

    @Nullable
    Visit find(Object value, int said, List<Declaration> within) {
        for (int i = 0; i < Math.min(count, FEW); i++) {
            Visit visit = few[i];
            if (visit != null && visit.is(value, said, within)) {
                return visit;
            }
        }
        Visit visit = many == null ? null : many.get(value);
        while (visit != null && !visit.is(value, said, within)) {
            visit = visit.other;
        }
        return visit;
    }

    Visit open(Object value, int said, List<Declaration> within, int depth) {
        if (count < FEW) {
            Visit visit = new Visit(value, said, within, depth, null);
            few[count++] = visit;
            return visit;
        }
        Map<Object, Visit> all = many == null ? new IdentityHashMap<>() : many;
        many = all;
        Visit visit = new Visit(value, said, within, depth, all.get(value));
        all.put(value, visit);
        return visit;
    }
}
