package attain.bench;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** What jobs/bench/run calls: writes inputs, runs peers, measures. */
@Command(name = "jobs/bench/run", mixinStandardHelpOptions = true, sortOptions = false,
		subcommands = { GenerateCommand.class, MeasureCommand.class, MicroCommand.class },
		description = "Made-up inputs, the peers, and the table of ratios; see jobs/bench/README.md.")
public final class Bench {

	private Bench() {
	}

	/** Ends with the exit code of the command. */
	public static void main(String[] args) {
		System.exit(new CommandLine(new Bench()).execute(args));
	}

}
