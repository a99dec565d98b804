package org.hemicycle.surveys;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.hemicycle.web.Form;
import org.hemicycle.web.Reader;

/** The questionnaire as a form. */
final class AnswerForm {

    private AnswerForm() {}

    /** Shows what was answered before. */
    static Form filled(Reader reader, Answers answers) {
        Form form = Form.empty(reader).with("part", answers.part()).with("remark", answers.remark());
        answers.severities().forEach((barrier, severity) -> form.with(barrier.name(), severity));
        answers.main().ifPresent(main -> form.with("main", main));
        answers.lostPercent().ifPresent(lost -> form.with("lost", lost));
        return form;
    }

    /** Empty if something is missing or wrong; the form says what. */
    static Optional<Answers> read(Form form) {
        Part part = form.choice("part", Part.class, Part.LISTENER);
        Map<Barrier, Integer> severities = severities(form);
        Optional<Barrier> main = given(form, "main")
                ? Optional.of(form.choice("main", Barrier.class, Barrier.BANDWIDTH))
                : Optional.empty();
        Optional<Integer> lost = given(form, "lost") ? Optional.of(form.number("lost", 0, 100)) : Optional.empty();
        String remark = given(form, "remark") ? form.text("remark", Answers.LONGEST_REMARK) : "";
        return form.isFaulty()
                ? Optional.empty()
                : Optional.of(new Answers(part, severities, main, lost, plain(remark)));
    }

    private static Map<Barrier, Integer> severities(Form form) {
        Map<Barrier, Integer> severities = new EnumMap<>(Barrier.class);
        for (Barrier barrier : Barrier.values()) {
            if (given(form, barrier.name())) {
                severities.put(barrier, form.number(barrier.name(), 0, Barrier.WORST));
            }
        }
        return severities;
    }

    private static boolean given(Form form, String field) {
        return !form.value(field).isEmpty();
    }

    /** PostgreSQL keeps no null characters. */
    private static String plain(String text) {
        return text.replace("\0", "");
    }
}
