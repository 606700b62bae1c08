package org.concord.benchmarks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Certificates of people that never were, issued through REST one after the other, each with its sheet. */
final class IssuedCertificates {

    private static final List<String> HOLDERS = List.of("Đỗ Thị Example", "สมหญิง Example", "ສົມໝາຍ Example", "ចាន់ ស្រីពៅ Example", "အောင်မြင့် Example",
        "ক্ষিতি Example", "王小明 Example");
    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");
    private static final Pattern TOKEN = Pattern.compile("/public/verify/([0-9A-Z]+)\"");

    private final HttpClient client = HttpClient.newHttpClient();
    private final String certificates;
    private final String token;
    private final List<String> tokens = new ArrayList<>();

    IssuedCertificates(int port, String token) {
        certificates = "http://127.0.0.1:" + port + "/api/v1/certificates";
        this.token = token;
    }

    /** Seconds that so many take, signed and stored, and each of their sheets drawn and fetched. */
    double issue(int number) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        for (int i = 0; i < number; i++) {
            String answer = new String(answer(request("").POST(HttpRequest.BodyPublishers.ofString(facts()))), StandardCharsets.UTF_8);
            answer(request("/" + found(ID, answer) + "/certificate.pdf").GET());
            tokens.add(found(TOKEN, answer));
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    /** The token of one of them. */
    String any() {
        return tokens.get(ThreadLocalRandom.current().nextInt(tokens.size()));
    }

    private String facts() {
        return """
            {"kind":"ACHIEVEMENT","participant":"VN","holder":"%s","showsName":true,"courseCode":"TIP-INTERVIEW","curriculumVersion":1,\
            "courseTitle":"Course (invented)","firstDay":"2026-11-16","lastDay":"2026-11-20","minutes":600}""".formatted(HOLDERS.get(tokens.size() % HOLDERS.size()));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(certificates + path)).header("Content-Type", "application/json").header("Authorization", "Bearer " + token);
    }

    private byte[] answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer + ": " + new String(answer.body(), StandardCharsets.UTF_8));
        }
        return answer.body();
    }

    private static String found(Pattern what, String answer) {
        Matcher matcher = what.matcher(answer);
        if (!matcher.find()) {
            throw new IllegalStateException("No " + what + " in " + answer);
        }
        return matcher.group(1);
    }
}
