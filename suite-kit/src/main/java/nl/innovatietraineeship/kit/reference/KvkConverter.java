package nl.innovatietraineeship.kit.reference;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/// A KvK number is a column of text.
@Converter(autoApply = true)
public class KvkConverter implements AttributeConverter<@Nullable Kvk, @Nullable String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Kvk kvk) {
    return kvk == null ? null : kvk.value();
  }

  @Override
  public @Nullable Kvk convertToEntityAttribute(@Nullable String value) {
    return value == null ? null : new Kvk(value);
  }
}
