package org.hemicycle.interpretation;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.POSTGRES)
interface RecordedFieldRows extends GenericRepository<Profile, Long> {

    @Query("SELECT sex, domicile FROM interpreter_setting")
    RecordedFields read();

    @Query("UPDATE interpreter_setting SET sex = :gender, domicile = :lives")
    void write(boolean gender, boolean lives);
}
