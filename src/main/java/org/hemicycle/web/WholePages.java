package org.hemicycle.web;

import io.micronaut.core.io.Writable;
import io.micronaut.core.order.Ordered;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Writes a page whole before its answer begins. The framework would write it while it is sent, where nobody is left to
 * answer a bug in a template: the reader would wait for ever.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class WholePages implements Ordered {

    private static final int USUAL_BYTES = 32 * 1024;

    @Override
    public int getOrder() {
        return ServerFilterPhase.RENDERING.before();
    }

    @ResponseFilter
    void write(MutableHttpResponse<?> response) throws IOException {
        if (response.body() instanceof Writable page) {
            ByteArrayOutputStream whole = new ByteArrayOutputStream(USUAL_BYTES);
            page.writeTo(whole, StandardCharsets.UTF_8);
            response.body(whole.toByteArray());
        }
    }
}
