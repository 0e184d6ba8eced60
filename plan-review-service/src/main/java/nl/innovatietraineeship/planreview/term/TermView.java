package nl.innovatietraineeship.planreview.term;

import java.time.LocalDate;
import java.util.List;
import nl.innovatietraineeship.awb.Step;
import nl.innovatietraineeship.awb.Term;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// A term of law as a caller reads it: the day, and how it was found.
@Schema(name = "Term", description = "The last day of a term, with the articles applied.")
public record TermView(
    @Schema(description = "The last day; the term is over when it is.", examples = "2021-05-18")
        LocalDate day,
    @Schema(
            description = "The articles applied, in order, each once.",
            examples = "[\"AvS 17(2)b\"]")
        List<String> articles,
    @Schema(
            description = "The steps of the count, each with its article.",
            examples = "[\"AvS 17(2)b: a committee advises; 22 weeks end on 2021-05-18.\"]")
        List<String> derivation,
    @Schema(description = "What is not known yet and could move the day.")
        @Nullable String caveat) {

  public static TermView of(Term term) {
    return new TermView(
        term.lastDay(),
        term.articles(),
        term.derivation().stream().map(Step::toString).toList(),
        term.caveat());
  }
}
