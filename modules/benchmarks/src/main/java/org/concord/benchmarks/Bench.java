package org.concord.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs every measure, and prints each as a ratio within this run. */
public final class Bench {

    private static final PrintStream OUT = System.out;
    private static final String WINDOW = "process=BALI&from=2015-01-01&until=2015-12-31";
    private static final String CASES_ASKED = "state=IN_SERVICE&gender=FEMININE&openedFrom=2015-01-01&openedUntil=2015-12-31";
    private static final int CERTIFICATES = 1000;
    /** Until every font is loaded. */
    private static final int FIRST_CERTIFICATES = 200;
    private static final int CONFIRMATIONS = 500;
    private static final int SEATS = 30;
    /** Until the server has compiled what a confirmation runs through. */
    private static final int FIRST_STORMS = 10;
    private static final int CASES = 100_000;
    private static final int FIRST_COUNTS = 3;
    /** The part of them that is taken in first, until the server has compiled what a line runs through. */
    private static final int FIRST_CASES = 5;
    private static final int SUBMISSIONS = 200_000;
    /** Until the server has compiled what a request runs through. */
    private static final double WARM_SECONDS = 15;
    private static final AtomicLong NEXT = new AtomicLong();

    /** A Concord with the demonstration, its database, and where it keeps what it writes. */
    private record Running(Server server, Database database, Path data) {

        /** What a measure of the server and the database reads. */
        Cpu cpu() throws IOException {
            return new Cpu(server.pid(), database.pid());
        }
    }

    /** What is measured of it. */
    private interface Measure {

        void of(Running concord) throws Exception;
    }

    /** Makes a table so large. */
    private interface Filling {

        void fill(int rows) throws SQLException;
    }

    private final Path top;
    private final Path scratch;
    private final int port;
    private final int rounds;
    private final double seconds;
    private final int most;

    private Bench(Path top, Map<String, String> options) throws IOException {
        this.top = top;
        scratch = Files.createTempDirectory("concord-bench");
        port = Integer.parseInt(options.getOrDefault("--port", "8180"));
        rounds = Integer.parseInt(options.getOrDefault("--rounds", "5"));
        seconds = Double.parseDouble(options.getOrDefault("--seconds", "4"));
        most = Integer.parseInt(options.getOrDefault("--rows", "1000000"));
    }

    /**
     * {@code [--measure start|load|ledger|storm|certificates|import|cases|counts|all] [--rows N] [--rounds N] [--seconds S] [--port N]}, run from the top of the
     * project.
     */
    public static void main(String[] arguments) throws Exception {
        Map<String, String> options = new HashMap<>();
        for (int i = 0; i + 1 < arguments.length; i += 2) {
            options.put(arguments[i], arguments[i + 1]);
        }
        Bench bench = new Bench(Path.of("").toAbsolutePath(), options);
        String measure = options.getOrDefault("--measure", "all");
        if (measure.equals("all") || measure.equals("start")) {
            bench.startAndMemory();
        }
        if (measure.equals("all") || measure.equals("load")) {
            bench.listsAndCreation();
        }
        if (measure.equals("all") || measure.equals("ledger")) {
            bench.ledger();
        }
        if (measure.equals("all") || measure.equals("storm")) {
            bench.storm();
        }
        if (measure.equals("all") || measure.equals("certificates")) {
            bench.certificates();
        }
        if (measure.equals("all") || measure.equals("import")) {
            bench.imports();
        }
        if (measure.equals("all") || measure.equals("cases")) {
            bench.cases();
        }
        if (measure.equals("all") || measure.equals("counts")) {
            bench.counts();
        }
    }

    /** Starts Concord beside the limit, on a PostgreSQL of its own. */
    private void running(String name, Measure measure) throws Exception {
        Path data = Files.createDirectories(scratch.resolve(name));
        try (Database database = new Database(scratch.resolve(name + "-postgresql"))) {
            Map<String, String> environment = environment(data, database.environment());
            environment.put("CONCORD_DEMONSTRATION", "true");
            environment.put("CONCORD_VERIFICATION_PER_MINUTE", "100000000");
            List<Path> archives = List.of(concordAtTop(), Archives.limit(scratch));
            try (Server server = Server.start(top, port, archives, environment, data.resolve("server.log"), "/health/ready")) {
                measure.of(new Running(server, database, data));
            }
        }
    }

