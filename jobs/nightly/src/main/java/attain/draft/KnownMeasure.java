package attain.draft;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import attain.form.language.Words;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * A measure of the reference, and where it says that the measure is printed.
 *
 * @param code its code
 * @param words words of its Vietnamese name
 * @param form the form that it comes from, empty if none
 * @param sheet bare words of the sheet, empty if it does not matter
 * @param column letters of its column, a number of the column, or a number of the row
 * that numbers columns with an = in front; empty if none
 * @param rowKey kind of row, empty: the plain rows
 * @param calendar calendar of its periods
 * @param level level of the units that have it
 * @param unit code of its unit
 * @param breakdown what its breakdowns are, empty if it has none
 * @param files names of the files that it comes in
 */
record KnownMeasure(String code, Set<String> words, String form, String sheet, String column, String rowKey,
		String calendar, String level, String unit, String breakdown, List<Pattern> files) {

	private static final Pattern ROW = Pattern.compile("(?:[^×!]*!)?row:(\\w+)");

	private static final Pattern COLUMN = Pattern
		.compile("(?:!|: )([A-Z]{1,2}(?:\\.\\.[A-Z]{1,2})?\\d*)(?![\\w.])|: (\\d{1,2})(?!\\d)|× (\\d{1,2})$");

	/** Words that every other name has too. */
	private static final Set<String> COMMON = Set.of("so", "tong", "cua", "va", "co", "cac", "trong", "do", "theo",
			"tren", "duoc", "cap", "la", "luy", "ke", "den", "tai", "luot", "tu");

	/** The measures of a reference folder, in its order; none if it has no such table. */
	static List<KnownMeasure> of(Path reference) throws IOException {
		Path file = reference.resolve("measure.csv");
		List<KnownMeasure> measures = new ArrayList<>();
		if (!Files.isRegularFile(file)) {
			return measures;
		}
		CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
		try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
			for (CSVRecord row : format.parse(text)) {
				measures.add(of(row));
			}
		}
		return measures;
	}

	private static KnownMeasure of(CSVRecord row) {
		String place = row.get("place");
		Matcher kind = ROW.matcher(place);
		String rowKey = kind.find() ? kind.group(1) : "";
		Matcher column = COLUMN.matcher(ROW.matcher(place).replaceAll(""));
		String where = "";
		if (column.find()) {
			where = (column.group(1) != null) ? column.group(1)
					: (column.group(2) != null) ? column.group(2) : "=" + column.group(3);
		}
		int mark = place.indexOf('!');
		String sheet = (mark > 0) ? Words.of(place.substring(0, mark).replaceAll("\\{\\w+}", "")) : "";
		return new KnownMeasure(row.get("measure_code"), words(row.get("measure_name_vi")), row.get("form_code"), sheet,
				where, rowKey, row.get("calendar"), row.get("org_level"), row.get("unit_code"), row.get("breakdown"),
				files(place));
	}

	/** "CKS_{YYYY}-{MM}.csv: 5" names a file. */
	private static List<Pattern> files(String place) {
		int end = place.indexOf(": ");
		if (end < 0) {
			return List.of();
		}
		return java.util.Arrays.stream(place.substring(0, end).split(" / "))
			.filter((name) -> name.contains("{"))
			.map((name) -> name.replaceFirst("\\.\\w+$", ""))
			.map((name) -> Pattern.compile("\\Q" + name.replaceAll("\\{\\w+}", "\\\\E.+?\\\\Q") + "\\E.*"))
			.toList();
	}

	/** Whether the reference says that it comes in a file of this name. */
	boolean isInFile(String fileName) {
		return this.files.stream().anyMatch((file) -> file.matcher(fileName).matches());
	}

	/** The telling words of a text. */
	static Set<String> words(String text) {
		Set<String> words = new java.util.TreeSet<>(List.of(Words.of(text).split(" ")));
		words.removeAll(COMMON);
		words.remove("");
		return words;
	}

	/** How much two sets of words agree, from 0 to 1. */
	static double likeness(Set<String> one, Set<String> other) {
		if (one.isEmpty() || other.isEmpty()) {
			return 0;
		}
		long shared = one.stream().filter(other::contains).count();
		return 2.0 * shared / (one.size() + other.size());
	}

	/** Whether the reference places it in this column. */
	boolean isPrintedIn(int number, String letters, String index) {
		if (this.column.contains("..")) {
			String[] ends = this.column.split("\\.\\.");
			return number(ends[0]) <= number && number <= number(ends[1]);
		}
		return this.column.equals(letters) || this.column.equals(Integer.toString(number))
				|| this.column.equals("=" + index);
	}

	private static int number(String letters) {
		return letters.chars().reduce(0, (sum, letter) -> 26 * sum + letter - 'A' + 1);
	}

}
