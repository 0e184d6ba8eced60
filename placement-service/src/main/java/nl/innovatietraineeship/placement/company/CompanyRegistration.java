package nl.innovatietraineeship.placement.company;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.innovatietraineeship.kit.text.NoBsn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/// What registering a firm takes.
@Schema(name = "CompanyRegistration", description = "A firm to be registered.")
record CompanyRegistration(
    @NotNull
        @Pattern(regexp = "\\d{8}", message = "A KvK number is eight digits.")
        @Schema(
            description = "Number at the Chamber of Commerce (KvK), eight digits.",
            examples = "90004711")
        String kvk,
    @NotBlank
        @Size(max = 200)
        @NoBsn
        @Schema(description = "Name of the firm.", examples = "Bakkerij De Korenaar B.V.")
        String name,
    @Size(max = 200)
        @NoBsn
        @Schema(description = "Street and house number.", examples = "Molenstraat 12")
        @Nullable String street,
    @NotNull
        @Pattern(
            regexp = "[1-9][0-9]{3} ?(?!SA|SD|SS)[A-Z]{2}",
            message = "A postcode is four digits and two letters, such as 5611 AB.")
        @Schema(description = "Dutch postcode.", examples = "5611 AB")
        String postcode,
    @NotBlank @Size(max = 100) @NoBsn @Schema(description = "Town.", examples = "Eindhoven")
        String city,
    @NotNull
        @Pattern(regexp = Provinces.PATTERN, message = Provinces.MESSAGE)
        @Schema(description = "Province of the establishment.", examples = "Noord-Brabant")
        String province,
    @NotNull
        @Pattern(regexp = "\\d{1,5}", message = "A sector is an SBI code of up to five digits.")
        @Schema(
            description = "What the firm does: SBI code of up to five digits.",
            examples = "1071")
        String sector) {

  /// What a registration of this firm would say now.
  static CompanyRegistration of(Company company) {
    Address address = company.address();
    return new CompanyRegistration(
        company.kvk().value(),
        company.name(),
        address.street(),
        address.postcode(),
        address.city(),
        address.province(),
        company.sector());
  }

  Address address() {
    return new Address(street, postcode, city, province);
  }
}
