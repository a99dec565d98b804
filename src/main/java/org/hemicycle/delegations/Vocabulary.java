package org.hemicycle.delegations;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hemicycle.delegations.Delegate.Function;
import org.hemicycle.delegations.Delegate.Presence;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Messages;

/** The words of spreadsheets, in six languages and as people really write them. */
final class Vocabulary {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}✓]+");

    private static final Map<String, Function> FUNCTIONS = new HashMap<>();
    private static final Map<String, Sex> SEXES = new HashMap<>();
    private static final Map<String, Presence> PRESENCES = new HashMap<>();
    private static final Map<String, Language> LANGUAGES = new HashMap<>();
    private static final Map<String, Boolean> TRUTHS = new HashMap<>();

    static {
        for (Language language : Language.values()) {
            Messages texts = Messages.in(language);
            List.of(Function.values()).forEach(one -> FUNCTIONS.put(plain(texts.text("function." + one)), one));
            List.of(Sex.values()).forEach(one -> SEXES.put(plain(texts.text("dg.sex." + one)), one));
            List.of(Presence.values()).forEach(one -> PRESENCES.put(plain(texts.text("dg.presence." + one)), one));
            LANGUAGES.put(plain(language.endonym()), language);
            LANGUAGES.put(plain(language.tag()), language);
            for (Language named : Language.values()) {
                LANGUAGES.put(plain(named.locale().getDisplayLanguage(language.locale())), named);
            }
        }
        words(
                FUNCTIONS,
                Function.HEAD,
                "head",
                "head of the delegation",
                "hod",
                "chief delegate",
                "leader",
                "head delegate",
                "chef",
                "chef de délégation",
                "chef de la délégation",
                "cheffe de délégation",
                "cheffe de la délégation",
                "jefe",
                "jefa",
                "jefe de delegación",
                "jefe de la delegación",
                "jefa de delegación",
                "jefa de la delegación",
                "глава",
                "глава делегации",
                "руководитель делегации",
                "رئيس الوفد",
                "رئيسة الوفد",
                "رئيس وفد",
                "团长",
                "代表团团长",
                "首席代表");
        words(
                FUNCTIONS,
                Function.COUNCILLOR,
                "councillor",
                "councilor",
                "counsellor",
                "representative",
                "conseiller",
                "conseillère",
                "représentant",
                "représentante",
                "consejero",
                "consejera",
                "representante",
                "советник",
                "представитель",
                "مستشار",
                "مستشارة",
                "ممثل",
                "ممثلة",
                "理事",
                "代表");
        words(
                FUNCTIONS,
                Function.ALTERNATE,
                "alternate",
                "alternate head",
                "deputy head",
                "deputy",
                "deputy head of delegation",
                "suppléant",
                "suppléante",
                "chef adjoint",
                "suplente",
                "jefe adjunto",
                "заместитель",
                "заместитель главы делегации",
                "نائب",
                "نائبة",
                "مناوب",
                "نائب رئيس الوفد",
                "副代表",
                "副团长",
                "候补代表");
        words(
                FUNCTIONS,
                Function.ADVISER,
                "adviser",
                "advisor",
                "expert",
                "delegate",
                "member",
                "délégué",
                "déléguée",
                "membre",
                "experte",
                "conseiller technique",
                "asesor",
                "asesora",
                "delegado",
                "delegada",
                "experto",
                "experta",
                "miembro",
                "эксперт",
                "делегат",
                "член делегации",
                "خبير",
                "خبيرة",
                "مندوب",
                "عضو",
                "顾问",
                "专家",
                "团员",
                "成员");
        words(
                FUNCTIONS,
                Function.OBSERVER,
                "observer",
                "observateur",
                "observatrice",
                "observador",
                "observadora",
                "наблюдатель",
                "مراقب",
                "مراقبة",
                "观察员");
        words(
                SEXES,
                Sex.FEMALE,
                "f",
                "female",
                "w",
                "woman",
                "ms",
                "mrs",
                "femme",
                "féminin",
                "mujer",
                "femenino",
                "ж",
                "жен",
                "женский",
                "أنثى",
                "امرأة",
                "女",
                "女性");
        words(
                SEXES,
                Sex.MALE,
                "m",
                "male",
                "man",
                "mr",
                "homme",
                "masculin",
                "h",
                "hombre",
                "masculino",
                "м",
                "муж",
                "мужской",
                "ذكر",
                "رجل",
                "男",
                "男性");
        words(SEXES, Sex.OTHER, "x", "other", "autre", "otro", "otra", "другой", "آخر", "其他");
        words(SEXES, Sex.NOT_STATED, "", "-", "n/a", "na", "not stated", "unknown", "prefer not to say");
        words(
                PRESENCES,
                Presence.REMOTE,
                "remote",
                "virtual",
                "online",
                "remotely",
                "à distance",
                "en ligne",
                "virtuel",
                "a distancia",
                "en línea",
                "дистанционно",
                "онлайн",
                "удаленно",
                "عن بعد",
                "线上",
                "远程",
                "在线");
        words(
                PRESENCES,
                Presence.IN_PERSON,
                "in person",
                "in-person",
                "physical",
                "on site",
                "onsite",
                "presential",
                "en personne",
                "en présentiel",
                "présentiel",
                "sur place",
                "en persona",
                "presencial",
                "очно",
                "лично",
                "حضوري",
                "حضوريا",
                "شخصيا",
                "现场",
                "线下",
                "亲自");
        words(TRUTHS, true, "yes", "y", "x", "true", "1", "oui", "o", "sí", "si", "да", "نعم", "是", "✓");
        words(TRUTHS, false, "", "no", "n", "false", "0", "-", "non", "нет", "لا", "否");
    }

    private Vocabulary() {}

    static Optional<Function> function(String text) {
        return find(FUNCTIONS, Function.class, text);
    }

    static Optional<Sex> sex(String text) {
        return find(SEXES, Sex.class, text);
    }

    static Optional<Presence> presence(String text) {
        return find(PRESENCES, Presence.class, text);
    }

    /** A language by its tag, with or without region, or by its name in any of the six. */
    static Optional<Language> language(String text) {
        return Optional.ofNullable(LANGUAGES.get(plain(text)))
                .or(() -> text.matches("[A-Za-z]{2}[-_][A-Za-z]{2,4}")
                        ? Language.of(text.replace('_', '-'))
                        : Optional.empty());
    }

    static Optional<Boolean> truth(String text) {
        return Optional.ofNullable(TRUTHS.get(plain(text)));
    }

    /** Small letters without accents and without what is no letter or digit, so that spellings meet. */
    static String plain(String text) {
        String parted = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return BETWEEN_WORDS
                .matcher(MARKS.matcher(parted).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static <E extends Enum<E>> Optional<E> find(Map<String, E> words, Class<E> type, String text) {
        String plain = plain(text);
        return Optional.ofNullable(words.get(plain))
                .or(() -> List.of(type.getEnumConstants()).stream()
                        .filter(one -> plain(one.name()).equals(plain))
                        .findFirst());
    }

    private static <T> void words(Map<String, T> map, T meaning, String... words) {
        List.of(words).forEach(word -> map.putIfAbsent(plain(word), meaning));
    }
}
