package nl.innovatietraineeship.kit.reference;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/// A BRIN is a column of text.
@Converter(autoApply = true)
public class BrinConverter implements AttributeConverter<@Nullable Brin, @Nullable String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Brin brin) {
    return brin == null ? null : brin.value();
  }

  @Override
  public @Nullable Brin convertToEntityAttribute(@Nullable String value) {
    return value == null ? null : new Brin(value);
  }
}
