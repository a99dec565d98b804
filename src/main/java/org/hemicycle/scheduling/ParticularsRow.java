package org.hemicycle.scheduling;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("sitting")
record ParticularsRow(
        @Id long id,
        Group.@Nullable Of groupKind,
        @Nullable String groupName,
        @Nullable Long chairId,
        @Nullable Integer expected,
        boolean restricted,
        Unit.Of organisingUnitKind,
        @Nullable String organisingUnit) {

    @Nullable
    Group group() {
        return groupKind == null ? null : new Group(groupKind, groupName);
    }

    Unit unit() {
        return new Unit(organisingUnitKind, organisingUnit);
    }
}
