package org.hemicycle.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hemicycle.Visitor;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A form sent by a link that holds no longer: the server once read it twice, for ever, until its memory was full. */
@MicronautTest(transactional = false)
class UnknownLinksTest {

    private final Visitor stranger;

    UnknownLinksTest(EmbeddedServer server) {
        this.stranger = Visitor.stranger(server);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/i/nobody", "/s/nobody", "/d/nobody/delegates", "/d/nobody/handing-in"})
    @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void every_form_gets_an_answer(String path) {
        for (int time = 0; time < 20; time++) {
            assertThat(stranger.post(path, path, Map.of("name", "x".repeat(50 * time)))
                            .statusCode())
                    .isEqualTo(404);
        }
    }
}