    private void counts() throws Exception {
        running("counts", concord -> {
            try (Connection connection = concord.database().connect()) {
                CaseCounts counts = new CaseCounts(port, token(concord.data(), "ANALYST"), connection);
                concord.database().fillCounted(most);
                counted(counts, FIRST_COUNTS);
                Map<Boolean, List<Double>> whole = counted(counts, rounds);
                OUT.printf(Locale.ROOT, "Counts of %,d cases by year and gender, prepared, against the same groups counted by hand (aim: at most 1.5 times)%n", most);
                OUT.println("  seconds      " + Ratio.of(whole.get(true), whole.get(false)) + "   " + whole.get(true) + " against " + whole.get(false));
                counts.makeSomeRare();
                counted(counts, FIRST_COUNTS);
                double hiding = Ratio.median(counted(counts, rounds).get(true)) - Ratio.median(whole.get(true));
                OUT.printf(Locale.ROOT, "  of which five cells are small: %.2f seconds more%n", hiding);
            }
        });
    }

    /** Seconds of so many rounds: through Concord, and by hand. */
    private static Map<Boolean, List<Double>> counted(CaseCounts counts, int rounds) throws Exception {
        Map<Boolean, List<Double>> seconds = Map.of(true, new ArrayList<>(), false, new ArrayList<>());
        for (int round = 0; round < rounds; round++) {
            seconds.get(false).add(counts.byHand());
            seconds.get(true).add(counts.prepare());
        }
        return seconds;
    }

    private void cases() throws Exception {
        running("cases", concord -> {
            Cpu cpu = concord.cpu();
            String bearer = "Authorization: Bearer " + token(concord.data(), "CASE_SUPERVISOR") + "\r\n";
            Load list = new Load("cases", port, 8, Request.get("/api/v1/cases?limit=50&" + CASES_ASKED, bearer));
            Load bare = new Load("bare cases", port, 8, Request.get("/limit/cases?agency=EXAMPLE-SHELTER&" + CASES_ASKED, ""));
            flat("cases", cpu, concord.database()::fillCases, list, bare);
        });
    }

    /** A list over few rows and over many, against the bare one and against itself. */
    private void flat(String what, Cpu cpu, Filling filling, Load list, Load bare) throws Exception {
        int few = Math.min(10_000, most);
        filling.fill(few);
        Map<Load, List<Slice>> small = interleaved(cpu, list, bare);
        filling.fill(most);
        Map<Load, List<Slice>> large = interleaved(cpu, list, bare);
        print("List of 50 of " + most + " " + what + " against a bare servlet (aim: at least 0.5)", large, list, bare);
        print("List of 50 of " + few + " " + what + " against a bare servlet", small, list, bare);
        OUT.println("List of 50 of " + most + " against itself at " + few + " (aim: at least 0.9)");
        OUT.println("  per second   " + Ratio.of(rates(large.get(list)), rates(small.get(list)))
            + "   bare: " + Ratio.of(rates(large.get(bare)), rates(small.get(bare))));
    }

    private void imports() throws Exception {
        running("imports", concord -> {
            try (Connection connection = concord.database().connect()) {
                CaseRows rows = new CaseRows(port, token(concord.data(), "CASE_WORKER"), connection);
                int lines = Math.min(most, CASES);
                rows.takeIn(lines / FIRST_CASES, "First");
                List<Double> ours = new ArrayList<>();
                List<Double> copied = new ArrayList<>();
                for (int round = 0; round < Math.min(rounds, 3); round++) {
                    copied.add(rows.copy(lines, "Round" + round + "x"));
                    ours.add(rows.takeIn(lines, "Round" + round + "x"));
                }
                OUT.printf(Locale.ROOT, "Import of %,d lines of HTCDS, checked and locked, against COPY of the same columns (aim: at least 0.35)%n", lines);
                OUT.println("  per second   " + Ratio.of(copied, ours) + "   seconds " + ours + " against " + copied);
            }
        });
    }

    private void startAndMemory() throws IOException, InterruptedException {
        List<List<Double>> concord = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        List<List<Double>> empty = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Path emptyWar = Archives.empty(Files.createDirectories(scratch.resolve("empty")));
        Path concordWar = concordAtTop();
        for (int round = 0; round < Math.min(rounds, 3); round++) {
            measureStart(emptyWar, "/", empty);
            measureStart(concordWar, "/health/ready", concord);
        }
        OUT.println("Start to ready against an empty archive (aim: at most 2.5 times)");
        OUT.println("  seconds      " + Ratio.of(concord.get(0), empty.get(0)) + "   " + concord.get(0) + " against " + empty.get(0));
        OUT.println("  CPU          " + Ratio.of(concord.get(1), empty.get(1)));
        OUT.println("Memory at rest against an empty archive (aim: at most 2.5 times)");
        OUT.println("  MiB          " + Ratio.of(concord.get(2), empty.get(2)) + "   " + concord.get(2) + " against " + empty.get(2));
    }

