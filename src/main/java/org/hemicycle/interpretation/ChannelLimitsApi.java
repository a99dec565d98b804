package org.hemicycle.interpretation;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.hemicycle.accounts.Role;
import org.hemicycle.platforms.ChannelLimit;
import org.hemicycle.reference.NotFound;
import org.hemicycle.reference.Slice;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** How many languages and interpreters platforms carry, for programs. */
@Controller("/api/v1/channel-limits")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER})
final class ChannelLimitsApi {

    private final ChannelLimitBook book;

    ChannelLimitsApi(ChannelLimitBook book) {
        this.book = book;
    }

    /** All figures, each with its source, by platform. */
    @Get
    Slice<Limit> all(@QueryValue(defaultValue = "1") int page, @QueryValue(defaultValue = Slice.USUAL) int size) {
        return Slice.of(book.all(), page, size, Limit::of);
    }

    /** Says what a platform carries at most; {@code version} is the one that was read, and absent for a new figure. */
    @Put("/{platform}/{what}")
    Limit write(Reader reader, String platform, ChannelLimit.What what, @Body LimitSaid said) {
        Form form = Form.of(
                reader,
                Map.of(
                        "platform",
                        platform,
                        "what",
                        what,
                        "most",
                        said.most(),
                        "source",
                        said.source() == null ? "" : said.source(),
                        "version",
                        said.version() == null ? "" : said.version()));
        book.write(reader, form);
        form.refuseIfFaulty();
        return book.all().stream()
                .filter(limit -> limit.platform().equals(platform) && limit.what() == what)
                .findFirst()
                .map(Limit::of)
                .orElseThrow(() -> new NotFound(reader.t("interpreter.no-entry")));
    }

    /** Strikes a figure; 422 if somebody changed the version that was read. */
    @Delete("/{platform}/{what}")
    @Status(HttpStatus.NO_CONTENT)
    void remove(Reader reader, String platform, ChannelLimit.What what, @QueryValue int version) {
        book.remove(reader, platform, what.name(), version);
    }

    /** @param platform its code */
    @Serdeable
    record Limit(String platform, ChannelLimit.What what, int most, String source, int version) {

        static Limit of(ChannelLimit one) {
            return new Limit(one.platform(), one.what(), one.most(), one.source(), one.version());
        }
    }

    @Serdeable
    record LimitSaid(
            int most, @Nullable String source, @Nullable Integer version) {}
}
