package nl.innovatietraineeship.planreview.call;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import nl.innovatietraineeship.kit.clock.WithinReason;
import nl.innovatietraineeship.kit.money.Money;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/// All that is published of a call (Awb 4:26, 4:27). What a caller leaves out has its default here,
/// and nowhere else.
@Embeddable
@Schema(name = "CallTerms", description = "All that is published of a call.")
public record CallTerms(
    @NotNull
        @Pattern(
            regexp = "[A-Z]{2}[0-9]{2}",
            message = "A reference is two letters and two digits, such as IT20.")
        @Schema(description = "The human reference.", examples = "IT26")
        String reference,
    @NotBlank @Size(max = 200) @NoBsn @Schema(examples = "Innovation traineeships, first call")
        String title,
    @NotNull
        @WithinReason
        @Schema(description = "The window begins.", examples = "2026-11-16T23:00:00Z")
        Instant opensAt,
    @NotNull
        @WithinReason
        @Schema(
            description = "The window ends: what is received at this moment is late.",
            examples = "2026-12-15T13:00:00Z")
        Instant closesAt,
    @NotNull @Schema(description = "Subsidy ceiling (subsidieplafond).") Money ceiling,
    @NotNull @Schema(description = "What a plan may ask at most.") Money maximumPerPlan,
    @NotEmpty
        @Size(max = 30)
        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "What a plan consists of.")
        List<@Valid Section> sections,
    @NotEmpty
        @Size(max = 20)
        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "What plans are assessed on.")
        List<@Valid Criterion> criteria,
    @NotNull @Valid @JdbcTypeCode(SqlTypes.JSON) Scale scale,
    @Min(1)
        @Max(20)
        @Schema(description = "Reviews that a committee needs; default 2.", examples = "2")
        Integer minimumReviewers,
    @Enumerated(EnumType.STRING) @Schema(description = "Default RANKED.", examples = "RANKED")
        AllocationMethod allocationMethod,
    @Enumerated(EnumType.STRING) @Schema(description = "Default STOP.", examples = "STOP")
        FitPolicy fitPolicy,
    @Enumerated(EnumType.STRING) @Schema(description = "Default NONE.", examples = "NONE")
        PartialAward partialAward,
    @Size(min = 1, max = 60)
        @Schema(
            description = "Code of the criterion that breaks ties; default the criterion plan.",
            examples = "PLAN")
        String tieBreak,
    @NotNull
        @WithinReason
        @Schema(description = "Last day of the reserve places.", examples = "2027-12-31")
        LocalDate waitlistUntil,
    @Min(1) @Max(60) @Schema(description = "Default 6.", examples = "6") Integer internshipMonths,
    @Min(1) @Max(60) @Schema(description = "Default 12.", examples = "12") Integer employmentMonths,
    @Min(1)
        @Max(52)
        @Schema(
            description = "Weeks between two supervision meetings at most; default 6.",
            examples = "6")
        Integer supervisionWeeks,
    @Min(1)
        @Max(50)
        @Schema(
            description = "Sessions of each topic that a trainee attends at least; default 2.",
            examples = "2")
        Integer trainingSessions,
    @Min(1)
        @Max(120)
        @Schema(
            description = "From the announcement to the end of the activities; default 22.",
            examples = "22")
        Integer activityMonths,
    @TermLength
        @Schema(
            type = SchemaType.STRING,
            implementation = String.class,
            description =
                "To repair an incomplete application, in one unit, at most five years; default P14D.",
            examples = "P14D")
        Period repairTerm,
    @TermLength
        @Schema(
            type = SchemaType.STRING,
            implementation = String.class,
            description = "To review, in one unit, at most five years; default P21D.",
            examples = "P21D")
        Period reviewTerm,
    @TermLength
        @Schema(
            type = SchemaType.STRING,
            implementation = String.class,
            description =
                "To rebut, in one unit, at most five years; absent where the call has no room for it.",
            examples = "P14D")
        @Nullable Period rebuttalTerm,
    @Schema(
            description = "Whether set terms move off weekends and holidays; default true.",
            examples = "true")
        Boolean setTermsMove,
    @Size(max = 10)
        @JdbcTypeCode(SqlTypes.JSON)
        @Schema(description = "Default 50 percent at the award, 30 when half has started.")
        List<@Valid Advance> advances,
    @Valid @JdbcTypeCode(SqlTypes.JSON) PerformanceShares performanceShares,
    @Schema(
            description =
                "Whether a slot whose internship ended early is free again; default false.",
            examples = "false")
        Boolean slotRefill,
    @Valid @JdbcTypeCode(SqlTypes.JSON) Accountability accountability,
    @Schema(
            description = "Whether the firm is treated as recipient of aid; default true.",
            examples = "true")
        Boolean firmsReceiveAid) {

  public CallTerms {
    minimumReviewers = or(minimumReviewers, 2);
    allocationMethod = or(allocationMethod, AllocationMethod.RANKED);
    fitPolicy = or(fitPolicy, FitPolicy.STOP);
    partialAward = or(partialAward, PartialAward.NONE);
    tieBreak = spelledAsIn(criteria, or(tieBreak, "plan"));
    internshipMonths = or(internshipMonths, 6);
    employmentMonths = or(employmentMonths, 12);
    supervisionWeeks = or(supervisionWeeks, 6);
    trainingSessions = or(trainingSessions, 2);
    activityMonths = or(activityMonths, 22);
    repairTerm = or(repairTerm, Period.ofDays(14));
    reviewTerm = or(reviewTerm, Period.ofDays(21));
    setTermsMove = or(setTermsMove, true);
    advances =
        or(
            advances,
            List.of(
                new Advance(50, AdvanceMoment.AWARD), new Advance(30, AdvanceMoment.HALF_STARTED)));
    performanceShares = or(performanceShares, new PerformanceShares(100, 0));
    slotRefill = or(slotRefill, false);
    accountability =
        or(accountability, new Accountability(Money.euros(25_000), Money.euros(125_000)));
    firmsReceiveAid = or(firmsReceiveAid, true);
  }

  @JsonIgnore
  @Schema(hidden = true)
  @AssertTrue(message = "Each section, and each criterion, has a code of its own.")
  public boolean isEachCodeItsOwn() {
    return distinct(sections, Section::code) && distinct(criteria, Criterion::code);
  }

  private static <T> boolean distinct(@Nullable List<T> all, Function<T, @Nullable String> code) {
    if (all == null) {
      return true;
    }
    var codes = all.stream().filter(Objects::nonNull).map(code).filter(Objects::nonNull).toList();
    return codes.stream().distinct().count() == codes.size();
  }

  /// The criterion's own spelling, where it is only the case of letters that differs.
  private static String spelledAsIn(@Nullable List<Criterion> criteria, String code) {
    List<Criterion> known = criteria == null ? List.of() : criteria;
    return known.stream()
        .filter(Objects::nonNull)
        .map(Criterion::code)
        .filter(code::equalsIgnoreCase)
        .findFirst()
        .orElse(code);
  }

  private static <T> T or(@Nullable T given, T otherwise) {
    return given == null ? otherwise : given;
  }
}
