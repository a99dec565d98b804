package org.hemicycle.interpretation;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Reader;

/** Language tags of BCP 47 as people write them, and the names they go by. */
public final class Tag {

    /** Any sign language, in ISO 639-5. */
    public static final String ANY_SIGN = "sgn";

    /** Any language, as a row of a rule set. */
    public static final String ANY = "*";

    /** Sign languages that have a name in the texts of this room; Unicode's names lack some of them. */
    private static final Set<String> NAMED =
            Set.of("sgn", "ils", "ase", "bfi", "fsl", "csl", "rsl", "ssp", "gsg", "sgg", "jsl");

    /** Languages that the IANA registry lists as extensions of {@code sgn}, in its order. */
    private static final Set<String> SIGNED = Set.of(
            ("ads aed aen afg ase asf asp asq asw bfi bfk bog bqn bqy bvl bzs cds csc csd cse csf csg csl csn csp csq csr"
                            + " csx doq dse dsl dsz ecs ehs esl esn eso eth fcs fse fsl fss gds gse gsg gsm gss gus hab"
                            + " haf hds hks hos hps hsh hsl icl iks ils inl ins ise isg isr jcs jhs jks jls jos jsl jus"
                            + " kgi kvk lbs lgs lls lsb lsc lsg lsl lsn lso lsp lst lsv lsw lsy lws mdl mfs mre msd msr"
                            + " mzc mzg mzy nbs ncs nsi nsl nsp nsr nzs okl pgz pks prl prz psc psd psg psl pso psp psr"
                            + " pys rib rms rnb rsi rsl rsm rsn sdl sfb sfs sgg sgx slf sls sqk sqs sqx ssp ssr svk swl"
                            + " syy szs tse tsm tsq tss tsy tza ugn ugy ukl uks vgt vsi vsl vsv wbs xki xml xms ygs yhs"
                            + " ysl ysm zib zsl")
                    .split(" "));

    private Tag() {}

    /** The tag in its usual spelling; empty for anything else than a well-formed tag of a language. */
    public static Optional<String> read(String written) {
        try {
            String tag =
                    new Locale.Builder().setLanguageTag(written.strip()).build().toLanguageTag();
            return tag.equals("und") || tag.startsWith("und-") || tag.startsWith("x-")
                    ? Optional.empty()
                    : Optional.of(tag);
        } catch (IllformedLocaleException malformed) {
            return Optional.empty();
        }
    }

    /** By tag, or by name in any of the six languages, as "French", "français" or "fr". */
    static Optional<String> readOrNamed(String written, Reader reader) {
        return Stream.of(Language.values())
                .filter(named -> Stream.of(Language.values())
                        .anyMatch(in -> reader.in(in).languageName(named.tag()).equalsIgnoreCase(written.strip())))
                .map(Language::tag)
                .findFirst()
                .or(() -> read(written));
    }

    /** Lists of tags are written with spaces, commas, semicolons or slashes between. */
    static List<String> split(String written) {
        return Stream.of(written.split("[\\s,;/،、，]+"))
                .filter(tag -> !tag.isEmpty())
                .toList();
    }

    public static boolean isSigned(String tag) {
        Locale locale = Locale.forLanguageTag(tag);
        return SIGNED.contains(locale.getLanguage()) || locale.getLanguage().equals(ANY_SIGN);
    }

    public static boolean same(String one, String other) {
        return one.equalsIgnoreCase(other);
    }

    public static String name(Reader reader, String tag) {
        if (tag.equals(ANY)) {
            return reader.t("rules.other-language");
        }
        return NAMED.contains(tag) ? reader.t("tongue." + tag) : reader.languageName(tag);
    }
}
