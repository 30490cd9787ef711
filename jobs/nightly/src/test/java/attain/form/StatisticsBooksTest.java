package attain.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import attain.RealData;
import attain.finding.FindingCode;
import attain.finding.Severity;
import attain.form.language.Words;

/**
 * Reads the monthly books of the General Statistics Office by the forms of
 * {@code packs/gso}. The books lie beside the repository; without them this is skipped.
 */
class StatisticsBooksTest {

	private static final CSVFormat CSV = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

	/** A value and where it stands. */
	private record Fact(String file, TableReading table, TableRow row, Slot slot, BigDecimal value) {

		String period() {
			return java.util.Objects.requireNonNull(this.slot.periodCode());
		}

	}

	private static final Map<String, Reading> BOOKS = new HashMap<>();

	private static final Map<String, Fact> FACTS = new HashMap<>();

	@BeforeAll
	static void readBooks() throws IOException {
		Path folder = RealData.folder("gso_monthly");
		FormCatalogue catalogue = FormCatalogue.read(pack().resolve("forms"));
		assertThat(catalogue.problems()).isEmpty();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.filter((path) -> path.toString().matches(".*\\.xlsx?")).toList()) {
				String name = file.getFileName().toString();
				Reading reading = new FormReader(catalogue).read(file, name);
				BOOKS.put(name, reading);
				reading.tables().forEach((table) -> collect(name, table));
			}
		}
	}

	private static Path pack() {
		Path folder = Path.of("").toAbsolutePath();
		while (!Files.isDirectory(folder.resolve("packs/gso"))) {
			folder = folder.getParent();
		}
		return folder.resolve("packs/gso");
	}

	private static void collect(String file, TableReading table) {
		for (TableRow row : table.rows()) {
			for (Slot slot : table.slots()) {
				BigDecimal value = row.values().get(slot.slotNo());
				if (value != null) {
					FACTS.put(key(file, table.sheetName(), slot.columnLetter() + row.rowNo()),
							new Fact(file, table, row, slot, value));
				}
			}
		}
	}

	private static String key(String file, String sheet, String cell) {
		return file + "|" + sheet.strip() + "|" + cell;
	}

	private static List<CSVRecord> expected(String name) throws IOException {
		try (Reader source = Files.newBufferedReader(RealData.folder("gso_monthly").resolve(name))) {
			return CSV.parse(source).getRecords();
		}
	}

	@Test
	void atLeast99PercentOfThePublishedCellsAreRead() throws IOException {
		List<String> lost = new ArrayList<>();
		List<CSVRecord> cells = expected("expected_cells.csv");
		for (CSVRecord cell : cells) {
			Fact fact = FACTS.get(key(cell.get("workbook"), cell.get("sheet"), cell.get("cell")));
			if (fact == null || !isSame(fact.value(), new BigDecimal(cell.get("published_value")))
					|| !isLabelled(fact, cell) || !isOfItsPeriod(fact, cell)) {
				lost.add(cell.toString());
			}
		}
		assertThat(cells).isNotEmpty();
		assertThat(100 * lost.size()).as(() -> String.join("\n", lost)).isLessThanOrEqualTo(cells.size());
	}

	private static boolean isSame(BigDecimal read, BigDecimal published) {
		BigDecimal most = published.abs().max(BigDecimal.ONE).multiply(new BigDecimal("1e-9"));
		return read.subtract(published).abs().compareTo(most) <= 0;
	}

	private static boolean isLabelled(Fact fact, CSVRecord cell) {
		String read = plain(fact.row().rowLabel());
		// the expectation adds the unit of products, and has halves of labels over two
		// rows
		String sheet = plain(cell.get("label_in_sheet").split(" / ")[0]);
		return read.contains(sheet) || read.equals(plain(cell.get("label_in_third_party_csv")));
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", " ").strip();
	}

	/** The day of publication tells the month; the measure tells the kind of period. */
	private static boolean isOfItsPeriod(Fact fact, CSVRecord cell) {
		String month = cell.get("period").substring(0, 7);
		String measure = cell.get("measure");
		if (measure.contains("thang truoc") && !measure.contains("so voi thang truoc")) {
			return fact.slot().measureCode().endsWith("_earlier") && !fact.period().equals(month);
		}
		boolean isMonth = measure.startsWith("uoc tinh thang") || measure.startsWith("thang so voi")
				|| measure.startsWith("so voi cung thang") || measure.startsWith("so voi thang truoc");
		return isMonth ? fact.period().equals(month) : fact.period().startsWith(month.substring(0, 4));
	}

	@Test
	void everyJanuaryAgreesWithThePrintedPercentageOrIsAFinding() throws IOException {
		List<CSVRecord> rows = expected("expected_attainment_january.csv");
		assertThat(rows).isNotEmpty();
		for (CSVRecord row : rows) {
			Fact plan = fact(row, "plan_cell");
			Fact actual = fact(row, "actual_cell");
			Fact printed = fact(row, "pct_cell");
			BigDecimal ours = actual.value().movePointRight(2).divide(plan.value(), MathContext.DECIMAL64);
			boolean agrees = ours.subtract(printed.value()).abs().compareTo(new BigDecimal("0.06")) <= 0;
			assertThat(agrees || isFinding(row)).as(row.toString()).isTrue();
			assertThat(plan.period()).isEqualTo(row.get("workbook").substring(0, 4));
		}
	}

	private static Fact fact(CSVRecord row, String cell) {
		Fact fact = FACTS.get(key(row.get("workbook"), row.get("sheet"), row.get(cell)));
		return java.util.Objects.requireNonNull(fact, () -> row + " " + cell);
	}

	private static boolean isFinding(CSVRecord row) {
		return java.util.Objects.requireNonNull(BOOKS.get(row.get("workbook")))
			.findings()
			.stream()
			.anyMatch((finding) -> finding.code() == FindingCode.OWN_RATE_DIFFERS
					&& row.get("pct_cell").equals(finding.cellRef()));
	}

	@Test
	void everyBookIsReadForItsMonthAndNothingIsLostButAWorkingColumn() {
		BOOKS.forEach((name, reading) -> {
			assertThat(reading.rejected()).as(name).isFalse();
			assertThat(reading.periodCode()).as(name).isEqualTo(name.substring(0, 7));
			assertThat(reading.findings().stream().filter((finding) -> finding.code().severity() == Severity.ERROR))
				.as(name)
				.allSatisfy((finding) -> assertThat(finding.found()).contains("utt12"));
		});
	}

	@Test
	void aBookInAnOldFontHasTheLabelsOfALaterOne() {
		List<String> later = labels("2012-12-28-Bieu-2012-1.xls", "cpi");
		assertThat(labels("2010-03-30-Bieu-0310-2.xls", "cpi")).isSubsetOf(later)
			.contains("hang an va dich vu an uong");
		assertThat(labels("2001-01-29-Bieu-T1-1.xls", "nk")).contains("trong do phoi thep", "xe may");
	}

	private static List<String> labels(String book, String table) {
		return FACTS.values()
			.stream()
			.filter((fact) -> fact.file().equals(book) && fact.table().tableCode().equals(table))
			.sorted(Comparator.comparing((fact) -> fact.row().rowNo()))
			.map((fact) -> Words.of(fact.row().rowLabel()))
			.distinct()
			.toList();
	}

	@Test
	void noFigureIsToldTwiceUnderOneCode() {
		BOOKS.forEach((name, reading) -> {
			List<String> keys = FACTS.values()
				.stream()
				.filter((fact) -> fact.file().equals(name))
				.map((fact) -> fact.slot().measureCode() + " " + fact.period() + " " + fact.row().breakdownCode())
				.toList();
			assertThat(keys).as(name).doesNotHaveDuplicates();
		});
	}

}
