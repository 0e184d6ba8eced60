package nl.innovatietraineeship.placement.company;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/// A group is kept as the text in which it was declared: it is read as a whole, and never sought by
/// its parts.
@Converter(autoApply = true)
class GroupConverter implements AttributeConverter<Group, String> {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public @Nullable String convertToDatabaseColumn(@Nullable Group group) {
    try {
      return group == null ? null : JSON.writeValueAsString(group);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a group cannot be written", e);
    }
  }

  @Override
  public @Nullable Group convertToEntityAttribute(@Nullable String text) {
    try {
      return text == null ? null : JSON.readValue(text, Group.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a group cannot be read", e);
    }
  }
}
