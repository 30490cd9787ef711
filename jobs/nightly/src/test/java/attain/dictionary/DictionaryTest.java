package attain.dictionary;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import attain.warehouse.Warehouse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every column of core and mart says what it holds, in which unit, what null means and
 * where it comes from; and {@code docs/dictionary} says the same.
 */
class DictionaryTest {

	private static final Pattern UNIT = Pattern.compile(
			"\\bunit\\b|_code\\b|count|percent|%|days?\\b|years?\\b|months?\\b|rank|points?\\b|score|1 for|number",
			Pattern.CASE_INSENSITIVE);

	private static Catalogue catalogue = new Catalogue(List.of(), List.of());

	@BeforeAll
	static void readTheSql() throws SQLException {
		catalogue = Catalogue.read();
	}

	@Test
	void numbersSayTheirUnit() {
		assertThat(columns((column) -> column.isNumeric() && !UNIT.matcher(column.comment()).find())).isEmpty();
	}

	@Test
	void columnsThatMayBeNullSayWhatNullMeans() {
		assertThat(columns((column) -> column.isNullable() && !column.comment().contains("null"))).isEmpty();
	}

	@Test
	void everyTableIsFilledByAModelThatNamesItsSources() {
		assertThat(published().filter((table) -> table.model().isEmpty()).map(Table::name)).isEmpty();
		assertThat(
				published().filter((table) -> table.columns().stream().allMatch((column) -> column.sources().isEmpty()))
					.map(Table::name))
			.as("only the calendar comes from nothing")
			.containsExactly("core.dim_period");
	}

	@Test
	void thePagesAreThoseOfTheSql() throws IOException {
		Map<String, String> written = new TreeMap<>();
		try (Stream<Path> files = Files.list(DictionaryPages.FOLDER)) {
			files.forEach((file) -> written.put(file.getFileName().toString(), text(file)));
		}
		assertThat(written).as("run the main method of DictionaryPages in jobs/nightly")
			.isEqualTo(new TreeMap<>(new DictionaryPages(catalogue).pages()));
	}

	@Test
	void sourcesAreFollowedThroughExpressions() throws SQLException {
		ColumnSources sources = new ColumnSources(
				Map.of("core.sale", List.of("unit", "price", "pieces"), "core.unit", List.of("unit", "name")));
		try (Connection connection = Warehouse.inMemory()) {
			assertThat(sources.of(connection, """
					with priced as (
					    select *, price * pieces as amount from core.sale
					)
					select
					    unit.name,
					    sum(priced.amount) over (partition by priced.unit) as total,
					    total > 0 as is_sold,
					    inner_text.shouted,
					    count(*) as rows
					from priced
					inner join core.unit as unit
					    on unit.unit = priced.unit
					cross join lateral (select upper(unit.name) as shouted) as inner_text
					union all
					select 'all', price, true, '', 1 from core.sale
					""")).isEqualTo(Map.of("name", Set.of("core.unit.name"), "total",
					Set.of("core.sale.price", "core.sale.pieces", "core.sale.unit"), "is_sold",
					Set.of("core.sale.price", "core.sale.pieces", "core.sale.unit"), "shouted",
					Set.of("core.unit.name"), "rows", Set.of()));
		}
	}

	private static Stream<Table> published() {
		return Stream.concat(catalogue.of("core").stream(), catalogue.of("mart").stream());
	}

	private static List<String> columns(Predicate<Table.Column> isPoor) {
		return published()
			.flatMap((table) -> table.columns()
				.stream()
				.filter(isPoor)
				.map((column) -> table.name() + "." + column.name() + ": " + column.comment()))
			.collect(Collectors.toList());
	}

	private static String text(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
