package attain.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The units of Lạng Sơn that existed all through 2023, in the order of their codes.
 *
 * @param all every unit of every level
 */
record Units(List<Unit> all) {

	static final String PROVINCE = "20";

	private static final String FIRST_DAY = "2023-01-01";

	private static final String LAST_DAY = "2023-12-31";

	/** The units of {@code reference/org_unit.csv}. */
	static Units read(Path reference) {
		List<Unit> units = new ArrayList<>();
		for (CSVRecord row : rows(reference.resolve("org_unit.csv"))) {
			boolean existed = row.get("valid_from").compareTo(FIRST_DAY) <= 0
					&& row.get("valid_to").compareTo(LAST_DAY) > 0;
			if (existed && row.get("province_code").equals(PROVINCE)) {
				units.add(new Unit(row.get("org_unit_code"), row.get("org_level"), row.get("unit_type"),
						row.get("org_unit_name_vi"), row.get("parent_org_unit_code")));
			}
		}
		return new Units(List.copyOf(units));
	}

	/** The rows of a reference file, the header telling their columns. */
	static List<CSVRecord> rows(Path csv) {
		CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
		try (var parser = format.parse(Files.newBufferedReader(csv))) {
			return parser.getRecords();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	List<Unit> agencies() {
		return ofLevel("agency");
	}

	List<Unit> districts() {
		return ofLevel("district");
	}

	List<Unit> sectors() {
		return ofLevel("sector");
	}

	List<Unit> communes() {
		return ofLevel("commune");
	}

	List<Unit> communesOf(String districtCode) {
		return communes().stream().filter((unit) -> unit.parent().equals(districtCode)).toList();
	}

	Unit get(String code) {
		return this.all.stream().filter((unit) -> unit.code().equals(code)).findFirst().orElseThrow();
	}

	private List<Unit> ofLevel(String level) {
		return this.all.stream().filter((unit) -> unit.level().equals(level)).toList();
	}

	/**
	 * Which unit bore a code when.
	 *
	 * @param rows the rows of the reference list
	 */
	record AllTime(List<CSVRecord> rows) {

		static AllTime read(Path reference) {
			return new AllTime(Units.rows(reference.resolve("org_unit.csv")));
		}

		/** The code with the day from which the unit that bears it on a day has it. */
		String key(String code, LocalDate day) {
			return this.rows.stream()
				.filter((row) -> row.get("org_unit_code").equals(code)
						&& !LocalDate.parse(row.get("valid_from")).isAfter(day)
						&& LocalDate.parse(row.get("valid_to")).isAfter(day))
				.map((row) -> code + "@" + row.get("valid_from"))
				.findFirst()
				.orElseThrow();
		}

	}

}
