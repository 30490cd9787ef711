package attain.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import attain.bench.input.Inputs;
import attain.bench.measure.Machine;
import attain.bench.measure.Result;
import attain.bench.measure.Rounds;
import attain.bench.measure.Table;
import attain.bench.scenario.BoundedScenario;
import attain.bench.scenario.ChangeScenario;
import attain.bench.scenario.CsvScenario;
import attain.bench.scenario.GrowthScenario;
import attain.bench.scenario.SampleScenario;
import attain.bench.scenario.Scenario;
import attain.bench.scenario.SmallScenario;
import attain.bench.scenario.Workshop;
import attain.bench.scenario.XlsxScenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs scenarios and writes the table. */
@Command(name = "measure", mixinStandardHelpOptions = true, sortOptions = false,
		description = "Runs scenarios, all without a name, and writes results.json and results.md.")
final class MeasureCommand implements Callable<Integer> {

	@Parameters(arity = "0..*", description = "csv, xlsx, small, change, sample, growth, bounded")
	private List<Name> names = List.of(Name.values());

	@Option(names = "--size", defaultValue = "1",
			description = "part of the full sizes, such as 0.1; default: ${DEFAULT-VALUE}")
	private double size;

	@Option(names = "--rounds", defaultValue = "5", description = "how often each program is run: ${DEFAULT-VALUE}")
	private int rounds;

	@Option(names = "--seed", defaultValue = "2023", description = "${DEFAULT-VALUE}")
	private long seed;

	@Option(names = "--home", defaultValue = "${sys:attain.bench.home}", description = "the checkout that is measured")
	private Path home = Path.of(".");

	@Option(names = "--to", defaultValue = "${sys:attain.bench.home}/jobs/bench/target/bench",
			description = "folder of the table and of all work")
	private Path to = Path.of(".");

	@Override
	public Integer call() throws IOException, InterruptedException, SQLException {
		Path folder = this.to.toAbsolutePath().normalize();
		Path root = this.home.toAbsolutePath().normalize();
		Rounds turns = new Rounds(this.rounds, folder.resolve("logs"));
		Workshop shop = new Workshop(root, folder.resolve("work"), turns, new Inputs(root, this.seed));
		shop.warmUp();
		var machine = Machine.facts();
		List<Result> results = new ArrayList<>();
		for (Name name : this.names) {
			for (Scenario scenario : name.scenarios(this.size)) {
				results.add(scenario.measure(shop));
				new Table(command(), this.rounds, this.seed, machine, results).write(folder);
				shop.clear();
			}
		}
		System.out.println(folder.resolve("results.md"));
		return 0;
	}

	private String command() {
		return "jobs/bench/run measure " + String.join(" ", this.names.stream().map(Name::toString).toList())
				+ " --size " + this.size + " --rounds " + this.rounds;
	}

	/** The scenarios by their names, at their full sizes. */
	enum Name {

		csv, xlsx, small, change, sample, growth, bounded;

		List<? extends Scenario> scenarios(double size) {
			return switch (this) {
				case csv -> List.of(new CsvScenario(of(3_000_000, size), of(15_000, Math.min(1, size * 10)),
						Math.max(10_000, of(100_000, size))));
				case xlsx -> List.of(new XlsxScenario(of(300_000, size)));
				case small -> List.of(new SmallScenario(of(2_000, size), 30));
				case change -> List.of(new ChangeScenario(of(10, size)), new ChangeScenario(of(100, size)));
				case sample -> List.of(new SampleScenario());
				case growth -> List.of(new GrowthScenario(
						List.of(of(1, size), of(3, size), of(10, size), of(30, size)).stream().distinct().toList()));
				case bounded -> List.of(new BoundedScenario(of(1_048_572, size), of(1024, size), of(10_000, size)));
			};
		}

		private static int of(int full, double size) {
			return (int) Math.max(1, Math.round(full * size));
		}

	}

}