    private void measureStart(Path war, String ready, List<List<Double>> figures) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory(scratch, "data");
        try (Server server = Server.start(top, port, List.of(war), environment(data, Map.of()), data.resolve("server.log"), ready)) {
            figures.get(0).add(server.secondsToReady());
            figures.get(1).add(server.cpuToReady());
            figures.get(2).add(server.megabytesAtRest());
        }
    }

    private void listsAndCreation() throws Exception {
        running("load", concord -> {
            Cpu cpu = concord.cpu();
            String bearer = "Authorization: Bearer " + token(concord.data(), "SECRETARIAT") + "\r\n";
            Load list = new Load("list", port, 8, Request.get("/api/v1/meetings?limit=50&" + WINDOW, bearer));
            Load bareList = new Load("bare list", port, 8, Request.get("/limit/meetings?" + WINDOW, ""));
            flat("meetings", cpu, concord.database()::fill, list, bareList);

            Load create = new Load("create", port, 16, Request.post("/api/v1/meetings", bearer, Bench::meeting));
            Load bareCreate = new Load("bare create", port, 16, Request.post("/limit/meetings", "", Bench::title));
            print("Creation at 16 clients against the same insert over JDBC (aim: at least 0.5)",
                interleaved(cpu, create, bareCreate), create, bareCreate);
        });
    }

    private void ledger() throws Exception {
        running("ledger", concord -> {
            try (Connection connection = concord.database().connect()) {
                Cpu cpu = concord.cpu();
                String bearer = "Authorization: Bearer " + token(concord.data(), "AUDITOR") + "\r\n";
                LedgerRows rows = new LedgerRows(connection);
                postings(cpu, rows, concord.data(), "spread over 1,000 lines (aim: at least 0.6)", false);
                postings(cpu, rows, concord.data(), "all on one line (aim: at least 2)", true);
                rows.mustBeProved();
                OUT.println("No account overdrawn, no total that differs from the replay");
                Load proof = new Load("proof", port, 1, Request.get("/api/v1/ledger-proof", bearer));
                Load bare = new Load("bare proof", port, 1, Request.get("/limit/replay", ""));
                rows.fill(Math.min(most, 1_000_000));
                print("Proof over " + rows.postings() + " postings against a bare SELECT ... GROUP BY", interleaved(cpu, proof, bare), proof, bare);
            }
        });
    }

    private void postings(Cpu cpu, LedgerRows rows, Path data, String what, boolean hot) throws Exception {
        String headers = "Authorization: Bearer " + token(data, "BUDGET_OFFICER") + "\r\nIf-Match: \"0\"\r\n";
        Queue<String> waiting = rows.submissions(SUBMISSIONS, hot);
        Load post = new Load("post", port, 16, Request.postTo(() -> "/api/v1/journal-entries/" + waiting.remove() + "/approve", headers));
        Load bare = new Load("bare post", port, 16, Request.postTo(() -> "/limit/postings?line=" + rows.anyLine(hot), ""));
        print("Postings at 16 clients, " + what, interleaved(cpu, post, bare), post, bare);
    }

    private void storm() throws Exception {
        running("storm", concord -> {
            try (Connection connection = concord.database().connect()) {
                StormRows rows = new StormRows(connection);
                String headers = "Authorization: Bearer " + token(concord.data(), "SECRETARIAT") + "\r\nIf-Match: \"0\"\r\n";
                List<Double> ours = new ArrayList<>();
                List<Double> bare = new ArrayList<>();
                for (int round = 0; round < FIRST_STORMS + rounds; round++) {
                    UUID run = rows.run(SEATS, CONFIRMATIONS);
                    double took = rage(rows, run, id -> Request.postTo(() -> "/api/v1/nominations/" + id + "/confirm", headers));
                    UUID other = rows.run(SEATS, CONFIRMATIONS);
                    double least = rage(rows, other, id -> Request.postTo(() -> "/limit/seats?run=" + other + "&nomination=" + id, ""));
                    if (round >= FIRST_STORMS) {
                        ours.add(took);
                        bare.add(least);
                    }
                }
                OUT.println(CONFIRMATIONS + " confirmed for " + SEATS + " seats at 16 clients against a conditional update over JDBC (aim: at most 2 times)");
                OUT.println("  seconds      " + Ratio.of(ours, bare) + "   " + ours + " against " + bare + "; never overbooked");
            }
        });
    }

    private double rage(StormRows rows, UUID run, Function<UUID, Request> confirm) throws Exception {
        double took = new Storm(port, 16).rage(rows.nominations(run).stream().map(confirm).toList());
        rows.mustHaveSeated(run, SEATS);
        return took;
    }

    private void certificates() throws Exception {
        running("certificates", concord -> {
            IssuedCertificates issued = new IssuedCertificates(port, token(concord.data(), "SECRETARIAT"));
            issued.issue(FIRST_CERTIFICATES);
            double before = concord.server().megabytesAtRest();
            double took = issued.issue(CERTIFICATES);
            OUT.printf(Locale.ROOT, "%,d certificates signed, stored and printed, one after the other%n  seconds each %.3f%n", CERTIFICATES, took / CERTIFICATES);
            OUT.printf(Locale.ROOT, "  MiB at rest  %.0f before, %.0f after%n", before, concord.server().megabytesAtRest());
            Cpu cpu = concord.cpu();
            Load verify = new Load("verify", port, 8, Request.getFrom(() -> "/public/verify/" + issued.any()));
            Load bare = new Load("bare verify", port, 8, Request.getFrom(() -> "/limit/verify/" + issued.any()));
            print("Verification at 8 clients against a bare servlet with one read (aim: at least 0.5)", interleaved(cpu, verify, bare), verify, bare);
        });
    }

    /** Slices in rotating order, after each load was warmed. */
    private Map<Load, List<Slice>> interleaved(Cpu cpu, Load... loads) throws InterruptedException {
        Map<Load, List<Slice>> slices = new LinkedHashMap<>();
        for (Load load : loads) {
            load.warm(WARM_SECONDS, cpu);
            slices.put(load, new ArrayList<>());
        }
        for (int round = 0; round < rounds; round++) {
            for (int turn = 0; turn < loads.length; turn++) {
                Load load = loads[(round + turn) % loads.length];
                slices.get(load).add(load.run(seconds, cpu));
            }
        }
        return slices;
    }

    private static void print(String what, Map<Load, List<Slice>> slices, Load measured, Load bare) {
        List<Slice> ours = slices.get(measured);
        List<Slice> limit = slices.get(bare);
        OUT.println(what);
        OUT.println("  CPU          " + Ratio.of(cpus(limit), cpus(ours)) + " of the bare one's efficiency");
        OUT.println("  per second   " + Ratio.of(rates(ours), rates(limit)));
        OUT.println("  last slices  " + ours.get(ours.size() - 1) + "; bare: " + limit.get(limit.size() - 1));
    }

    private static List<Double> rates(List<Slice> slices) {
        return slices.stream().map(Slice::perSecond).toList();
    }

    private static List<Double> cpus(List<Slice> slices) {
        return slices.stream().map(slice -> slice.serverCpu() + slice.databaseCpu()).toList();
    }

    private Path concordAtTop() throws IOException {
        return Server.atTop(top.resolve("modules/web/target/concord.war"), Files.createDirectories(scratch.resolve("concord")));
    }

    private static Map<String, String> environment(Path data, Map<String, String> more) {
        Map<String, String> environment = new HashMap<>(more);
        environment.put("CONCORD_DATA", data.toString());
        environment.put("CONCORD_DEMONSTRATION", "false");
        return environment;
    }

    private String token(Path data, String role) throws IOException, InterruptedException {
        String[] account = Files.readAllLines(data.resolve("demo-accounts.csv")).stream()
            .filter(line -> line.contains("," + role + ",")).findFirst().orElseThrow().split(",");
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/tokens"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString("{\"username\":\"" + account[0] + "\",\"password\":\"" + account[1] + "\"}"))
            .build();
        String answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
        Matcher token = Pattern.compile("\"token\":\"([^\"]+)\"").matcher(answer);
        if (!token.find()) {
            throw new IllegalStateException("No token: " + answer);
        }
        return token.group(1);
    }

    private static String title() {
        return "Invented meeting " + NEXT.incrementAndGet();
    }

    private static String meeting() {
        return """
            {"bodies":["BP-AHG"],"title":"%s","from":"2027-03-01","to":"2027-03-01","zone":"Asia/Bangkok","place":"Bangkok","country":"TH",\
            "format":"IN_PERSON","confidentiality":"PUBLIC"}""".formatted(title());
    }
}
