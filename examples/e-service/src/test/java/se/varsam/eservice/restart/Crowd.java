package se.varsam.eservice.restart;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Several clients at the same time, each until the service is gone. */
final class Crowd {

    private static final Pattern SEAL = Pattern.compile("name=\"seal\" value=\"([^\"]+)\"");
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Service service;
    private final Acknowledged acknowledged;
    private final Queue<String> undecided = new ConcurrentLinkedQueue<>();
    private final Queue<String> waiting = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Future<?>> work = new ArrayList<>();

    Crowd(Service service, Acknowledged acknowledged) {
        this.service = service;
        this.acknowledged = acknowledged;
    }

    void begin() throws IOException {
        for (int i = 0; i < 2; i++) {
            begin("asta", this::assess);
            begin("asta", this::propose);
            begin("bo", this::decide);
            begin("asta", this::carryOut);
        }
    }

    /** Waits until each has met the end of the service. */
    void join() throws InterruptedException {
        threads.shutdown();
        for (Future<?> each : work) {
            try {
                each.get();
            } catch (ExecutionException e) {
                throw new AssertionError("a client failed otherwise than by the service's end", e.getCause());
            }
        }
    }

    private void begin(String name, Step step) throws IOException {
        Client client = Client.signedIn(service, name);
        work.add(threads.submit(() -> {
            try {
                while (true) {
                    step.take(client);
                }
            } catch (IOException gone) {
                return; // killed: what was asked for last is not acknowledged
            }
        }));
    }

    private void assess(Client client) throws IOException {
        String tool = "prov-" + NUMBERS.incrementAndGet();
        HttpResponse<String> answer =
                client.api("/api/assess?municipality=0582", "application/json", """
                {"id": "p", "act": "INPUT", "tool": {"id": "%s"}, "information": {"class": "OPEN"},
                 "purpose": {"process": "svar", "tier": "MINIMAL"}}""".formatted(tool));
        expect(200, answer);
        acknowledged.assessed().add(tool);
    }

    private void propose(Client client) throws IOException {
        HttpResponse<String> answer =
                client.form("/arenden", Map.of("seal", seal(client), "dnr", "KC 2026/" + NUMBERS.incrementAndGet()));
        expect(302, answer);
        String page = Client.location(answer);
        acknowledged.proposed().add(page);
        undecided.add(page);
    }

    /** {@return what AI proposes} */
    private static String seal(Client client) throws IOException {
        HttpResponse<String> answer =
                client.form("/", Map.of("text", "Gatlampan är släckt.", "municipality", "0582", "level", "OPEN"));
        expect(200, answer);
        Matcher seal = SEAL.matcher(answer.body());
        if (!seal.find()) {
            throw new AssertionError("AI proposed nothing");
        }
        return seal.group(1);
    }

    private void decide(Client client) throws IOException {
        String page = undecided.poll();
        if (page == null) {
            expect(200, client.get("/arenden"));
            return;
        }
        expect(200, client.get(page));
        expect(
                302,
                client.form(
                        page + "/beslut",
                        Map.of("choice", "APPROVE", "content", "Fördelas.", "reasons", "Belysning.")));
        acknowledged.decided().add(page);
        waiting.add(page);
        waiting.add(page); // so that two may try to use it
    }

    private void carryOut(Client client) throws IOException {
        String page = waiting.poll();
        if (page == null) {
            expect(200, client.get("/arenden"));
            return;
        }
        HttpResponse<String> answer = client.form(page + "/verkstall", Map.of("informed", "yes"));
        if (answer.statusCode() == 409) {
            return; // the other one was first
        }
        expect(302, answer);
        if (!acknowledged.carriedOut().add(page)) {
            throw new AssertionError("carried out twice: " + page);
        }
    }

    private static void expect(int status, HttpResponse<String> answer) {
        if (answer.statusCode() != status) {
            throw new AssertionError(
                    "status " + answer.statusCode() + " of " + answer.uri().getPath());
        }
    }

    /** One thing to do, over and over. */
    private interface Step {
        void take(Client client) throws IOException;
    }
}
