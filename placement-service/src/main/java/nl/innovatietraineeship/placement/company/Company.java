package nl.innovatietraineeship.placement.company;

import static nl.innovatietraineeship.placement.company.CompanyRule.A_DECLARED_FIRM_CORRECTS_ITSELF;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.innovatietraineeship.kit.http.Versioned;
import nl.innovatietraineeship.kit.reference.Kvk;
import org.jspecify.annotations.Nullable;

/// A firm (mkb-ondernemer), known once by its KvK number. Elsewhere it is a random id.
@Entity
public class Company implements Versioned {

  @EmbeddedId
  @AttributeOverride(name = "value", column = @Column(name = "id"))
  private CompanyId id;

  private String reference;
  @Version private long version;
  private Kvk kvk;
  private String name;
  @Embedded private Address address;

  /// What the firm does: SBI, up to five digits.
  private String sector;

  private Instant registeredAt;
  @Embedded private @Nullable Declaration declaration;

  @SuppressWarnings("NullAway.Init")
  protected Company() {}

  private Company(
      CompanyId id,
      String reference,
      Kvk kvk,
      String name,
      Address address,
      String sector,
      Instant at) {
    this.id = id;
    this.reference = reference;
    this.kvk = kvk;
    this.name = name;
    this.address = address;
    this.sector = sector;
    this.registeredAt = at;
  }

  static Company register(
      CompanyId id,
      String reference,
      Kvk kvk,
      String name,
      Address address,
      String sector,
      Instant at) {
    return new Company(id, reference, kvk, name, address, sector, at);
  }

  /// What was registered wrongly, or has changed, is put right. The KvK number stays: the firm is
  /// known by it.
  ///
  /// @param byItself no hogeschool does it on the firm's behalf
  void correct(String name, Address address, String sector, boolean byItself) {
    if (!byItself && declaration != null) {
      throw A_DECLARED_FIRM_CORRECTS_ITSELF.brokenBy("correct", "DECLARED");
    }
    this.name = name;
    this.address = address;
    this.sector = sector;
  }

  /// The firm declares, or declares anew.
  void declare(Declaration declared) {
    this.declaration = declared;
  }

  public Eligibility eligibility() {
    return SmeBounds.judge(declaration);
  }

  public CompanyId id() {
    return id;
  }

  public String reference() {
    return reference;
  }

  @Override
  public long version() {
    return version;
  }

  public Kvk kvk() {
    return kvk;
  }

  String name() {
    return name;
  }

  Address address() {
    return address;
  }

  public String province() {
    return address.province();
  }

  public String sector() {
    return sector;
  }

  Instant registeredAt() {
    return registeredAt;
  }

  @Nullable Declaration declaration() {
    return declaration;
  }
}
