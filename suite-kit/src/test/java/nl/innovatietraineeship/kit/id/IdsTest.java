package nl.innovatietraineeship.kit.id;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsTest {

  @Test
  void an_id_is_a_uuid_of_version_seven() {
    UUID id = new Ids().next();
    assertEquals(7, id.version());
    assertEquals(2, id.variant());
  }

  @Test
  void later_ids_sort_behind_earlier_ones() {
    var ids = new Ids();
    List<String> made = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      made.add(ids.next().toString());
    }
    assertEquals(made.stream().sorted().distinct().toList(), made);
  }

  @Test
  void a_path_names_by_id_or_by_reference() {
    UUID id = new Ids().next();
    assertEquals(new IdOrReference.ById(id), IdOrReference.parse(id.toString()));
    assertEquals(new IdOrReference.ByReference("IT20-007"), IdOrReference.parse("it20-007"));
    assertTrue(
        IdOrReference.parse("x".repeat(36)) instanceof IdOrReference.ByReference,
        "as long as a UUID, and none");
  }
}
