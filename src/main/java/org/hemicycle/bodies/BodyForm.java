package org.hemicycle.bodies;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Form;
import org.hemicycle.web.Names;
import org.hemicycle.web.Reader;
import org.jspecify.annotations.Nullable;

/** Reads what a form or a program says of a body, and finds what can't be so. */
@Singleton
class BodyForm {

    static final int LONGEST_NAME = 300;

    private static final Set<String> ISO_639_1 = Set.of(Locale.getISOLanguages());
    private static final Pattern ACRONYM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9.-]{0,30}");
    private static final Pattern FRACTION = Pattern.compile("(\\d{1,4})\\s*/\\s*(\\d{1,3})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    private final Bodies bodies;
    private final RuleSetChoice ruleSets;

    BodyForm(Bodies bodies, RuleSetChoice ruleSets) {
        this.bodies = bodies;
        this.ruleSets = ruleSets;
    }

    /** @param self the body that is edited, if it is not a new one */
    BodyDraft read(Form form, Reader reader, @Nullable Body self) {
        Regime regime = form.choice("regime", Regime.class, Regime.SYMMETRIC);
        return new BodyDraft(
                acronym(form, reader, self),
                Names.read(form, LONGEST_NAME),
                form.text("hostCity", 200),
                form.zone("zone").getId(),
                parent(form, reader, self),
                form.checked("tripartite", "true"),
                regime,
                languages(form, reader, regime),
                ruleSet(form, reader),
                quorum(form, reader));
    }

    String acronym(Form form, Reader reader, @Nullable Body self) {
        String acronym = form.text("acronym", 31);
        if (!acronym.isEmpty() && !ACRONYM.matcher(acronym).matches()) {
            form.fault("acronym", reader.t("bodies.acronym.hint"));
        }
        bodies.byAcronym(acronym, reader.language())
                .filter(other -> self == null || other.number() != self.number())
                .ifPresent(other -> form.fault("acronym", reader.t("bodies.acronym.taken", other.name())));
        return acronym;
    }

    private @Nullable Long parent(Form form, Reader reader, @Nullable Body self) {
        Optional<Long> parent = form.key("parent");
        parent.ifPresent(number -> {
            List<Long> upward = bodies.upward(number);
            if (upward.isEmpty()) {
                form.fault("parent", reader.t("form.choice"));
            } else if (self != null && upward.contains(self.number())) {
                form.fault("parent", reader.t("bodies.parent.circle"));
            }
        });
        return parent.orElse(null);
    }

    private @Nullable String ruleSet(Form form, Reader reader) {
        String code = form.value("ruleSet");
        if (!code.isEmpty()
                && ruleSets.all().stream().noneMatch(known -> known.code().equals(code))) {
            form.fault("ruleSet", reader.t("form.choice"));
        }
        return code.isEmpty() ? null : code;
    }

    private static List<WorkingLanguage> languages(Form form, Reader reader, Regime regime) {
        Set<String> passive = new TreeSet<>();
        Set<String> active = new TreeSet<>();
        form.all("passive").forEach(tag -> tag(form, reader, tag).ifPresent(passive::add));
        form.all("active").forEach(tag -> tag(form, reader, tag).ifPresent(active::add));
        for (String said : form.value("further").split("[,;\\s]+")) {
            tag(form, reader, said).ifPresent(tag -> {
                passive.add(tag);
                active.add(tag);
            });
        }
        Set<String> all = new TreeSet<>(passive);
        all.addAll(active);
        if (all.isEmpty()) {
            form.fault("languages", reader.t("bodies.languages.none"));
        }
        boolean both = regime == Regime.SYMMETRIC;
        return all.stream()
                .map(tag -> new WorkingLanguage(tag, both || active.contains(tag), both || passive.contains(tag)))
                .toList();
    }

    /** A BCP 47 tag in its usual case. */
    private static Optional<String> tag(Form form, Reader reader, String said) {
        if (said.isBlank()) {
            return Optional.empty();
        }
        try {
            String tag =
                    new Locale.Builder().setLanguageTag(said.strip()).build().toLanguageTag();
            if (!isLanguage(tag)) {
                throw new IllformedLocaleException(said);
            }
            return Optional.of(tag);
        } catch (IllformedLocaleException malformed) {
            form.fault("languages", reader.t("bodies.languages.unknown", said.strip()));
            return Optional.empty();
        }
    }

    /** ISO 639-1 is known whole; of three letters there are thousands, sign languages among them. */
    private static boolean isLanguage(String tag) {
        String primary = Locale.forLanguageTag(tag).getLanguage();
        return primary.length() == 2 ? ISO_639_1.contains(primary) : primary.length() == 3;
    }

    private static Optional<QuorumRule> quorum(Form form, Reader reader) {
        if (form.value("quorumKind").isEmpty()) {
            return Optional.empty();
        }
        QuorumRule.Kind kind = form.choice("quorumKind", QuorumRule.Kind.class, QuorumRule.Kind.NUMBER);
        String said = form.text("quorum", 20);
        String source = form.text("quorumSource", 1000);
        Matcher fraction = FRACTION.matcher(said);
        if (kind == QuorumRule.Kind.NUMBER) {
            if (NUMBER.matcher(said).matches() && Integer.parseInt(said) > 0) {
                return Optional.of(new QuorumRule(kind, Integer.parseInt(said), 1, source));
            }
            form.fault("quorum", reader.t("bodies.quorum.number"));
        } else if (fraction.matches()) {
            int numerator = Integer.parseInt(fraction.group(1));
            int denominator = Integer.parseInt(fraction.group(2));
            if (numerator > 0 && numerator <= denominator) {
                return Optional.of(new QuorumRule(kind, numerator, denominator, source));
            }
        }
        form.fault("quorum", reader.t("bodies.quorum.fraction"));
        return Optional.empty();
    }

    /** The languages a form offers: the six, and those the form has already. */
    static List<LanguageRow> rows(Form form, Reader reader) {
        Set<String> tags = new TreeSet<>();
        Stream.of(Language.values()).map(Language::tag).forEach(tags::add);
        tags.addAll(form.all("passive"));
        tags.addAll(form.all("active"));
        List<LanguageRow> rows = new ArrayList<>();
        tags.forEach(tag -> rows.add(new LanguageRow(tag, reader.languageName(tag))));
        rows.sort(Comparator.comparing(row -> Language.of(row.tag()).isEmpty()));
        return rows;
    }

    /** A form that shows a body as it is. */
    static Form show(Reader reader, Body body, BodyDraft draft) {
        Form form = Form.of(
                reader,
                Map.of(
                        "passive",
                        draft.languages().stream()
                                .filter(WorkingLanguage::passive)
                                .map(WorkingLanguage::language)
                                .toList(),
                        "active",
                        draft.languages().stream()
                                .filter(WorkingLanguage::active)
                                .map(WorkingLanguage::language)
                                .toList()));
        Names.show(form, draft.names())
                .with("acronym", draft.acronym())
                .with("hostCity", draft.hostCity())
                .with("zone", draft.zone())
                .with("tripartite", draft.tripartite())
                .with("regime", draft.regime())
                .with("version", body.version());
        if (draft.parent() != null) {
            form.with("parent", draft.parent());
        }
        if (draft.ruleSet() != null) {
            form.with("ruleSet", draft.ruleSet());
        }
        draft.quorum()
                .ifPresent(rule -> form.with("quorumKind", rule.kind())
                        .with("quorum", rule.text())
                        .with("quorumSource", rule.source()));
        return form;
    }
}
