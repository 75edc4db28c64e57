package se.varsam.privacy;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/** Keeps a few used scans, so that a scan of a clean text allocates nothing. Never waits. */
final class ScanPool {

    private static final int KEPT = 8;

    private final AtomicReferenceArray<@Nullable Scan> idle = new AtomicReferenceArray<>(KEPT);
    private final Detectors detectors;

    ScanPool(Detectors detectors) {
        this.detectors = detectors;
    }

    Scan take() {
        for (int i = 0; i < KEPT; i++) {
            Scan scan = idle.get(i);
            if (scan != null && idle.compareAndSet(i, scan, null)) {
                return scan;
            }
        }
        return new Scan(detectors);
    }

    void giveBack(Scan scan) {
        scan.clear();
        for (int i = 0; i < KEPT; i++) {
            if (idle.compareAndSet(i, null, scan)) {
                return;
            }
        }
    }
}
