package org.hemicycle.surveys;

import java.math.BigDecimal;
import java.util.Locale;
import org.hemicycle.scheduling.Session;
import org.hemicycle.web.CsvTable;
import org.hemicycle.web.Reader;

/**
 * What a round found, as a table to take home. Cells of fewer than five persons are left out, and every line says how
 * many of the replies behind it are synthetic.
 */
final class FindingsTable {

    private final Round round;
    private final Session session;
    private final Findings findings;
    private final Reader reader;

    FindingsTable(Round round, Session session, Findings findings, Reader reader) {
        this.round = round;
        this.session = session;
        this.findings = findings;
        this.reader = reader;
    }

    CsvTable csv() {
        CsvTable table = new CsvTable(
                t("survey"),
                t("session"),
                t("invited"),
                t("replies"),
                t("synthetic"),
                t("about"),
                t("name"),
                t("measure"),
                t("number"),
                t("of"),
                t("value"),
                t("low"),
                t("high"),
                t("note"));
        findings.groups().forEach(group -> response(table, group));
        if (!findings.isTooSmall()) {
            findings.ranking().forEach(rank -> barrier(table, rank));
        }
        return table;
    }

    private void response(CsvTable table, GroupResponse group) {
        proportion(table, t("group"), group.group().name(), t("response"), group.people());
    }

    private void barrier(CsvTable table, BarrierRank rank) {
        String name = reader.t(rank.barrier().key());
        boolean small = rank.answered() < Findings.SMALLEST_CELL;
        row(
                table,
                t("barrier"),
                name,
                reader.t("survey.mean"),
                "",
                small ? suppressed() : rank.answered(),
                small ? "" : rounded(rank.meanSeverity(), 2),
                "",
                "",
                small ? t("suppressed", Findings.SMALLEST_CELL) : "");
        proportion(table, t("barrier"), name, reader.t("survey.severe"), rank.severe());
        proportion(table, t("barrier"), name, reader.t("survey.main.named"), rank.main());
    }

    private void proportion(CsvTable table, String about, String name, String measure, Proportion share) {
        boolean small = isSmall(share.number()) || isSmall(share.of()) || isSmall(share.of() - share.number());
        row(
                table,
                about,
                name,
                measure,
                small ? (isSmall(share.number()) ? suppressed() : "") : share.number(),
                isSmall(share.of()) ? suppressed() : share.of(),
                small || share.of() == 0 ? "" : rounded(share.percent(), 1),
                small || share.of() == 0 ? "" : rounded(share.low(), 1),
                small || share.of() == 0 ? "" : rounded(share.high(), 1),
                small ? t("suppressed", Findings.SMALLEST_CELL) : "");
    }

    private void row(CsvTable table, Object... cells) {
        Object[] labelled = new Object[cells.length + 5];
        labelled[0] = round.title();
        labelled[1] = session.title();
        labelled[2] = findings.turnout().of();
        labelled[3] = findings.turnout().number();
        labelled[4] = findings.synthetic();
        System.arraycopy(cells, 0, labelled, 5, cells.length);
        table.row(labelled);
    }

    /** Few are recognised, and so are those who are left when all but a few are named. */
    private static boolean isSmall(int number) {
        return number > 0 && number < Findings.SMALLEST_CELL;
    }

    private static String suppressed() {
        return "<" + Findings.SMALLEST_CELL;
    }

    private static BigDecimal rounded(double value, int digits) {
        return new BigDecimal(String.format(Locale.ROOT, "%." + digits + "f", value));
    }

    private String t(String key, Object... arguments) {
        return reader.t("survey.csv." + key, arguments);
    }
}
