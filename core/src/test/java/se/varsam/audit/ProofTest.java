package se.varsam.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import se.varsam.audit.tree.MerkleTree;

class ProofTest {

    private static final int MOST = 130;
    private static final List<byte[]> LEAVES = leaves();
    private static final List<byte[]> KEPT = kept(LEAVES);

    /** The reference tree of Certificate Transparency: its leaves, and its root at every size. */
    @Example
    void hashesTheReferenceTree() {
        List<String> leaves = List.of(
                "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
        List<String> roots = List.of(
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");
        List<byte[]> bytes = leaves.stream().map(HexFormat.of()::parseHex).toList();
        List<byte[]> kept = kept(bytes);

        for (int size = 0; size < roots.size(); size++) {
            assertThat(HexFormat.of().formatHex(MerkleTree.root(index -> kept.get((int) index), size)))
                    .isEqualTo(roots.get(size))
                    .isEqualTo(HexFormat.of().formatHex(Naive.root(bytes.subList(0, size))));
        }
    }

    @Property(tries = 400)
    void provesAsTheRfcDefines(@ForAll @IntRange(min = 1, max = MOST) int size, @ForAll int any) {
        int leaf = Math.floorMod(any, size);
        List<byte[]> leaves = LEAVES.subList(0, size);
        Hash root = Hash.of(Naive.root(leaves));
        List<Hash> path = Naive.path(leaf, leaves).stream().map(Hash::of).toList();

        assertThat(root).isEqualTo(Hash.of(MerkleTree.root(ProofTest::keptHash, size)));
        InclusionProof proof =
                new InclusionProof(leaf, size, hashes(MerkleTree.inclusion(ProofTest::keptHash, leaf, size)));
        assertThat(proof.path()).isEqualTo(path);
        assertThat(proof.proves(leafHash(leaf), root)).isTrue();
        assertThat(InclusionProof.parse(proof.toString())).isEqualTo(proof);
    }

    @Property(tries = 400)
    void provesGrowthAsTheRfcDefines(
            @ForAll @IntRange(min = 1, max = MOST) int size, @ForAll @IntRange(min = 1, max = MOST) int any) {
        int older = (any - 1) % size + 1;
        Hash root = Hash.of(Naive.root(LEAVES.subList(0, size)));
        Hash olderRoot = Hash.of(Naive.root(LEAVES.subList(0, older)));

        ConsistencyProof proof =
                new ConsistencyProof(older, size, hashes(MerkleTree.consistency(ProofTest::keptHash, older, size)));

        assertThat(proof.path()).isEqualTo(hashes(Naive.proof(older, LEAVES.subList(0, size))));
        assertThat(proof.proves(olderRoot, root)).isTrue();
        assertThat(ConsistencyProof.parse(proof.toString())).isEqualTo(proof);
        assertThat(proof.proves(root, olderRoot)).isEqualTo(older == size);
    }

    @Example
    void refusesEveryProofOfWhichABitIsChanged() {
        int size = 11;
        Hash root = Hash.of(Naive.root(LEAVES.subList(0, size)));
        int refused = 0;
        for (int leaf = 0; leaf < size; leaf++) {
            List<byte[]> path = MerkleTree.inclusion(ProofTest::keptHash, leaf, size);
            for (List<Hash> other : changed(path)) {
                assertThat(new InclusionProof(leaf, size, other).proves(leafHash(leaf), root))
                        .isFalse();
                refused++;
            }
            InclusionProof right = new InclusionProof(leaf, size, hashes(path));
            for (int elsewhere = 0; elsewhere < size; elsewhere++) {
                assertThat(new InclusionProof(elsewhere, size, right.path()).proves(leafHash(leaf), root))
                        .isEqualTo(elsewhere == leaf);
                assertThat(right.proves(leafHash(elsewhere), root)).isEqualTo(elsewhere == leaf);
            }
        }
        for (int older = 1; older < size; older++) {
            Hash olderRoot = Hash.of(Naive.root(LEAVES.subList(0, older)));
            for (List<Hash> other : changed(MerkleTree.consistency(ProofTest::keptHash, older, size))) {
                assertThat(new ConsistencyProof(older, size, other).proves(olderRoot, root))
                        .isFalse();
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(10_000);
    }

    @Example
    void givesBackReceipts() {
        try (AuditTrail trail = AuditTrail.inMemory()) {
            Receipt receipt = trail.append(AuditEvent.of(AuditKind.OTHER));
            assertThat(Receipt.parse(receipt.toString())).isEqualTo(receipt);
            assertThat(receipt.toString()).doesNotContain("\n");
            for (String wrong : List.of(
                    "",
                    "{}",
                    receipt + " {}",
                    receipt.toString().replace("\"receipt\":0", "\"receipt\":-1"),
                    receipt.toString().replace("T", " "),
                    receipt.toString().replace("leaf\":\"", "leaf\":\"0"),
                    receipt.toString().replace("leaf", "blad"))) {
                assertThatThrownBy(() -> Receipt.parse(wrong)).isInstanceOf(IllegalArgumentException.class);
            }
        }
    }

    @Example
    void refusesWhatNoTrailCanHaveBeen() {
        assertThatThrownBy(() -> InclusionProof.parse("{\"included\":3,\"size\":3,\"path\":[]}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ConsistencyProof.parse("{\"since\":0,\"size\":3,\"path\":[]}"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ConsistencyProof.parse("{\"since\":1,\"size\":3,\"path\":[\"00\"]}"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<List<Hash>> changed(List<byte[]> path) {
        List<List<Hash>> all = new ArrayList<>();
        for (int i = 0; i < path.size(); i++) {
            for (int bit = 0; bit < 256; bit++) {
                byte[] flipped = path.get(i).clone();
                flipped[bit / 8] ^= (byte) (1 << (bit % 8));
                List<Hash> other = new ArrayList<>(hashes(path));
                other.set(i, Hash.of(flipped));
                all.add(other);
            }
            List<Hash> less = new ArrayList<>(hashes(path));
            less.remove(i);
            all.add(less);
            List<Hash> more = new ArrayList<>(hashes(path));
            more.add(i, more.get(i));
            all.add(more);
        }
        return all;
    }

    private static List<byte[]> leaves() {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            leaves.add(("leaf " + i).getBytes(StandardCharsets.UTF_8));
        }
        return leaves;
    }

    private static List<byte[]> kept(List<byte[]> leaves) {
        List<byte[]> kept = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            kept.addAll(MerkleTree.append(index -> kept.get((int) index), i, MerkleTree.leafHash(leaves.get(i))));
            assertThat(MerkleTree.hashes(i + 1)).isEqualTo(kept.size());
            assertThat(MerkleTree.leaves(kept.size())).isEqualTo(i + 1);
        }
        return kept;
    }

    private static byte[] keptHash(long index) {
        return KEPT.get((int) index);
    }

    private static Hash leafHash(int leaf) {
        return Hash.of(MerkleTree.leafHash(LEAVES.get(leaf)));
    }

    private static List<Hash> hashes(List<byte[]> path) {
        return path.stream().map(Hash::of).toList();
    }

    /** Word for word as RFC 6962, section 2.1, defines it, with nothing remembered. */
    private static final class Naive {

        static byte[] root(List<byte[]> d) {
            if (d.isEmpty()) {
                return Hash.ofContent().bytes();
            } else if (d.size() == 1) {
                return Hash.ofContent(new byte[] {0}, d.get(0)).bytes();
            }
            int k = k(d.size());
            return Hash.ofContent(new byte[] {1}, root(d.subList(0, k)), root(d.subList(k, d.size())))
                    .bytes();
        }

        static List<byte[]> path(int m, List<byte[]> d) {
            if (d.size() == 1) {
                return new ArrayList<>();
            }
            int k = k(d.size());
            List<byte[]> path = m < k ? path(m, d.subList(0, k)) : path(m - k, d.subList(k, d.size()));
            path.add(m < k ? root(d.subList(k, d.size())) : root(d.subList(0, k)));
            return path;
        }

        static List<byte[]> proof(int m, List<byte[]> d) {
            return subproof(m, d, true);
        }

        private static List<byte[]> subproof(int m, List<byte[]> d, boolean b) {
            if (m == d.size()) {
                return b ? new ArrayList<>() : new ArrayList<>(List.of(root(d)));
            }
            int k = k(d.size());
            List<byte[]> proof =
                    m <= k ? subproof(m, d.subList(0, k), b) : subproof(m - k, d.subList(k, d.size()), false);
            proof.add(m <= k ? root(d.subList(k, d.size())) : root(d.subList(0, k)));
            return proof;
        }

        private static int k(int n) {
            int k = 1;
            while (2 * k < n) {
                k *= 2;
            }
            return k;
        }
    }
}
