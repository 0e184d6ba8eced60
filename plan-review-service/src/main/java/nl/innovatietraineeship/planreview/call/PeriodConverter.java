package nl.innovatietraineeship.planreview.call;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/// A period is a column of text after ISO 8601, such as `P14D`.
@Converter(autoApply = true)
public class PeriodConverter implements AttributeConverter<@Nullable Period, @Nullable String> {

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Period period) {
    return period == null ? null : period.toString();
  }

  @Override
  public @Nullable Period convertToEntityAttribute(@Nullable String text) {
    return text == null ? null : Period.parse(text);
  }
}
