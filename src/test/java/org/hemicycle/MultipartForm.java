package org.hemicycle;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;

/** A form with a file, as a browser sends it. */
final class MultipartForm {

    private final ByteArrayOutputStream body = new ByteArrayOutputStream();

    MultipartForm field(String name, String value) {
        return write("--bound\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n");
    }

    MultipartForm file(String fileName, byte[] file) {
        write("--bound\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        body.writeBytes(file);
        return write("\r\n");
    }

    HttpRequest.Builder in(HttpRequest.Builder request) {
        write("--bound--\r\n");
        return request.header("Content-Type", "multipart/form-data; boundary=bound")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray()));
    }

    private MultipartForm write(String text) {
        body.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }
}
