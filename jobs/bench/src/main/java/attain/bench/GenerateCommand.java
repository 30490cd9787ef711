package attain.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;

import attain.bench.input.DistrictBooks;
import attain.bench.input.EnterpriseFile;
import attain.bench.input.LineFiles;
import attain.bench.input.PopulationBook;
import attain.bench.input.Province;
import attain.bench.input.SchoolBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Writes an input folder of a kind and size. */
@Command(name = "generate", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Writes an input folder; a run of it is of " + GenerateCommand.BUSINESS_DATE + " or later.")
final class GenerateCommand {

	/** A day on which all that is generated was delivered. */
	static final String BUSINESS_DATE = "2023-12-20";

	private static final YearMonth LAST = YearMonth.of(2023, 11);

	private static final int DISTRICTS = 100;

	@Option(names = "--home", defaultValue = "${sys:attain.bench.home}", scope = ScopeType.INHERIT,
			description = "a checkout, whose forms and reference data are copied")
	private Path home = Path.of(".");

	@Option(names = "--seed", defaultValue = "2023", scope = ScopeType.INHERIT, description = "${DEFAULT-VALUE}")
	private long seed;

	@Option(names = "--to", required = true, scope = ScopeType.INHERIT, description = "the new input folder")
	private Path to = Path.of(".");

	@Option(names = "--communes", defaultValue = "15000", scope = ScopeType.INHERIT,
			description = "communes that are added to the province: ${DEFAULT-VALUE}")
	private int communes;

	@Command(description = "F12: a CSV file a month, two rows and eight values a commune")
	void csv(@Option(names = "--rows", defaultValue = "3000000", description = "in all files") int rows)
			throws IOException {
		Province province = write(this.communes);
		int months = Math.max(1, rows / LineFiles.ROWS_A_COMMUNE / this.communes);
		new LineFiles(province, LAST).write(months);
		PopulationBook population = new PopulationBook(province);
		population.write(LAST.getYear() - 1);
		population.writePlain(this.to.resolve("plain/households.csv"));
	}

	@Command(description = "F05: one sheet of ten columns, six values a row")
	void xlsx(@Option(names = "--rows", defaultValue = "300000", description = "at most 1048572") int rows)
			throws IOException {
		new SchoolBook(write(DISTRICTS)).write(rows);
	}

	@Command(description = "F10: a workbook for each district and month")
	void small(@Option(names = "--files", defaultValue = "2000") int files,
			@Option(names = "--rows", defaultValue = "30", description = "of each") int rows) throws IOException {
		new DistrictBooks(write(DISTRICTS * rows), LAST).write(files);
	}

	@Command(description = "F06: one CSV file of so many bytes, four values a row")
	void giant(@Option(names = "--megabytes", defaultValue = "1024") long megabytes) throws IOException {
		new EnterpriseFile(write(DISTRICTS)).write(megabytes << 20);
	}

	@Command(description = "Adds a corrected month to what csv has written, delivered on " + BUSINESS_DATE)
	void change(@Option(names = "--month", defaultValue = "2023-11") YearMonth month) throws IOException {
		new LineFiles(province(this.communes), LAST).correct(month, LocalDate.parse(BUSINESS_DATE));
	}

	private Province province(int size) {
		return new Province(this.to, Math.min(DISTRICTS, size), size, this.seed);
	}

	private Province write(int size) throws IOException {
		if (Files.exists(this.to)) {
			throw new IOException(this.to + " exists: name a new folder");
		}
		Province province = province(size);
		province.write(this.home);
		return province;
	}

}
