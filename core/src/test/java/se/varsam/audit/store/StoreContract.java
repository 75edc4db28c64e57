package se.varsam.audit.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.varsam.audit.tree.MerkleTree;

/** What every store does, whatever it keeps its records in. */
abstract class StoreContract {

    static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
    static final Clock AT_NOON = Clock.fixed(NOON, ZoneOffset.UTC);

    Store store;

    /** {@return the store of this test: empty the first time, then as it was left} */
    abstract Store open() throws IOException;

    /** {@return the store, closed and opened again} */
    Store again() throws IOException {
        store.close();
        return open();
    }

    /** A record whose open part holds a name and whose leaf holds what every leaf does. */
    static Draft draft(String name) {
        String open = name.isEmpty() ? "{}" : "{\"salt\":\"00\",\"person\":\"" + name + "\"}";
        return (number, at, behind) -> new Entry(
                open, "{\"n\":" + number + ",\"at\":\"" + at + "\",\"behind\":" + behind + ",\"ref\":\"åäö €\"}");
    }

    static List<Draft> drafts(int count) {
        return IntStream.range(0, count).mapToObj(i -> draft("p" + i)).toList();
    }

    static List<Entry> read(Store store, long from, long to) throws IOException {
        List<Entry> entries = new ArrayList<>();
        store.read(from, to, entries::add);
        return entries;
    }

    static byte[] root(Store store) {
        return MerkleTree.root(store, store.size());
    }

    /** The root as RFC 6962 defines it, from the records themselves. */
    static byte[] rootOf(List<byte[]> leaves) {
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int left = Integer.highestOneBit(leaves.size() - 1);
        return MerkleTree.nodeHash(rootOf(leaves.subList(0, left)), rootOf(leaves.subList(left, leaves.size())));
    }

    static byte[] leafHash(Entry entry) {
        return MerkleTree.leafHash(entry.leaf().getBytes(StandardCharsets.UTF_8));
    }

    @BeforeEach
    void begin() throws IOException {
        store = open();
    }

    @AfterEach
    void end() {
        store.close();
    }

    @Test
    void isEmptyAtFirst() {
        assertThat(store.size()).isZero();
        assertThat(store.first()).isZero();
    }

    @Test
    void givesBackWhatWasWrittenInOrder() throws IOException {
        Batch one = store.append(drafts(3), AT_NOON);
        Batch two = store.append(List.of(draft("Åsa \\\"}{\\\" Öberg")), AT_NOON);

        assertThat(one.first()).isZero();
        assertThat(two.first()).isEqualTo(3);
        assertThat(store.size()).isEqualTo(4);
        assertThat(read(store, 0, 3)).isEqualTo(one.entries());
        assertThat(read(store, 3, 4)).isEqualTo(two.entries());
        assertThat(read(store, 1, 3)).isEqualTo(one.entries().subList(1, 3));
        assertThat(read(store, 2, 2)).isEmpty();
        assertThat(one.entries().get(2).leaf()).contains("\"n\":2").contains(NOON.toString());
    }

    @Test
    void keepsTheHashesOfTheTree() throws IOException {
        List<byte[]> leaves = new ArrayList<>();
        for (int each = 1; leaves.size() < 200; each = each % 5 + 1) {
            Batch batch = store.append(drafts(each), AT_NOON);
            batch.entries().forEach(entry -> leaves.add(leafHash(entry)));
            assertThat(batch.leaves()).hasSize(each).last().isEqualTo(leaves.get(leaves.size() - 1));
            assertThat(root(store)).isEqualTo(rootOf(leaves));
        }
    }

    @Test
    void isAsItWasWhenOpenedAgain() throws IOException {
        List<Entry> written = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            written.addAll(store.append(drafts(i % 3 + 1), AT_NOON).entries());
            byte[] root = root(store);
            store = again();
            assertThat(store.size()).isEqualTo(written.size());
            assertThat(root(store)).isEqualTo(root);
            assertThat(read(store, 0, store.size())).isEqualTo(written);
        }
        assertThat(root(store))
                .isEqualTo(rootOf(written.stream().map(StoreContract::leafHash).toList()));
    }

    @Test
    void neverDatesARecordBeforeTheOneInFront() throws IOException {
        store.append(drafts(1), AT_NOON);
        Clock slow = Clock.offset(AT_NOON, Duration.ofSeconds(-2));

        Batch here = store.append(drafts(1), slow);
        store = again();
        Batch later = store.append(drafts(1), slow);

        assertThat(here.last()).isEqualTo(NOON);
        assertThat(later.last()).isEqualTo(NOON);
        assertThat(later.entries().get(0).leaf()).contains("\"behind\":2000000");
    }

    @Test
    void forgetsWhatIsOpenAndNothingElse() throws IOException {
        List<Entry> written = store.append(drafts(5), AT_NOON).entries();
        byte[] root = root(store);

        store.forget(2);
        store.forget(2);

        for (int round = 0; round < 2; round++) {
            List<Entry> now = read(store, 0, 5);
            assertThat(now.get(2)).isEqualTo(new Entry("{}", written.get(2).leaf()));
            for (int other : new int[] {0, 1, 3, 4}) {
                assertThat(now.get(other)).isEqualTo(written.get(other));
            }
            assertThat(root(store)).isEqualTo(root);
            store = again();
        }
    }

    @Test
    void forgetsARecordThatHidesNothing() throws IOException {
        List<Entry> written = store.append(List.of(draft("")), AT_NOON).entries();

        store.forget(0);

        assertThat(read(store, 0, 1)).isEqualTo(written);
    }

    @Test
    void cutsRecordsAndKeepsTheirHashes() throws IOException {
        List<Entry> written = new ArrayList<>();
        for (int i = 0; i < 30; i++) {
            written.addAll(store.append(drafts(1), AT_NOON).entries());
        }
        byte[] root = root(store);

        long first = store.cut(20);

        assertThat(first).isBetween(1L, 20L);
        for (int round = 0; round < 2; round++) {
            assertThat(store.first()).isEqualTo(first);
            assertThat(store.size()).isEqualTo(30);
            assertThat(root(store)).isEqualTo(root);
            assertThat(MerkleTree.inclusion(store, 3, 30)).hasSize(5);
            assertThat(read(store, first, 30)).isEqualTo(written.subList((int) first, 30));
            store = again();
        }
        written.addAll(store.append(drafts(2), AT_NOON).entries());
        assertThat(read(store, 29, 32)).isEqualTo(written.subList(29, 32));
        assertThat(root(store))
                .isEqualTo(rootOf(written.stream().map(StoreContract::leafHash).toList()));
        assertThat(store.cut(5)).as("no way back").isEqualTo(first);
    }

    @Test
    void takesManyWritersAtOnce() throws Exception {
        ExecutorService writers = Executors.newFixedThreadPool(4);
        List<Future<List<Long>>> results = new ArrayList<>();
        for (int writer = 0; writer < 4; writer++) {
            results.add(writers.submit(() -> {
                List<Long> numbers = new ArrayList<>();
                for (int i = 0; i < 25; i++) {
                    numbers.add(store.append(drafts(1), AT_NOON).first());
                }
                return numbers;
            }));
        }
        List<Long> numbers = new ArrayList<>();
        for (Future<List<Long>> result : results) {
            numbers.addAll(result.get());
        }
        writers.shutdown();

        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        LongStream.range(0, 100).boxed().toList());
        List<Entry> entries = read(store, 0, 100);
        assertThat(root(store))
                .isEqualTo(rootOf(entries.stream().map(StoreContract::leafHash).toList()));
    }
}
