package org.hemicycle.interpretation;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("rule_set")
record RuleSetRow(@Id long id, String name, String organisation, int version) {}
