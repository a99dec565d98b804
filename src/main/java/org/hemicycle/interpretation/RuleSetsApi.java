package org.hemicycle.interpretation;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import java.net.URI;
import org.hemicycle.accounts.Role;
import org.hemicycle.reference.Slice;
import org.hemicycle.web.Reader;

/** Rule sets for programs. */
@Controller("/api/v1/rule-sets")
@Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER, Role.Named.SECRETARY})
final class RuleSetsApi {

    private final RuleSets ruleSets;
    private final RuleSetIntake intake;

    RuleSetsApi(RuleSets ruleSets, RuleSetIntake intake) {
        this.ruleSets = ruleSets;
        this.intake = intake;
    }

    /** Every version of every rule set, drafts among them. */
    @Get
    Slice<RuleSetFile.Version> all(
            @QueryValue(defaultValue = "1") int page, @QueryValue(defaultValue = Slice.USUAL) int size) {
        return Slice.of(ruleSets.all(), page, size, RuleSetFile.Version::of);
    }

    /** One version with every rule, its value, unit and source; 404 if there is none. */
    @Get("/{id}")
    RuleSetFile one(long id) {
        return RuleSetFile.of(ruleSets.find(id));
    }

    /**
     * Takes in a rule set, as it is answered here or in another house, as a draft. Of {@code set} the name, the
     * organisation and the body count. 422 with every row that cannot be, or if the name is taken.
     */
    @Post
    @Secured({Role.Named.ADMINISTRATOR, Role.Named.CHIEF_INTERPRETER})
    HttpResponse<RuleSetFile> take(Reader reader, @Body RuleSetFile file) {
        RuleSetFile.Version set = file.set();
        long draft = intake.take(reader, file, set.name(), set.organisation(), set.bodyId());
        return HttpResponse.created(one(draft), URI.create("/api/v1/rule-sets/" + draft));
    }
}
