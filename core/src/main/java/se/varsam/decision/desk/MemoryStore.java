package se.varsam.decision.desk;

import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.varsam.audit.Hash;

/** Keeps cases while the program runs. */
final class MemoryStore implements DecisionStore {

    private final Map<String, DecisionCase> cases = new LinkedHashMap<>();
    private final Map<Hash, Map<String, DecisionCase>> byKey = new LinkedHashMap<>();
    private final Map<String, Stop> stops = new LinkedHashMap<>();

    @Override
    public synchronized Written insert(DecisionCase first) {
        if (cases.putIfAbsent(first.id(), first) != null) {
            return Written.CONFLICT;
        }
        index(first);
        return Written.STORED;
    }

    @Override
    public synchronized Optional<DecisionCase> find(String id) {
        return Optional.ofNullable(cases.get(id));
    }

    @Override
    public synchronized List<DecisionCase> find(Hash key) {
        return oldestFirst(byKey.getOrDefault(key, Map.of()).values().stream(), each -> true)
                .toList();
    }

    @Override
    public synchronized Written replace(DecisionCase next) {
        DecisionCase held = cases.get(next.id());
        if (held == null) {
            return Written.MISSING;
        } else if (held.version() != next.version() - 1) {
            return Written.CONFLICT;
        }
        byKey.getOrDefault(held.key(), Map.of()).remove(held.id());
        cases.put(next.id(), next);
        index(next);
        return Written.STORED;
    }

    @Override
    public synchronized List<DecisionCase> in(DecisionCase.State state, int most) {
        return oldestFirst(cases.values().stream(), each -> each.state() == state)
                .limit(most)
                .toList();
    }

    @Override
    public synchronized List<DecisionCase> voted(Instant from, Instant to) {
        return oldestFirst(
                        cases.values().stream(),
                        each -> each.votes().stream()
                                .anyMatch(vote ->
                                        !vote.at().isBefore(from) && vote.at().isBefore(to)))
                .toList();
    }

    @Override
    public synchronized void stop(Stop stop) {
        stops.putIfAbsent(stop.tool(), stop);
    }

    @Override
    public synchronized void resume(String tool) {
        stops.remove(tool);
    }

    @Override
    public synchronized List<Stop> stops() {
        return List.copyOf(stops.values());
    }

    private void index(DecisionCase each) {
        byKey.computeIfAbsent(each.key(), key -> new LinkedHashMap<>()).put(each.id(), each);
    }

    private static Stream<DecisionCase> oldestFirst(Stream<DecisionCase> cases, Predicate<DecisionCase> which) {
        return cases.filter(which)
                .sorted(Comparator.comparing(DecisionCase::created).thenComparing(DecisionCase::id));
    }
}
