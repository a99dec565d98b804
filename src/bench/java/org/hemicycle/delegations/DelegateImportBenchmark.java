package org.hemicycle.delegations;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hemicycle.accounts.Token;

/**
 * Imports a workbook of many delegates into a session of a running server, and says how long each step took.
 *
 * <p>Arguments: address of the server, mail address and password of a secretary, number of the session, how many
 * delegates, process number of the server for its peak memory or 0, and the line that is to be broken or 0. Delegates
 * are spread over five members that have seats in the demo world.
 */
final class DelegateImportBenchmark {

    private static final List<String> MEMBERS = List.of("Argentina", "Brésil", "الصين", "日本", "ZAF");
    private static final List<String> NAMES =
            List.of("María Núñez", "Zoe\u0301 Müller", "نورة بنت عبد الله", "王小明", "Юлия Ёжикова", "O'Brien");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private DelegateImportBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        String server = arguments[0];
        String session = arguments[3];
        int delegates = Integer.parseInt(arguments[4]);
        String process = arguments[5];
        int broken = Integer.parseInt(arguments[6]);
        String secret = signIn(server, arguments[1], arguments[2]);
        byte[] file = workbook(delegates, broken);
        System.out.printf("%d delegates, %d KiB%n", delegates, file.length / 1024);

        long start = System.nanoTime();
        HttpResponse<String> kept = upload(server + "/api/v1/imports/delegates/" + session, secret, file);
        String id = field(kept.body(), "id");
        System.out.printf("uploaded and examined in %.1f s, %d%n", since(start), kept.statusCode());
        if (broken > 0) {
            System.out.println(kept.body().replaceAll("(?s).*\"faults\":", "faults: "));
        }
        long confirmed = System.nanoTime();
        HttpResponse<String> confirmation =
                send(server, secret, "POST", "/api/v1/imports/" + id + "/confirmation", "{}");
        System.out.printf("confirmed in %.1f s, %d%n", since(confirmed), confirmation.statusCode());
        String status = "";
        String seen = "";
        while (confirmation.statusCode() == 202 && !status.equals("DONE") && !status.equals("FAILED")) {
            Thread.sleep(200);
            String body =
                    send(server, secret, "GET", "/api/v1/imports/" + id, "").body();
            status = field(body, "status");
            String written = body.replaceAll(".*\"written\":(\\d+).*", "$1");
            if (!written.equals(seen)) {
                System.out.printf("  %.1f s: %s lines%n", since(confirmed), written);
                seen = written;
            }
        }
        System.out.printf("%s %.1f s after the confirmation, %.1f s in all%n", status, since(confirmed), since(start));
        if (!process.equals("0")) {
            Files.readAllLines(Path.of("/proc/" + process + "/status")).stream()
                    .filter(line -> line.startsWith("VmHWM"))
                    .forEach(System.out::println);
        }
    }

    private static byte[] workbook(int delegates, int broken) throws Exception {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "Benchmark", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Delegates");
            List<String> heads = List.of("Country", "Name", "E-mail", "Function", "Sex", "Language", "Participation");
            for (int column = 0; column < heads.size(); column++) {
                sheet.value(0, column, heads.get(column));
            }
            for (int row = 1; row <= delegates; row++) {
                sheet.value(row, 0, MEMBERS.get(row % MEMBERS.size()));
                sheet.value(row, 1, NAMES.get(row % NAMES.size()) + " " + row);
                sheet.value(row, 2, row + 1 == broken ? "broken" : "Delegate." + row + "@delegations.example ");
                sheet.value(row, 3, row <= MEMBERS.size() ? "Chef de délégation" : "Adviser");
                sheet.value(row, 4, row % 3 == 0 ? "" : row % 3 == 1 ? "F" : "M");
                sheet.value(row, 5, "fr");
                sheet.value(row, 6, row % 2 == 0 ? "online" : "in person");
            }
        }
        return bytes.toByteArray();
    }

    private static String signIn(String server, String mail, String password) throws Exception {
        HttpResponse<String> page = CLIENT.send(
                HttpRequest.newBuilder(URI.create(server + "/sign-in")).build(), HttpResponse.BodyHandlers.ofString());
        String visit = cookie(page, "visit");
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(URI.create(server + "/sign-in"))
                        .header("Cookie", "visit=" + visit)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("csrf=" + Token.hash("csrf " + visit) + "&email="
                                + mail.replace("@", "%40") + "&password=" + password))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return cookie(answer, "sign-in");
    }

    private static String cookie(HttpResponse<String> answer, String name) {
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(one -> one.startsWith(name + "="))
                .map(one -> one.substring(name.length() + 1).split(";")[0])
                .findFirst()
                .orElseThrow();
    }

    private static HttpResponse<String> upload(String address, String secret, byte[] file) throws Exception {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--bound\r\nContent-Disposition: form-data; name=\"file\"; filename=\"delegates.xlsx\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(file);
        body.writeBytes("\r\n--bound--\r\n".getBytes(StandardCharsets.UTF_8));
        return CLIENT.send(
                request(address, secret)
                        .header("Content-Type", "multipart/form-data; boundary=bound")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> send(String server, String secret, String method, String path, String body)
            throws Exception {
        return CLIENT.send(
                request(server + path, secret)
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String address, String secret) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Cookie", "sign-in=" + secret)
                .header("X-CSRF-Token", Token.hash("csrf " + secret));
    }

    private static String field(String json, String name) {
        Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]*)\"").matcher(json);
        return found.find() ? found.group(1) : "";
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}
