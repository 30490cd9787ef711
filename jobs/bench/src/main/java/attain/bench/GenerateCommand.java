package attain.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;

import attain.bench.input.Inputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** Writes an input folder of a kind and size. */
@Command(name = "generate", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Writes an input folder; a run of it is of " + Inputs.BUSINESS_DATE + " or later.")
final class GenerateCommand {

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
		inputs().csv(this.to, rows, this.communes);
	}

	@Command(description = "Adds a corrected month to what csv has written, delivered on " + Inputs.BUSINESS_DATE)
	void change(@Option(names = "--month", defaultValue = "2023-11") YearMonth month) throws IOException {
		inputs().change(this.to, month, this.communes);
	}

	@Command(description = "F05: one sheet of ten columns, six values a row")
	void xlsx(@Option(names = "--rows", defaultValue = "300000", description = "at most 1048572") int rows)
			throws IOException {
		inputs().xlsx(this.to, rows);
	}

	@Command(description = "F10: a workbook for each district and month")
	void small(@Option(names = "--files", defaultValue = "2000") int files,
			@Option(names = "--rows", defaultValue = "30", description = "of each") int rows) throws IOException {
		inputs().small(this.to, files, rows);
	}

	@Command(description = "F06: one CSV file of so many bytes, four values a row")
	void giant(@Option(names = "--megabytes", defaultValue = "1024") long megabytes) throws IOException {
		inputs().giant(this.to, megabytes);
	}

	private Inputs inputs() {
		return new Inputs(this.home, this.seed);
	}

}
