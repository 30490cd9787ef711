package attain.bench.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * The kinds of input folders.
 *
 * @param home a checkout, whose forms and reference data are copied
 * @param seed of all made-up numbers
 */
public record Inputs(Path home, long seed) {

	/** A day on which all that is generated was delivered. */
	public static final String BUSINESS_DATE = "2023-12-20";

	/** The last day before {@link #change} delivers. */
	public static final String DAY_BEFORE = "2023-12-19";

	/** The last month that is reported on. */
	public static final YearMonth LAST = YearMonth.of(2023, 11);

	private static final int DISTRICTS = 100;

	/** F12: a CSV file a month, with the households of the year before. */
	public void csv(Path to, int rows, int communes) throws IOException {
		Province province = write(to, communes);
		new LineFiles(province, LAST).write(Math.max(1, rows / LineFiles.ROWS_A_COMMUNE / communes));
		PopulationBook population = new PopulationBook(province);
		population.write(LAST.getYear() - 1);
		population.writePlain(to.resolve("plain/households.csv"));
	}

	/** Adds a corrected month to a folder of {@link #csv}. */
	public Path change(Path to, YearMonth month, int communes) throws IOException {
		return new LineFiles(province(to, communes), LAST).correct(month, LocalDate.parse(BUSINESS_DATE));
	}

	/** F05: one sheet of ten columns. */
	public Path xlsx(Path to, int rows) throws IOException {
		return new SchoolBook(write(to, DISTRICTS)).write(rows);
	}

	/** F10: a workbook for each district and month, of so many rows each. */
	public void small(Path to, int files, int rows) throws IOException {
		new DistrictBooks(write(to, DISTRICTS * rows), LAST).write(files);
	}

	/** F06: one CSV file. */
	public Path giant(Path to, long megabytes) throws IOException {
		return new EnterpriseFile(write(to, DISTRICTS)).write(megabytes << 20);
	}

	private Province province(Path to, int communes) {
		return new Province(to, Math.min(DISTRICTS, communes), communes, this.seed);
	}

	private Province write(Path to, int communes) throws IOException {
		if (Files.exists(to)) {
			throw new IOException(to + " exists: name a new folder");
		}
		Province province = province(to, communes);
		province.write(this.home);
		return province;
	}

}
