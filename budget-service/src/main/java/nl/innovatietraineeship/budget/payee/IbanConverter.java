package nl.innovatietraineeship.budget.payee;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/// An IBAN is a column of text.
@Converter(autoApply = true)
public class IbanConverter implements AttributeConverter<@Nullable Iban, @Nullable String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Iban iban) {
    return iban == null ? null : iban.value();
  }

  @Override
  public @Nullable Iban convertToEntityAttribute(@Nullable String text) {
    return text == null ? null : new Iban(text);
  }
}
