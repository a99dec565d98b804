package org.hemicycle.delegations;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Reader;
import org.hemicycle.web.sheets.SheetColumn;
import org.hemicycle.web.sheets.SheetFinding;
import org.hemicycle.web.sheets.SheetImport;
import org.hemicycle.web.sheets.SheetLine;

/** The delegates of one delegation, taken in by a secretary. */
@Singleton
final class DelegationImport implements SheetImport {

    static final String KIND = "delegation";

    private final Delegations delegations;
    private final SheetLists lists;

    DelegationImport(Delegations delegations, SheetLists lists) {
        this.delegations = delegations;
        this.lists = lists;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean mayUse(long target, Reader reader) {
        return reader.is(Role.ADMINISTRATOR, Role.SECRETARY)
                && delegations.find(target, Language.ENGLISH).isPresent();
    }

    @Override
    public String title(long target, Reader reader) {
        return reader.t(
                "dg.import.title",
                delegations.find(target, reader.language()).orElseThrow().name());
    }

    @Override
    public String home(long target) {
        return "/delegations/" + target;
    }

    @Override
    public List<SheetColumn> columns(long target) {
        return SheetLists.columns(false);
    }

    @Override
    public List<SheetFinding> examine(long target, List<SheetLine> lines, Reader reader) {
        return lists.ofDelegation(target, reader).examine(lines);
    }

    @Override
    public void write(
            long target,
            List<SheetLine> lines,
            Map<Integer, String> answers,
            String by,
            Reader reader,
            IntConsumer written) {
        lists.ofDelegation(target, reader).write(lines, answers, by, false, written);
    }
}
