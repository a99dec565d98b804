package org.hemicycle.delegations;

import jakarta.inject.Singleton;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Language;
import org.hemicycle.web.Reader;

/** The delegates of one delegation, taken in by a secretary. */
@Singleton
final class DelegationImport extends ListImport {

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
    String name(long target, Reader reader) {
        return delegations.find(target, reader.language()).orElseThrow().name();
    }

    @Override
    SheetList list(long target, Reader reader) {
        return lists.ofDelegation(target, reader);
    }

    @Override
    public String home(long target) {
        return "/delegations/" + target;
    }
}
