package se.varsam.audit;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import se.varsam.person.Person;
import se.varsam.person.Role;

/**
 * A process of its own that writes to a trail. It opens the directory when a line says so, then tells every receipt that it
 * was given, or why it was given none.
 */
final class TrailProcess {

    private TrailProcess() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Path.of(arguments[0]);
        int writers = Integer.parseInt(arguments[1]);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.US_ASCII);
        say(out, "ready");
        in.readLine();
        try (AuditTrail trail = AuditTrail.in(directory, 1000)) {
            say(out, "open " + trail.size());
            List<Thread> threads = new ArrayList<>();
            for (int i = 0; i < writers; i++) {
                Thread thread = new Thread(() -> write(trail, out, Integer.parseInt(arguments[2])));
                thread.start();
                threads.add(thread);
            }
            for (Thread each : threads) {
                each.join();
            }
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                write(trail, out, 1);
            }
        } catch (AuditException e) {
            say(out, "refused " + e.reason());
        }
        say(out, "end");
    }

    private static void write(AuditTrail trail, PrintStream out, int count) {
        for (int i = 0; i < count; i++) {
            try {
                Receipt receipt = trail.append(event(i));
                say(out, "receipt " + receipt.number() + " " + receipt.leaf());
            } catch (AuditException e) {
                say(out, "failed " + e.reason());
                return;
            }
        }
    }

    private static void say(PrintStream out, String line) {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.US_ASCII);
        synchronized (out) {
            out.write(bytes, 0, bytes.length);
            out.flush();
        }
    }

    static AuditEvent event(int number) {
        return AuditEvent.of(AuditKind.ASSESSED)
                .under("soderkoping")
                .with("chatgpt")
                .by(Person.of("anna.berg", Role.EMPLOYEE))
                .about("KS 2026/" + number);
    }

    /** Starts one. */
    static Process start(List<String> before, Path directory, int writers, int count) throws IOException {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-Xmx64m",
                "-cp",
                home(AuditTrail.class)
                        + File.pathSeparator
                        + home(TrailProcess.class)
                        + File.pathSeparator
                        + home(Logger.class),
                TrailProcess.class.getName(),
                directory.toString(),
                Integer.toString(writers),
                Integer.toString(count)));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** {@return the folder or archive that a class comes from; without anything that would write a log to the output} */
    private static String home(Class<?> type) {
        String name = type.getName().replace('.', '/') + ".class";
        String address = Objects.requireNonNull(type.getResource("/" + name)).toString();
        String home = address.substring(0, address.length() - name.length()).replaceFirst("^jar:", "");
        return Path.of(URI.create(home.replaceFirst("!/$", ""))).toString();
    }
}
