package attain.form.reading;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import attain.finding.FindingCode;
import attain.form.language.Column.Holds;
import attain.form.language.Part;
import attain.form.language.Table;
import attain.form.language.Table.IfMissing;
import attain.form.language.Table.Repeat;
import attain.form.language.Words;

/**
 * Finds the sheet and the header of every table of a form: by the sheet's name, else on
 * any sheet that no other table took and that has the header.
 */
final class TableFinder {

	/**
	 * A table and its header.
	 *
	 * @param table the form's table
	 * @param header where it stands
	 */
	record Found(Table table, Header header) {
	}

	/**
	 * What was found of a part's tables.
	 *
	 * @param tables the tables, in the order of the form
	 * @param isWhole whether none is missing that must be there
	 */
	record Finds(List<Found> tables, boolean isWhole) {
	}

	private final List<Head> heads;

	private final boolean isDelimited;

	private final FindingLog log;

	private final Set<Head> taken = Collections.newSetFromMap(new IdentityHashMap<>());

	/** A sheet of the file's own period goes before the sheets of earlier ones. */
	private final Comparator<Header> better;

	TableFinder(List<Head> heads, boolean isDelimited, Predicate<Header> isOfPeriod, FindingLog log) {
		this.heads = heads;
		this.isDelimited = isDelimited;
		this.better = Comparator.comparing((Header header) -> header.missing().isEmpty() && isOfPeriod.test(header))
			.thenComparingInt(Header::points);
		this.log = log;
	}

	/** The tables of a file; a finding for each that must be there and is not. */
	Finds find(Part part) {
		Map<Table, List<Header>> headers = new IdentityHashMap<>();
		for (Table table : part.tables()) {
			byName(table).ifPresent((header) -> headers.put(table, List.of(header)));
		}
		for (Table table : part.tables()) {
			headers.computeIfAbsent(table, this::anywhere);
		}
		List<Found> found = new ArrayList<>();
		boolean isWhole = true;
		for (Table table : part.tables()) {
			List<Header> complete = new ArrayList<>();
			for (Header header : headers.getOrDefault(table, List.of())) {
				boolean isWithAll = isComplete(table, header);
				// of several sheets only those that lack a column are lost
				isWhole &= isWithAll || table.repeat() == Repeat.SHEETS;
				if (isWithAll || table.repeat() == Repeat.ONCE) {
					complete.add(header);
				}
			}
			complete.forEach((header) -> found.add(new Found(table, header)));
			if (complete.isEmpty()) {
				isWhole &= isDispensable(table);
			}
		}
		return new Finds(found, isWhole && !found.isEmpty());
	}

	/** The filled sheets that no table took. */
	List<Head> leftOver() {
		return this.heads.stream().filter((head) -> !this.taken.contains(head) && !head.rows().isEmpty()).toList();
	}

	private Optional<Header> byName(Table table) {
		Optional<Header> header = this.heads.stream()
			.filter((head) -> FormMatcher.isSheet(table, Words.of(head.sheet().name())))
			.map((head) -> HeaderFinder.find(head, table))
			.flatMap(Optional::stream)
			.max(this.better);
		header.ifPresent((found) -> this.taken.add(found.head()));
		return header;
	}

	/**
	 * The sheets that have the header: the best of them, or all for a table that repeats.
	 */
	private List<Header> anywhere(Table table) {
		List<Header> headers = this.heads.stream()
			.filter((head) -> !this.taken.contains(head))
			.map((head) -> HeaderFinder.find(head, table))
			.flatMap(Optional::stream)
			.toList();
		List<Header> chosen = (table.repeat() == Repeat.SHEETS) ? headers
				: headers.stream().max(this.better).stream().toList();
		chosen.forEach((header) -> this.taken.add(header.head()));
		return chosen;
	}

	private boolean isComplete(Table table, Header header) {
		for (String key : header.missing()) {
			String expected = Objects.requireNonNull(table.columns().get(key)).headers().get(0).text();
			String found = String.join(" | ",
					header.labels().values().stream().filter((label) -> !label.isEmpty()).toList());
			this.log.sheet(this.isDelimited && !header.isRecord() ? FindingCode.CSV_SHAPE : FindingCode.HEADER_MISSING,
					header.head().sheet().name(), found, expected);
		}
		// a label that is missing in a record costs its own value, not those of the
		// others
		return header.missing().isEmpty() || (header.isRecord() && table.ifMissing() != IfMissing.REJECT);
	}

	private boolean isDispensable(Table table) {
		if (table.ifMissing() != IfMissing.IGNORE) {
			String found = String.join(" | ", this.heads.stream().map((head) -> head.sheet().name()).toList());
			String expected = table.sheets().isEmpty() ? String.join(" | ", headerTexts(table))
					: table.sheets().get(0).text();
			boolean isNamed = this.heads.stream()
				.anyMatch((head) -> FormMatcher.isSheet(table, Words.of(head.sheet().name())));
			FindingCode code = this.isDelimited ? FindingCode.CSV_SHAPE
					: (isNamed || table.sheets().isEmpty()) ? FindingCode.HEADER_MISSING : FindingCode.SHEET_MISSING;
			this.log.file(code, found,
					(code == FindingCode.SHEET_MISSING) ? expected : String.join(" | ", headerTexts(table)));
		}
		return table.ifMissing() != IfMissing.REJECT;
	}

	private static List<String> headerTexts(Table table) {
		return table.columns().values().stream().map((column) -> column.headers().get(0).text()).toList();
	}

	/** The column that prints the period, by name of sheet. */
	static Map<String, Integer> periodColumns(List<Found> found) {
		Map<String, Integer> columns = new HashMap<>();
		for (Found table : found) {
			table.table()
				.columns()
				.values()
				.stream()
				.filter((column) -> column.holds() == Holds.PERIOD)
				.forEach((column) -> {
					Integer number = table.header().columns().get(column.key());
					if (number != null) {
						columns.put(table.header().head().sheet().name(), number);
					}
				});
		}
		return columns;
	}

}
