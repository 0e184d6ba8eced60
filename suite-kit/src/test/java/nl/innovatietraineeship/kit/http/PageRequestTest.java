package nl.innovatietraineeship.kit.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.innovatietraineeship.kit.problem.InvalidInput;
import org.junit.jupiter.api.Test;

class PageRequestTest {

  @Test
  void one_row_more_than_the_limit_means_another_page() {
    PageRequest first = PageRequest.of(null, 2);
    assertEquals(3, first.fetch());
    Page<String> page = first.page(List.of("a", "b", "c"), Function.identity(), row -> row + "!");
    assertEquals(List.of("a!", "b!"), page.items());
    assertEquals("b", PageRequest.of(page.next(), 2).after());
  }

  @Test
  void as_many_rows_as_the_limit_is_the_last_page() {
    Page<String> page =
        PageRequest.of(null, 2).page(List.of("a", "b"), Function.identity(), row -> row);
    assertEquals(List.of("a", "b"), page.items());
    assertNull(page.next());
  }

  @Test
  void the_first_page_starts_before_every_id() {
    assertEquals(new UUID(0, 0), PageRequest.of(null, 2).afterId());
  }

  @Test
  void a_cursor_that_holds_no_id_is_refused() {
    PageRequest tampered = PageRequest.of("eA", 2);
    assertThrows(InvalidInput.class, tampered::afterId);
  }
}
