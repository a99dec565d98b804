package org.hemicycle.scheduling.fairness;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.views.ModelAndView;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.Role;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** The scale of burden, kept by an administrator and seen by all who see fair hours. */
@Controller("/fairness/scale")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured({Role.Named.ADMINISTRATOR, Role.Named.SECRETARY, Role.Named.ANALYST})
class ScalePages {

    /** Rows for bands on the form. */
    public static final int ROWS = 8;

    private static final int HEAVIEST = 100;

    private final BurdenScales scales;
    private final Audit audit;
    private final Clock clock;

    ScalePages(BurdenScales scales, Audit audit, Clock clock) {
        this.scales = scales;
        this.audit = audit;
        this.clock = clock;
    }

    @Get
    HttpResponse<?> show(Reader reader) {
        BurdenScale scale = scales.current();
        Form form = Form.empty(reader)
                .with("version", scale.version())
                .with("green", scale.green())
                .with("yellow", scale.yellow())
                .with("red", scale.red())
                .with("source", scale.source());
        for (int row = 0; row < scale.spans().size(); row++) {
            form.with(
                            "from" + row,
                            LocalTime.ofSecondOfDay(scale.spans().get(row).fromMinute() * 60L))
                    .with("band" + row, scale.spans().get(row).band());
        }
        return HttpResponse.ok(page(reader, form));
    }

    /** Makes a new version; the earlier ones stay to be read. */
    @Post
    @Transactional
    @Secured(Role.Named.ADMINISTRATOR)
    HttpResponse<?> change(Reader reader, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        Optional<BurdenScale> scale = read(form, reader);
        BurdenScale latest = scales.current();
        if (form.number("version", 0, Integer.MAX_VALUE) != latest.version()) {
            form.fault(
                    "source",
                    reader.t("fair.scale.changed", latest.madeBy(), reader.moment(latest.madeAt()), latest.version()));
        }
        if (scale.isEmpty() || form.isFaulty()) {
            return HttpResponse.unprocessableEntity().body(page(reader, form.with("version", latest.version())));
        }
        if (!scales.add(scale.get())) {
            form.fault("source", reader.t("fair.scale.changed-now"));
            return HttpResponse.unprocessableEntity().body(page(reader, form));
        }
        audit.note(
                reader.person(),
                "changed scale of burden",
                "version " + scale.get().version());
        return HttpResponse.seeOther(URI.create("/fairness/scale"));
    }

    private Optional<BurdenScale> read(Form form, Reader reader) {
        int green = form.number("green", 0, HEAVIEST);
        int yellow = form.number("yellow", 0, HEAVIEST);
        int red = form.number("red", 1, HEAVIEST);
        String source = form.text("source", 1000);
        List<BurdenScale.Span> spans = spans(form, reader);
        if (yellow < green || red < yellow) {
            form.fault("red", reader.t("fair.scale.order"));
        }
        if (form.isFaulty()) {
            return Optional.empty();
        }
        return Optional.of(new BurdenScale(
                form.number("version", 0, Integer.MAX_VALUE - 1) + 1,
                green,
                yellow,
                red,
                spans,
                source,
                reader.person().name(),
                clock.instant()));
    }

    private static List<BurdenScale.Span> spans(Form form, Reader reader) {
        List<BurdenScale.Span> spans = new ArrayList<>();
        Set<Integer> seen = new HashSet<>();
        for (int row = 0; row < ROWS; row++) {
            if (!form.value("from" + row).isEmpty()) {
                int minute = minute(form, reader, "from" + row);
                if (!seen.add(minute)) {
                    form.fault("from" + row, reader.t("fair.scale.twice"));
                }
                spans.add(new BurdenScale.Span(minute, form.choice("band" + row, Band.class, Band.GREEN)));
            }
        }
        if (spans.isEmpty()) {
            form.fault("from0", reader.t("form.required"));
        }
        return spans;
    }

    private static int minute(Form form, Reader reader, String name) {
        try {
            return LocalTime.parse(form.value(name)).toSecondOfDay() / 60;
        } catch (DateTimeException malformed) {
            form.fault(name, reader.t("fair.time"));
            return 0;
        }
    }

    private ModelAndView<Map<String, Object>> page(Reader reader, Form form) {
        return new ModelAndView<>(
                "scheduling/fairness/scale",
                Map.of("reader", reader, "form", form, "scales", scales.all(), "rows", ROWS));
    }
}
