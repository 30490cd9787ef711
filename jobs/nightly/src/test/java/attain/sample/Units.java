package attain.sample;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * The units of Lạng Sơn on one day, in the order of their codes.
 *
 * @param day the day
 * @param all every unit of every level
 * @param allTime the units of other days
 */
record Units(LocalDate day, List<Unit> all, AllTime allTime) {

	static final String PROVINCE = "20";

	private static final LocalDate END_OF_YEAR = LocalDate.of(2023, 12, 31);

	/** The units of {@code reference/org_unit.csv} at the end of the sample's year. */
	static Units read(Path reference) {
		return on(END_OF_YEAR, AllTime.read(reference));
	}

	/** The units of another day. */
	Units on(LocalDate other) {
		return on(other, this.allTime);
	}

	private static Units on(LocalDate day, AllTime allTime) {
		return new Units(day,
				allTime.rows()
					.stream()
					.filter((row) -> AllTime.isOn(row, day) && row.get("province_code").equals(PROVINCE))
					.map((row) -> new Unit(row.get("org_unit_code"), row.get("org_level"), row.get("unit_type"),
							row.get("org_unit_name_vi"), row.get("parent_org_unit_code")))
					.toList(),
				allTime);
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

		private static boolean isOn(CSVRecord row, LocalDate day) {
			return !LocalDate.parse(row.get("valid_from")).isAfter(day)
					&& LocalDate.parse(row.get("valid_to")).isAfter(day);
		}

		/**
		 * The code with the day from which the unit that bears it on a day has it; empty
		 * if none does.
		 */
		String key(String code, LocalDate day) {
			return this.rows.stream()
				.filter((row) -> row.get("org_unit_code").equals(code) && isOn(row, day))
				.map((row) -> code + "@" + row.get("valid_from"))
				.findFirst()
				.orElse("");
		}

	}

}
