package org.hemicycle.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailboxTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"head@fiji.example", "o'brien+itu@mail.gov.example", "a.b-c_d@localhost", "x@bücher.example"})
    void addresses_in_use_are_accepted(String address) {
        assertThat(Mailbox.isAddress(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "head",
                "@fiji.example",
                "head@",
                "head@fiji..example",
                "head of@fiji.example",
                "head@fiji.example\r\nBcc: spy@evil.example",
                "head@fiji.example, spy@evil.example",
                "Head <head@fiji.example>",
                "head@fiji.example>",
                "глава@fiji.example"
            })
    void what_is_no_address_is_refused(String text) {
        assertThat(Mailbox.isAddress(text)).isFalse();
        assertThatThrownBy(() -> new Mailbox(text, "Head")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_domain_in_any_script_is_kept_as_servers_know_it() {
        assertThat(new Mailbox("head@bücher.example", "").address()).isEqualTo("head@xn--bcher-kva.example");
    }
}
