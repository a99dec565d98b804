package org.hemicycle.platforms;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("platform")
record PlatformRow(@Id long id, String code, String name, int licences) {}
