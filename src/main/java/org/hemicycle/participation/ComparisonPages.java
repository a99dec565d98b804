package org.hemicycle.participation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.transaction.annotation.Transactional;
import io.micronaut.views.ModelAndView;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.accounts.Audit;
import org.hemicycle.accounts.Role;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** Comparisons of participation between years. */
@Controller("/comparisons")
@Secured({Role.Named.ANALYST, Role.Named.SECRETARY, Role.Named.ADMINISTRATOR})
class ComparisonPages {

    private final Comparisons comparisons;
    private final ComparisonForm forms;
    private final CountryNames countries;
    private final Audit audit;

    ComparisonPages(Comparisons comparisons, ComparisonForm forms, CountryNames countries, Audit audit) {
        this.comparisons = comparisons;
        this.forms = forms;
        this.countries = countries;
        this.audit = audit;
    }

    @Get
    ModelAndView<Map<String, Object>> all(Reader reader) {
        return new ModelAndView<>(
                "participation/comparisons", Map.of("reader", reader, "comparisons", comparisons.all()));
    }

    @Get("/new")
    ModelAndView<Map<String, Object>> ask(Reader reader, @QueryValue Optional<CountName> count) {
        return form(reader, Form.empty(reader), count);
    }

    @Post
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> keep(Reader reader, @Body Map<String, Object> body) {
        Form form = Form.of(reader, body);
        Optional<Choice> choice = forms.read(form, reader);
        if (choice.isEmpty()) {
            CountName count = form.choice("count", CountName.class, CountName.REGISTERED);
            return HttpResponse.unprocessableEntity().body(form(reader, form, Optional.of(count)));
        }
        long id = comparisons.keep(choice.get(), reader.person().name());
        audit.note(reader.person(), "kept comparison", choice.get().title());
        return HttpResponse.seeOther(URI.create("/comparisons/" + id));
    }

    @Get("/{id}")
    ModelAndView<Map<String, Object>> show(Reader reader, long id, @QueryValue Optional<String> cohort) {
        return new ModelAndView<>(
                "participation/comparison",
                Map.of(
                        "reader", reader,
                        "it", comparisons.show(id, day(cohort), reader.language()),
                        "countries", countries.in(reader)));
    }

    @Get("/{id}/export.csv")
    HttpResponse<byte[]> export(
            Reader reader,
            long id,
            @QueryValue Optional<String> cohort,
            @QueryValue(defaultValue = "false") boolean published) {
        Comparison comparison = comparisons.show(id, day(cohort), reader.language());
        return new ComparisonTable(comparison, reader, countries.in(reader), published)
                .csv()
                .file("comparison-" + id + (published ? "-published" : "") + ".csv");
    }

    @Post("/{id}/removal")
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    HttpResponse<?> remove(Reader reader, long id) {
        String title =
                comparisons.show(id, Optional.empty(), reader.language()).row().title();
        comparisons.remove(id);
        audit.note(reader.person(), "removed comparison", title);
        return HttpResponse.seeOther(URI.create("/comparisons"));
    }

    private ModelAndView<Map<String, Object>> form(Reader reader, Form form, Optional<CountName> asked) {
        List<CountName> counts = forms.counts();
        CountName count = asked.or(() -> counts.stream().findFirst()).orElse(CountName.REGISTERED);
        return new ModelAndView<>(
                "participation/comparison-new",
                Map.of(
                        "reader", reader,
                        "form", form,
                        "count", count,
                        "counts", counts,
                        "meetings", forms.meetings(count)));
    }

    /** What cannot be read is as good as not said: the page names the day it used. */
    private static Optional<LocalDate> day(Optional<String> said) {
        try {
            return said.filter(text -> !text.isBlank()).map(LocalDate::parse);
        } catch (DateTimeException malformed) {
            return Optional.empty();
        }
    }
}
