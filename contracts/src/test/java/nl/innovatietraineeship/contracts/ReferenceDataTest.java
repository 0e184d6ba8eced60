package nl.innovatietraineeship.contracts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceDataTest {

  @Test
  void every_institution_has_a_brin_of_its_own_and_a_province() {
    var brins = new HashSet<String>();
    var provinces = new HashSet<String>();
    for (var province : Contracts.schema("place-offered.v1").at("/$defs/province/enum")) {
      provinces.add(province.asText());
    }
    for (var row : rows("hogescholen.csv")) {
      assertTrue(row.get(0).matches("[0-9]{2}[A-Z]{2}"), row::toString);
      assertTrue(brins.add(row.get(0)), row::toString);
      assertTrue(provinces.contains(row.get(2)), row::toString);
    }
  }

  @Test
  void a_successor_is_listed_and_begins_when_its_predecessor_ends() {
    var rows = rows("hogescholen.csv");
    for (var row : rows) {
      if (!row.get(5).isEmpty()) {
        var successor = rows.stream().filter(other -> other.get(0).equals(row.get(5))).toList();
        assertEquals(1, successor.size());
        assertEquals(row.get(4), successor.getFirst().get(3));
      }
    }
  }

  @Test
  void decree_days_are_in_order_and_each_names_its_decree() {
    var before = LocalDate.MIN;
    for (var row : rows("equated-days.csv")) {
      var day = LocalDate.parse(row.get(0));
      assertTrue(day.isAfter(before), row::toString);
      assertTrue(row.get(1).contains("decree"), row::toString);
      before = day;
    }
  }

  @Test
  void every_institution_of_the_story_is_listed() {
    var brins = rows("hogescholen.csv").stream().map(List::getFirst).toList();
    for (JsonNode message : Contracts.story()) {
      var brin = message.at("/payload/brin");
      assertTrue(brin.isMissingNode() || brins.contains(brin.asText()), brin.asText());
    }
  }

  private static List<List<String>> rows(String file) {
    var rows = new ArrayList<List<String>>();
    Contracts.text("reference/" + file)
        .lines()
        .skip(1)
        .forEach(line -> rows.add(List.of(line.split(",", -1))));
    return rows;
  }
}
